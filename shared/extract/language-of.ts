/** Han characters a text needs per Latin letter before it is read as Chinese: a Chinese page quotes few Latin words. */
const HAN_PER_LETTER = 0.2;
/** Enough to judge by; a 100 MB file need not be counted to its end. */
const SAMPLE = 100_000;

/** Guesses the language pack from the scripts in the first 100,000 UTF-16 units: `zh` or `en`. */
export function languageOf(text: string): 'zh' | 'en' {
  let han = 0;
  let letters = 0;
  const end = Math.min(text.length, SAMPLE);
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x4e00 && unit <= 0x9fff) han += 1;
    else if ((unit | 0x20) >= 0x61 && (unit | 0x20) <= 0x7a) letters += 1;
  }
  return han > 0 && han >= letters * HAN_PER_LETTER ? 'zh' : letters > 0 ? 'en' : 'zh';
}
