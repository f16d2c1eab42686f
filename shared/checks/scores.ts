import type { Sentence, Tongue } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { smallNumber } from '../languages/en/number-words.ts';
import { matchesOf } from '../text/finder.ts';

/** What a text says that scores go up to, and where it says so (offsets in the sentence). */
export interface Scale {
  readonly at: number;
  readonly most: number;
}

/** A mark that was given; offsets in the sentence. */
export interface Score {
  readonly start: number;
  readonly end: number;
  readonly value: number;
}

const HAN: Readonly<Record<string, number>> = { 百: 100, 十: 10, 五: 5, 四: 4, 七: 7 };
const NUMBER_EN = '(\\d{1,3}|four|five|six|seven|eight|nine|ten|twenty|(?:a |one )?hundred)';

/** 百分制, 满分150分, 最高5分, 总分为100分, 五星制. */
const SCALE_ZH =
  /(?<!\d)(\d{1,3}|[百十五])分制|(?:满分|总分|最高)(?:均?为|是|共|分值)*(\d{1,3}|[百十五])分(?!钟|贝|，由|的是)|([五四七])星制|(?<!\d)(\d{1,3})分(?:为|是)?满分|最高分?(?:为|是)(\d{1,3})(?![\d.])/g;
const SCALES_EN: readonly RegExp[] = [
  new RegExp(
    `\\bout of (?:a (?:possible|maximum) )?${NUMBER_EN}\\b(?:[ -]points?)?(?! ?(?:%|percent|people|members|of|respondents|pupils|students|voters|users|residents|households|shops|schools|patients|cases|countries|cities|every|million|thousand|[a-z]+s\\b(?<!points|marks|stars)))`,
    'gi',
  ),
  new RegExp(
    `\\b(?:on (?:a|the|its)|a|the|its) ${NUMBER_EN}[- ](?:point|mark|star)s? (?:scale|system|test|exam|rating)`,
    'gi',
  ),
  new RegExp(
    `\\b(?:scale|marks?|scores?|rat(?:es?|ed|ing|ings)|grades?|graded|mark(?:ed|s)? [a-z]+)(?: (?:the|their|its|his|her|each|every)(?: [a-z]+){1,2})?(?: (?:of|from|run from|runs from|between|range from|ranging from|go from))? (?:0|1|zero|one) (?:to|and) ${NUMBER_EN}\\b`,
    'gi',
  ),
  new RegExp(
    `\\b(?:maximum (?:score|mark|of)|full marks|highest possible (?:score|mark)|maximum)(?: of| is| was| are|:)? ${NUMBER_EN}\\b`,
    'gi',
  ),
  new RegExp(`\\b(?:marked|scored|graded|rated|judged) out of ${NUMBER_EN}\\b`, 'gi'),
];

const numberIn = (text: string): number => {
  const word = text.toLowerCase().replace(/^(?:a|one) /, '');
  return HAN[word] ?? (word === 'hundred' ? 100 : (smallNumber(word) ?? Number(word)));
};

/** Every scale that a sentence names, in order. */
export function scalesIn({ text, lang }: Sentence): readonly Scale[] {
  const short = text.slice(0, 600);
  const patterns = lang === 'zh' ? [SCALE_ZH] : SCALES_EN;
  return gather(patterns, (pattern) => matchesOf(short, pattern))
    .map((match) => ({ at: match.index, most: numberIn(match.slice(1).find((group) => group !== undefined) ?? '0') }))
    .filter(({ most }) => most >= 4)
    .sort((a, b) => a.at - b.at);
}

/** A mark in Chinese is in 分; one without may follow a word for marking. */
export const SCORE_ZH = /(?<![\d.])(\d{1,3}(?:\.\d{1,3})?)分(?!钟|之|制|公司|别|为|店|校|局|院|时|米|贝|之)/g;
const MARKING_ZH = /分|评|打|成绩|满意|表现/;
/** Sums of several papers, gaps, and marks that name the scale itself. */
const NO_SCORE_ZH =
  /(?:满分|总分(?:最高)?(?:的是)?|总成绩|累计|合计|最高(?:分值)?(?:为|是)?|第|提高|提升|上升|下降|减少|增加|领先|落后|相差|高出?|低|多|少|加|扣|差)(?:了|约|共|达|为|是)*$/;
export const SCORE_EN =
  /\b(?:score[sd]?|scoring|averag(?:e|ed|es|ing)|means?|got|gets|received|receives|earn(?:ed|s|ing)|mark|marks|rating|ratings|rated|awarded|award|gave|given|gives|won|winner|best|top|was|is)\b[^.;!?\d%]{0,34}?(?<![\d.$£€,])(\d{1,3}(?:\.\d{1,3})?)(?![\d,]*\d|\.\d|%| ?(?:percent|per cent|points? (?:higher|lower|more|less|ahead|behind|up|down|clear)|(?!points?\b|marks?\b|stars?\b|out\b|on\b|in\b|for\b|from\b|and\b|but\b|to\b|by\b|at\b|after\b|when\b|last\b|this\b|overall\b|with\b|while\b)[a-z]{2,}))/gi;
export const BEFORE_EN =
  /(?<![\d.$£€,])(\d{1,3}(?:\.\d{1,3})?)(?: points?| marks?| stars?)?,? (?:out of|on (?:a|the|its)) /gi;

/** Every mark that a sentence gives, in order. */
export const scoresIn = (sentence: Sentence): readonly Score[] =>
  sentence.lang === 'zh' ? scoresZh(sentence.text.slice(0, 600)) : scoresEn(sentence.text.slice(0, 600));

function scoresZh(text: string): readonly Score[] {
  return gather(matchesOf(text, SCORE_ZH), (match) => {
    const before = text.slice(Math.max(0, match.index - 10), match.index);
    if (NO_SCORE_ZH.test(before) || !MARKING_ZH.test(text)) return [];
    return [{ start: match.index, end: match.index + match[0].length, value: Number(match[1]) }];
  });
}

function scoresEn(text: string): readonly Score[] {
  const found = [...matchesOf(text, SCORE_EN), ...matchesOf(text, BEFORE_EN)].map((match) => {
    const start = match.index + match[0].indexOf(match[1]!);
    return { start, end: start + match[1]!.length, value: Number(match[1]) };
  });
  return found.filter(({ start }, at) => found.findIndex((one) => one.start === start) === at);
}

/** The scale that a score is given on: the nearest one named before it, else the first behind it in its own clause. */
export function scaleOf(score: Score, scales: readonly Scale[], lang: Tongue, text: string): Scale | null {
  const behind = scales.find(({ at }) => at >= score.end && at - score.end <= (lang === 'zh' ? 12 : 24));
  // 9.1分（满分10分）: its own scale, whatever was named before.
  if (behind !== undefined && /^[（(，, ]{0,2}$/.test(text.slice(score.end, behind.at))) return behind;
  const near = behind !== undefined && !/[;；。]/.test(text.slice(score.end, behind.at)) ? behind : null;
  return scales.findLast(({ at }) => at < score.start) ?? near ?? scales.find(({ at }) => at >= score.end) ?? null;
}
