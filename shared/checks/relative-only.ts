import { needs, sentencesWith } from '../extract/relate/gates.ts';
import { factsBetween } from '../extract/relate/places.ts';
import { type Sentence, spanIn } from '../extract/relate/text-view.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const RISK_ZH = /风险|患病率|发病率|死亡率|几率|概率/;
const RISK_EN = /\b(?:risks?|odds|chances?|likelihood|incidence|likely to)\b/i;
const MOVE_ZH =
  /翻倍|翻番|翻了?[一两]番|(?:增加|上升|提高|升高|下降|降低|减少|高出|升|降)(?:了|约|近|超过|至少)?(?:[\d.]{1,6}(?:%|％|倍)|一半|[一二三四五六七八九]成|百分之[一二三四五六七八九十]{1,3})|[\d.一二两三四五六七八九十]{1,6}倍/;
const MOVE_EN =
  /\b(?:raises?|raised|increases?|increased|cuts?|lowers?|lowered|reduces?|reduced) the (?:risks?|odds|chances?|likelihood) of [^.;,]{2,40} by (?:about |up to |as much as |almost )?\d{1,3}(?:\.\d)?%|\b\d{1,3}% (?:more|less) likely to (?:develop|die|get|suffer|have a|contract|catch|be (?:killed|injured|infected|hospitali[sz]ed))\b|\b(?:doubles?|doubled|doubling|triples?|tripled|trebles?|halves?|halved)\b|\b(?:rises?|rose|increases?|increased|falls?|fell|cuts?|drops?|raises?|raised|higher|lower|reduces?|reduced) (?:by |the risk by )?(?:about |up to )?\d{1,3}(?:\.\d)?%|\b\d{1,3}% (?:higher|lower|more likely|less likely)\b|\b(?:twice|three times|\d+ times) (?:as likely|the risk)\b/i;
/** An absolute level: so many in so many, or a rate in percent from and to. */
const LEVEL_ZH = /[万千百十]分之|每[\d十百千万]{1,6}人|由[^，。]{0,12}%|从[^，。]{0,12}%|‰|\d+例/;
const LEVEL_EN =
  /\b(?:in|per|out of|of every) \d{1,3}(?:,\d{3})+|\b(?:in|per|out of) (?:10|100|1000|a thousand|a million)\b|\bfrom [\d.]+%|\b\d+ cases\b/i;
/** Risks that are not of health or harm, where the word is a figure of speech. */
const OTHER = /金融风险|市场风险|风险投资|风险管理|credit risk|risk premium|at risk of losing/i;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([RISK_ZH, RISK_EN], [MOVE_ZH, MOVE_EN]);

function judge(sentence: Sentence): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  const text = sentence.text.slice(0, 800);
  const risk = (zh ? RISK_ZH : RISK_EN).exec(text);
  const move = (zh ? MOVE_ZH : MOVE_EN).exec(text);
  if (risk === null || move === null || OTHER.test(text)) return [];
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

/** A relative risk comes with an absolute level. */
export const relativeOnly: Rule = {
  id: 'relative-only',
  severity: 'warning',
  before: ['missing-base'],
  check: (page) => sentencesWith(page, NEEDS).flatMap(judge),
};
