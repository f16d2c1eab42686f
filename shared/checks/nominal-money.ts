import { needs, sentencesWith } from '../extract/relate/gates.ts';
import type { Sentence } from '../extract/relate/text-view.ts';
import type { Page } from './page.ts';
import type { RawFinding, Rule } from './rule.ts';
import { say } from './wording.ts';

const REAL_ZH =
  /购买力|实际(?:收入|增长|工资|增至|提高|购买)|生活水平|更值钱|能买到|买得起|真实收入|富裕|过得更好|宽裕/;
const REAL_EN =
  /\bbuys?\b|\bpurchasing power\b|\breal (?:wages?|incomes?|terms|pay|rise|increase|growth|gain|value|earnings)\b|\bbetter off\b|\bafford\b|\bliving standards?\b|\bworth (?:\w+ )?(?:times )?(?:more|as much)\b/i;
const DEFLATED =
  /扣除|剔除|价格因素|通胀|物价|CPI|不变价|可比价|平减|inflation|adjusted|constant prices|real terms after|deflat/i;
const MONEY_TEXT = /(\d[\d,]{0,12}) ?(?:元|yuan|dollars|pounds|euros)/i;
const FAR = 5;
const YEARS = /((?:19|20)\d{2})/g;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([REAL_ZH, REAL_EN], [YEARS]);

/** The span of years that the sentence names; 如今 and "now" stand for the year of the issue, or for "long after". */
function yearsApart(text: string, issueDate: string | null): number {
  const years = [...text.matchAll(YEARS)].map(([year]) => Number(year)).filter((year) => year >= 1900 && year <= 2099);
  if (years.length === 0) return 0;
  const now = /如今|现在|目前|今年|今天|\bnow\b|\btoday\b|\bthis year\b/i.test(text) || years.length === 1;
  const latest = now
    ? issueDate === null
      ? Math.min(...years) + FAR
      : Number(issueDate.slice(0, 4))
    : Math.max(...years);
  return latest - Math.min(...years);
}

function judge(sentence: Sentence, { issueDate }: Page): readonly RawFinding[] {
  const text = sentence.text.slice(0, 800);
  const money = sentence.items.filter(({ fact }) => fact.kind === 'money');
  const real = (sentence.lang === 'zh' ? REAL_ZH : REAL_EN).exec(text);
  if (real === null || DEFLATED.test(text) || (money.length === 0 && !MONEY_TEXT.test(text))) return [];
  if (yearsApart(text, issueDate) < FAR) return [];
  return [
    {
      facts: money.length > 0 ? money : sentence.items.slice(0, 1),
      message: say(
        sentence.lang,
        `相隔多年的名义金额不能直接说明“${real[0]}”，应扣除价格因素。`,
        `Prices of years so far apart say nothing of “${real[0]}” without allowing for inflation.`,
      ),
    },
  ];
}

/** A claim about what money buys allows for prices. */
export const nominalMoney: Rule = {
  id: 'nominal-money',
  severity: 'info',
  before: [],
  check: (page) => sentencesWith(page, NEEDS).flatMap((sentence) => judge(sentence, page)),
};
