import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import type { Page } from './page.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const RISK_ZH = /风险|患病率|发病率|死亡率|几率|机率|概率|可能性|危险(?!品|驾驶|化学)/;
const RISK_EN = /\b(?:risks?|odds|chances?|likelihood|incidence|likely to)\b/i;
const MOVE_ZH =
  /翻倍|翻番|翻了?[一两]番|(?:增加|上升|提高|升高|下降|降低|减少|高出|升|降)(?:了|约|近|超过|至少)?(?:[\d.]{1,6}(?:%|％|倍)|近?一半|[二三四五六七八]分之[一二三四五]|[一二三四五六七八九]成|百分之[一二三四五六七八九十]{1,3})|[\d.一二两三四五六七八九十]{1,6}倍|(?:增加|上升|提高|升高|下降|降低|减少)(?:了)?(?:一倍|[两二三四五六七八九]成)/;
const PER_EN = '\\d{1,3}(?:\\.\\d)?(?:%| per ?cent\\b)';
const ABOUT_EN = '(?:about |up to |as much as |almost |nearly |around |more than |by )*';
const PART_EN = `(?:${PER_EN}|a (?:third|quarter|half|fifth)|half|two[- ]thirds|three[- ]quarters)`;
const TIMES_EN = '(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|\\d{1,3}) times|double|triple)';
const MOVE_EN = new RegExp(
  [
    `\\b(?:rais(?:es?|ed|ing)|increas(?:es?|ed|ing)|cut(?:s|ting)?|lower(?:s|ed|ing)?|reduc(?:es?|ed|ing)|boost(?:s|ed)?) the (?:risks?|odds|chances?|likelihood) of [^.;,]{2,60} by ${ABOUT_EN}${PART_EN}`,
    `\\b${PER_EN} (?:more|less) likely to (?:develop|die|get|suffer|have|contract|catch|experience|be (?:killed|injured|infected|hospitali[sz]ed|diagnosed))\\b`,
    '\\b(?:doubl|tripl|trebl|quadrupl)(?:es?|ed|ing)\\b|\\bhal(?:ves?|ved|ving)\\b',
    `\\b(?:rises?|rose|increases?|increased|falls?|fell|cuts?|drops?|raises?|raised|higher|lower|reduces?|reduced) ${ABOUT_EN}(?:the risk by )?${PART_EN}`,
    `\\b${PER_EN} (?:higher|lower|greater|smaller|increased|reduced|more likely|less likely)\\b`,
    `\\b${TIMES_EN} (?:as likely|more likely|the (?:risks?|odds|chances?|likelihood)|as high)\\b`,
  ].join('|'),
  'i',
);
/** An absolute level: so many in so many, or a rate in percent from and to. */
const LEVEL_ZH =
  /由?[\d.]+[%％](?:升|降|增|减|变|和|，而)|的?(?:比例|占比)[为是达]|(?:分别)?为[\d.]+[%％]|[万千百十]分之|每[\d十百千万]{1,6}人|由[^，。]{0,12}%|从[^，。]{0,12}%|‰|\d+例/;
const LEVEL_EN =
  /\bfrom (?:about |around )?[\d.]+ ?(?:%|per ?cent)|\b(?:in|per|out of|of every) \d{1,3}(?:,\d{3})*\b(?! years?| months?| days?)|[\d.]+% (?:of (?:those|the others|them)|got it|did)|: [\d.]+% |compared with [\d.]+%|\b(?:one|two|three|four|five|six|seven|eight|nine|ten) in (?:\d|a )|\b(?:in|per|out of|of every) \d{1,3}(?:,\d{3})+|\b(?:in|per|out of) (?:10|100|1000|a thousand|a million)\b|\bfrom [\d.]+%|\b\d+ cases\b/i;
/** Risks that are not of health or harm, where the word is a figure of speech. */
const OTHER = /金融风险|市场风险|风险投资|风险管理|credit risk|risk premium|at risk of losing/i;

/** What a chance is of: illness, injury or death. Rain has a chance too; a risk is always of harm. */
const HARM =
  /[患病癌瘤死亡伤溺梗炎]|中风|卒中|感染|肥胖|早产|畸形|抑郁|痴呆|事故|重症|复发|并发|血压|近视|自杀|窒息|骨折|失明|流产|过敏|\b(?:cancers?|tumou?rs?|strokes?|heart|deaths?|dy?ing|die[sd]?|diseases?|diabetes|dementia|infect\w*|injur\w*|illness|sick|obes\w*|psychosis|depress\w*|suicide|crash\w*|accidents?|asthma|gout|sepsis|ulcers?|miscarr\w*|births?|allerg\w*|fractur\w*|overdos\w*|virus|covid|flu|symptoms?|suffer\w*|contract|harm|kill\w*|drown\w*|attacks?|pain|arthritis|blind\w*|hospitali[sz]\w*|falls?)\b/i;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([RISK_ZH, RISK_EN], [MOVE_ZH, MOVE_EN]);

function judge(sentence: Sentence): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  const text = sentence.text.slice(0, 800);
  const risk = (zh ? RISK_ZH : RISK_EN).exec(text);
  const move = (zh ? MOVE_ZH : MOVE_EN).exec(text);
  if (risk === null || move === null || OTHER.test(text)) return [];
  if (/率$|可能|chance|odds|likel/i.test(risk[0]) && !/[病死]/.test(risk[0]) && !HARM.test(text)) return [];
  if ((zh ? move.index < risk.index : false) || Math.abs(move.index - risk.index) > 60) return [];
  // The level may stand in the sentence before or behind.
  const { block } = sentence;
  const near = block.text.slice(Math.max(0, sentence.start - 120), sentence.end + 120);
  if ((zh ? LEVEL_ZH : LEVEL_EN).test(near)) return [];
  const start = sentence.start + move.index;
  const end = start + move[0].length;
  return [
    {
      facts: factsBetween(sentence, start, end).slice(0, 1),
      spans: [spanIn(block, start, end)],
      message: say(
        sentence.lang,
        `只说“${risk[0]}”${move[0]}，没有说明原来有多大。`,
        `“${move[0]}” is relative; the text does not say how large the ${risk[0].toLowerCase().replace('likely to', 'risk')} was.`,
      ),
      actual: move[0],
    },
  ];
}

/** "131 of the 2,620, or 5%, compared with 262 …, 10%": two levels that the text gives for a headline or a first sentence. */
const LEVELS_EN = /\d%,? compared with [^.]{0,60}\d%|\d%[^.]{0,40}\bagainst [^.]{0,60}\d%/;
const LEVELS_ZH = /\d[%％][^。]{0,40}(?:对照组|安慰剂组|未[^。]{0,8}者|另一组)[^。]{0,16}\d[%％]/;
/** How far behind a first mention such levels may stand. */
const LATER = 400;

function isToldLater({ blocks }: Page, { block, end, lang }: Sentence): boolean {
  const levels = lang === 'zh' ? LEVELS_ZH : LEVELS_EN;
  const body =
    block.field === null
      ? block
      : blocks.find(({ field, articleId }) => field === null && articleId === block.articleId);
  if (body === undefined) return false;
  const from = body === block ? end : 0;
  return levels.test(body.text.slice(from, from + LATER));
}

/** A relative risk comes with an absolute level. */
export const relativeOnly: Rule = {
  id: 'relative-only',
  severity: 'warning',
  before: ['missing-base'],
  check: (page) =>
    gather(sentencesWith(page, NEEDS), (sentence) => (isToldLater(page, sentence) ? [] : judge(sentence))),
};
