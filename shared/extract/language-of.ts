/** Han characters a text needs per Latin letter before it is read as Chinese: a Chinese page quotes few Latin words. */
const HAN_PER_LETTER = 0.2;
/** Kana per Han character from which a text is Japanese: its particles and endings are kana, a Chinese page quotes but names. */
const KANA_PER_HAN = 0.1;
/** Enough to judge by; a 100 MB file need not be counted to its end. */
const SAMPLE = 100_000;

/** Guesses the language pack from the scripts in the first 100,000 UTF-16 units: `zh`, `ja` or `en`. */
export function languageOf(text: string): 'zh' | 'ja' | 'en' {
  let han = 0;
  let kana = 0;
  let letters = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) han += 1;
    else if (isKana(unit)) kana += 1;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) letters += 1;
  }
  const isJapanese = kana > 0 && kana >= han * KANA_PER_HAN && han + kana >= letters * HAN_PER_LETTER;
  if (isJapanese) return 'ja';
  return han > 0 && han >= letters * HAN_PER_LETTER ? 'zh' : letters > 0 ? 'en' : 'zh';
}

/** Hiragana and katakana letters; the middle dot and the long mark, which Chinese text has too, are none. */
const isKana = (unit: number): boolean => (unit >= 0x3041 && unit <= 0x3096) || (unit >= 0x30a1 && unit <= 0x30fa);

/** Languages that the script of an article tells apart; any other shares its script with one of them. */
const BY_SCRIPT = new Set(['zh', 'en']);

/** The language of an article that its script alone called `guess`, on a page that is in `page`. */
export const articleLang = (guess: string, page: string): string => (BY_SCRIPT.has(page) ? guess : page);
