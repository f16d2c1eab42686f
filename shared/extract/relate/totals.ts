import { Decimal } from 'decimal.js';
import { isIn } from '../../text/finder.ts';
import type { Composition } from './compositions.ts';
import { endsWithAny, hasAny, hasWord, lastClause } from './cues.ts';
import { BREAKS_EN, BREAKS_ZH, FROM_NUMBER, isSmallerCount, MOST_PARTS, TOTAL_EN, TOTAL_ZH } from './part-words.ts';
import { isBareMore, isBareStepZh } from './step-words.ts';
import type { Item, Sentence } from './text-view.ts';
import { addable, isAmount, isPercent } from './units.ts';

/** Parts first, then their total: "甲厂30人、乙厂40人，合计80人"; "90 domestic and 26 foreign, 118 in all". */
export function totals(sentence: Sentence): readonly Composition[] {
  const found: Composition[] = [];
  if (sentence.lang === 'en' && !isIn(sentence.text, MAY_TOTAL_EN)) return found;
  for (const whole of sentence.items) {
    if (!isAmount(whole) || !isTotal(whole)) continue;
    const parts = ownParts(partsBefore(sentence, whole), whole);
    if (parts.length < 2 || isOfAnother(whole, parts)) continue;
    found.push({ whole, parts, link: 'complete', start: parts[0]!.fact.start, end: whole.fact.end });
  }
  return found;
}

/** 制造业岗位3320个；教育、医疗岗位合计1480个: the total of what stands right before it, not of the numbers before. */
function isOfItsOwn({ lead }: Item): boolean {
  const clause = lastClause(lead);
  const subject = clause.replace(/(?:合计|共计|总计|一共|总共|合共|共)$/, '');
  return subject.length >= 3 && (/[；;]/.test(lead) || lead.slice(0, -clause.length).endsWith('、'));
}

/** 国有61家、非国有36家；一、二、三级馆5家、9家和14家，合计28家: the ones that the total goes with, else those behind the last semicolon. */
function ownParts(parts: readonly Item[], whole: Item): readonly Item[] {
  if (whole.sentence.lang === 'en') return parts;
  let sum = new Decimal(0);
  for (let at = parts.length - 1; at >= 0; at -= 1) {
    sum = sum.plus(parts[at]!.value!);
    if (at < parts.length - 1 && sum.eq(whole.value!)) return parts.slice(at);
  }
  const begin = parts.findLastIndex(({ lead }, at) => at > 0 && /[；;]/.test(lead));
  return begin > 0 && parts.length - begin >= 2 ? parts.slice(begin) : parts;
}

/** 扣非净利润13.02亿元，非经常性损益合计1.34亿元: less than a part, under a name of its own that points back to none. */
function isOfAnother(whole: Item, parts: readonly Item[]): boolean {
  const subject = lastClause(whole.lead).replace(/(?:合计|共计|总计|一共|总共|合共|共)$/, '');
  return (
    whole.sentence.lang === 'zh' &&
    subject.length >= 4 &&
    !/^[\d两二三四五六七八九十几各全这上以]/.test(subject) &&
    parts.some((part) => part.value!.gt(whole.value!)) &&
    !parts.some(({ lead }) => lead.endsWith(subject.slice(-2)))
  );
}

/** What every Chinese wording of a total has before its number, or in the number before. */
const MAY_TOTAL_ZH = /[计共成加]/;
/** One of these stands in every English sentence that tells a total of what it counted before. */
const MAY_TOTAL_EN = /total|altogether|making|bringing|taking|in all|all told|combined/i;

function isTotal(item: Item): boolean {
  if (item.sentence.lang === 'zh') {
    if (countedBy(item) > 0) return true;
    const before = item.sentence.items[item.index - 1]?.fact.text ?? '';
    if (!(MAY_TOTAL_ZH.test(item.lead) || MAY_TOTAL_ZH.test(before)) || isOfItsOwn(item)) return false;
  }
  // 其余球员合计54分: the total of the others only.
  if (item.sentence.lang === 'zh')
    return (
      !/(?:其余|其他|其它|剩余|余下|另外)(?:[^，。；]{0,8}|[^。；]{2,24}[，,]?)(?:合计|共计?|总计)?$/.test(item.lead) &&
      (endsWithAny(item.lead.replace(/(?:有|是|为|达)$/, ''), ['合计', '共计', '总计', '一共', '总共', '合共']) ||
        isTallied(item) ||
        /(?:组成|构成)[，,](?:总数)?共?(?:有|为|是)?$|^[，,]共(?:有|计|为|是)?$/.test(item.lead))
    );
  const behind = item.tail.slice(0, 30);
  return (
    /\b(?:for an? (?:[a-z-]+ )?total of|an? (?:[a-z-]+ )?total of|totalling|totaling|altogether|making)\s*$/i.test(
      item.lead.slice(-20),
    ) ||
    isTalliedEn(item) ||
    (!/\b(?:so far|since|to date)\b/i.test(`${behind}${item.lead.slice(-30)}`) &&
      /^(?: [a-z]+){0,2},? (?:in total|altogether|in all|all told|combined)\b/i.test(behind))
  );
}

/** "bringing sales for the two months to 5,580": as many as the parts before it. */
function isTalliedEn({ lead, sentence, index }: Item): boolean {
  const span = sentence.items[index - 1];
  const count = span?.fact.kind === 'duration' ? span.value?.toNumber() : undefined;
  if (
    count === undefined ||
    !/^ to $/.test(lead) ||
    !/\b(?:bringing|taking) [a-z ]{2,30} (?:for|over) the $/i.test(span!.lead)
  )
    return false;
  return sentence.items.slice(0, index - 1).filter(isAmount).length === count;
}

/** 三天累计6075万元, 五县共…: as many as the parts before it. */
function isTallied({ lead, sentence, index, fact }: Item): boolean {
  const words = `${sentence.items[index - 1]?.fact.text ?? ''}${lead}`.slice(-16);
  const tally =
    /([两二三四五六七八九十])(?:个)?(?:天|日|周|月|年|季|次|届|场|轮|期|项|类|地|者|县|区|村|校|处|站|家)(?:里|内|间)?(?:累计|合计|共计|总计|总共|共|一共|加起来|加在一起|相加)[\u4e00-\u9fa5]{0,4}$/.exec(
      words,
    );
  if (tally === null) return false;
  const count = tally[1] === '两' ? 2 : '一二三四五六七八九十'.indexOf(tally[1]!) + 1;
  const before = sentence.items.slice(0, index).filter((other) => isAmount(other) && other.fact.unit === fact.unit);
  return before.length === count;
}

/** The 三项 of 三项合计 counts the parts. */
const isTally = ({ index, tail }: Item, whole: Item): boolean =>
  index === whole.index - 1 && /^(?:合计|共计|总计|相加|累计|总共|一共|共)/.test(tail);

/** 比上年多0.09本: how far a part moved. */
const isMoveZh = ({ fact, lead }: Item): boolean => (fact.kind === 'change' || isBareMore(lead)) && isBareStepZh(lead);

/** 三类企业合计: how many parts the words count; 0 where they count none. */
function countedBy(whole: Item): number {
  const before = whole.sentence.items[whole.index - 1];
  const said =
    /(?:^|[，；：])(?:这|上述|以上)?([两二三四五六七八九])(?:类|项|笔|者|大类|部分|块|方|个?[部县区市镇村校厂家])[^，。；\d]{0,6}(?:合计|共计|总计|加起来|相加|合起来|(?<=[项笔](?:收入|支出|费用|资金|投资|补贴|补助|贷款|款)))[^，。；\d]{0,3}$/.exec(
      `${before === undefined || whole.lead.length > 12 ? '' : before.fact.text}${whole.lead}`.replace(
        /^(?=[两二三四五六七八九])/,
        '，',
      ),
    );
  return said === null ? 0 : said[1] === '两' ? 2 : '一二三四五六七八九'.indexOf(said[1]!) + 1;
}

/** As many numbers of the unit of a whole as the words count, whatever was told between them: steps, shares, other units. */
function countedParts({ items }: Sentence, whole: Item, count: number): readonly Item[] {
  const alike = items
    .slice(Math.max(0, whole.index - MOST_PARTS), whole.index)
    .filter((item) => isAmount(item) && !isMoveZh(item) && item.fact.unit === whole.fact.unit);
  return alike.length < count ? [] : alike.slice(-count);
}

function partsBefore(sentence: Sentence, whole: Item): readonly Item[] {
  const count = sentence.lang === 'zh' ? countedBy(whole) : 0;
  if (count > 0) {
    const counted = countedParts(sentence, whole, count);
    if (counted.length > 0) return counted;
  }
  // 两项加起来51.8万元: as many as the words say, whatever was told between them.
  if (sentence.lang === 'zh' && /(?:加起来|加在一起|相加)[^，。；]{0,4}$/.test(whole.lead))
    return sentence.items
      .slice(Math.max(0, whole.index - MOST_PARTS), whole.index)
      .filter((item) => isAmount(item) && item.fact.unit === whole.fact.unit);
  const parts: Item[] = [];
  const breaks = sentence.lang === 'zh' ? [...BREAKS_ZH, ...TOTAL_ZH] : [...BREAKS_EN, ...TOTAL_EN];
  for (let at = whole.index - 1; at >= Math.max(0, whole.index - MOST_PARTS); at -= 1) {
    const item = sentence.items[at]!;
    if (
      isPercent(item) ||
      isTally(item, whole) ||
      // 纸书5.12本，比上年多0.09本，电子书3.84本，多0.21本，合计8.96本: how far a part moved is none.
      (sentence.lang === 'zh' && isMoveZh(item)) ||
      (item.fact.kind === 'duration' && item.index === whole.index - 1 && isTalliedEn(whole))
    )
      continue;
    // "36 shelters with 10 places each, 360 in all": a product, not a sum.
    if (/^(?: [a-z]+)? (?:each|apiece|per|a)\b/i.test(item.tail) || /每[\u4e00-\u9fa5]{0,3}$/.test(item.lead))
      return [];
    // "$6,300 a month in rent, $25,200 in wages": the list goes on in other words.
    if (item.fact.kind === 'rate' && item.fact.currency !== null && item.fact.currency === whole.fact.currency)
      return [];
    if (
      !addable(whole, item) &&
      !(sentence.lang === 'en' && isSmallerCount(item, whole) && whole.value!.lt(item.value!.times(20)))
    )
      break;
    parts.unshift(item);
    // "from visitors £1.5m" goes on with the list, "from 40" does not.
    if (sentence.lang === 'zh' ? hasAny(item.lead, breaks) : hasWord(item.lead, breaks) || FROM_NUMBER.test(item.lead))
      break;
    if (item.lead.length > (sentence.lang === 'zh' ? 24 : 60)) break;
  }
  return parts;
}
