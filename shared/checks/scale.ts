import { factsBetween } from '../extract/relate/places.ts';
import type { Sentence } from '../extract/relate/text-view.ts';
import { spanIn } from '../extract/relate/text-view.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

/** 百分制, 10分制, 满分150分. */
const SCALE_ZH =
  /(\d{1,3}|[百十五])分制|(?:满分|总分)(?:为|是|共)?(\d{1,3}|[百十五])分|(五)星制|(\d{1,3})分(?:为|是)满分/;
const HAN: Readonly<Record<string, number>> = { 百: 100, 十: 10, 五: 5 };
const SCALE_EN =
  /\b(\d{1,3}(?:\.\d{1,2})?)(?: points?| marks?| stars?)?,? (?:on a (?:scale of (?:(?:0|1|one|zero) to )?|scale from (?:0|1|one|zero) to |)|out of (?:a possible )?)(\d{1,3}|five|ten|a hundred)(?:-point)?\b(?! (?:people|members|of|respondents|pupils|students|voters|users|residents|households|shops|schools|patients|cases|countries|cities))/i;
/** "scored 158 on a test with a maximum of 150 points". */
const MOST_EN =
  /\b(?:scored|score of|got|mark of) (\d{1,3}(?:\.\d{1,2})?)\b[^.;]{0,40}\b(?:maximum(?: score)?(?: of| is| was)?|full marks(?: are| of)?|marked out of|highest possible score(?: is| of)?) (\d{1,3})\b/i;
/** "On a five-point scale the canteen scored 5.6", "marked out of 150; the top mark was 156": the scale comes first. */
const AHEAD_EN =
  /\b(?:on (?:a|the) (\d{1,3}|five|ten|seven|four)-point scale|(?:marked|scored|graded|rated|is) out of (\d{1,3}))\b[^.]{0,60}?\b(?:scored?|rated(?: [a-z]+){1,4} at|rated|averaged|averages|got|gave [a-z]+|mark (?:was|is|of)|score (?:was|is|of)|average (?:was|is|of)|mean (?:was|is|of)) (\d{1,3}(?:\.\d{1,2})?)\b(?! ?%| per)/i;
const NAMED: Readonly<Record<string, number>> = { four: 4, five: 5, seven: 7, ten: 10, 'a hundred': 100 };
const SCORE_ZH = /(\d{1,3}(?:\.\d{1,2})?)分(?!钟|之|制|公司|别|为|店|校|局|院)/g;

interface Over {
  readonly start: number;
  readonly end: number;
  readonly score: number;
  readonly most: number;
}

function overZh(text: string): readonly Over[] {
  const found = SCALE_ZH.exec(text);
  if (found === null) return [];
  const named = found.slice(1).find((group) => group !== undefined)!;
  const most = HAN[named] ?? Number(named);
  return [...text.matchAll(SCORE_ZH)].flatMap((match) => {
    const score = Number(match[1]);
    const before = text.slice(Math.max(0, match.index - 4), match.index);
    if (score <= most || most < 5 || /满分|总分|累计|合计|第/.test(before)) return [];
    return [{ start: match.index, end: match.index + match[0].length, score, most }];
  });
}

function overEn(text: string): readonly Over[] {
  const ahead = AHEAD_EN.exec(text);
  if (ahead !== null) {
    const named = (ahead[1] ?? ahead[2])!.toLowerCase();
    const [limit, given] = [NAMED[named] ?? Number(named), Number(ahead[3])];
    if (given > limit) return [{ start: ahead.index, end: ahead.index + ahead[0].length, score: given, most: limit }];
  }
  const match = SCALE_EN.exec(text) ?? MOST_EN.exec(text);
  if (match === null || !/scale|point|scor|rat|mark|star|grade/i.test(text)) return [];
  const score = Number(match[1]);
  const most = NAMED[match[2]!.toLowerCase()] ?? Number(match[2]);
  return score > most && most >= 5 ? [{ start: match.index, end: match.index + match[0].length, score, most }] : [];
}

function judge(sentence: Sentence): readonly RawFinding[] {
  const text = sentence.text.slice(0, 800);
  return (sentence.lang === 'zh' ? overZh(text) : overEn(text)).map(({ start, end, score, most }) => {
    const from = sentence.start + start;
    return {
      facts: factsBetween(sentence, from, sentence.start + end),
      spans: [spanIn(sentence.block, from, sentence.start + end)],
      message: say(
        sentence.lang,
        `${score}分超出了满分${most}分。`,
        `${score} is more than the ${most} that the scale allows.`,
      ),
      expected: `≤ ${most}`,
      actual: String(score),
      steps: [`${score} > ${most}`],
    };
  });
}

/** A score lies within its scale. */
export const scale: Rule = {
  id: 'scale',
  severity: 'error',
  before: [],
  check: (page) => page.sentences.flatMap(judge),
};
