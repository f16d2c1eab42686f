import { clearlyDisjoint, interval, point, subtract } from '../extract/interval.ts';
import { type Change, multipleStep } from '../extract/relate/changes.ts';
import { type Item, spanIn } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { smallNumber } from '../languages/en/number-words.ts';
import { factsOf, quotientLine } from './change-words.ts';
import { loosened, ratioOf } from './ratios.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

/** Multiples are spoken of loosely: a tenth either way. */
const SLACK = 0.08;

/** How the words take the multiple: of the old value ("to"), added to it ("by"), or either. */
function senseOf(step: Item): 'to' | 'by' | 'either' {
  if (step.sentence.lang === 'zh') return /(?:是|为|至|到|的|达|相当于)(?:约|近|超)?$/.test(step.lead) ? 'to' : 'by';
  const behind = `${step.fact.text.endsWith('times') ? ' times' : ''}${step.tail}`.slice(0, 30);
  if (/\b(?:increase|rise|growth|jump|gain) of (?:about |nearly )?$/i.test(step.lead)) return 'by';
  return /^ times (?:as |the |its |that |what |over)/i.test(behind) ? 'to' : 'either';
}

/** "From 300 to 900, up fourfold": fourfold is four times as many. */
function byFold(change: Change): readonly RawFinding[] {
  const { sentence, from, to } = change;
  const ratio = ratioOf(change);
  const last = Math.max(from.item.fact.end, to.item.fact.end);
  const words = /\b(two|three|four|five|six|seven|eight|nine|ten|\d{1,3})-?fold\b/i.exec(
    sentence.block.text.slice(last, Math.min(sentence.end, last + 40)),
  );
  if (words === null || ratio === null || to.value.lt(from.value)) return [];
  const factor = smallNumber(words[1]!) ?? Number(words[1]);
  if (!clearlyDisjoint(loosened(ratio, SLACK), point(factor))) return [];
  const times = to.value.div(from.value);
  return [
    {
      facts: factsOf(change),
      spans: [spanIn(sentence.block, last + words.index, last + words.index + words[0].length)],
      message: say(
        sentence.lang,
        `现值是原值的${plain(times)}倍，文中写“${words[0]}”。`,
        `The new value is ${plain(times)} times the old one, not ${words[0]}.`,
      ),
      expected: plain(times),
      actual: words[0],
      steps: [quotientLine(change)],
    },
  ];
}

const REAL = /扣除|剔除|物价|价格因素|实际|\b(?:inflation|real terms)\b/i;

function judge(change: Change): readonly RawFinding[] {
  const step = multipleStep(change);
  if (step === null) return byFold(change);
  // 扣除物价因素，实际是当年的5倍: of other money than the two values.
  if (REAL.test(step.lead.slice(-60))) return [];
  const ratio = ratioOf(change);
  if (step?.range == null || step.value === null || ratio === null || change.to.value.lt(change.from.value)) return [];
  const sense = senseOf(step);
  // 3倍多 is more than three times and less than four.
  const said = /^[多余]/.test(step.tail) ? interval(step.value, step.value.plus(1))! : step.range;
  const asTo = !clearlyDisjoint(loosened(ratio, SLACK), said);
  const asBy = !clearlyDisjoint(loosened(subtract(ratio, point(1)), SLACK), said);
  if (sense === 'to' ? asTo : sense === 'by' ? asBy : asTo || asBy) return [];
  const times = change.to.value.div(change.from.value);
  const right = sense === 'by' ? times.minus(1) : times;
  return [
    {
      facts: factsOf(change, step),
      message: say(
        change.sentence.lang,
        `现值是原值的${plain(times)}倍，即增长${plain(times.minus(1))}倍，文中写“${quoted(step)}”。`,
        `The new value is ${plain(times)} times the old one, not ${quoted(step)}.`,
      ),
      expected: plain(right),
      actual: quoted(step),
      steps: [quotientLine(change), `${plain(times)} − 1 = ${plain(times.minus(1))}`],
      proposals: [plain(right)],
    },
  ];
}

/** "By n times" is not "to n times". */
export const multiple: Rule = {
  id: 'multiple',
  severity: 'warning',
  before: [],
  check: (page) => gather(page.changes, judge),
};
