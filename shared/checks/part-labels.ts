import { isAgeEn, isAttribute } from '../extract/relate/part-lists.ts';
import type { Item } from '../extract/relate/text-view.ts';
import { isAgeBound } from '../extract/relate/units.ts';

const MARKS = /[，,、；;：:。（()）]|其中|和|与|及(?!以[上下])|以及|\band\b|\bor\b/;

/** What a part is called: the words before its number in Chinese, behind it in English. */
export function labelOf(item: Item): string {
  // 18至35岁92人, "92 were aged 18 to 35": the bounds of an age, read as a number of its own, name the part.
  const bound = item.sentence.items[item.index + (item.sentence.lang === 'zh' ? -1 : 1)];
  if (
    bound !== undefined &&
    (item.sentence.lang === 'en'
      ? isAgeEn(bound) || (isAgeBound(bound) && /\baged? $/i.test(bound.lead))
      : isAgeBound(bound) && /^(?:的?(?:占比?|有|为|达|约))?$/.test(item.lead))
  )
    return `${bound.fact.text}${/[岁]$|years?$/.test(bound.fact.text) ? '' : ' aged'}`;
  // 42%的股东赞成: the name stands behind its number.
  if (item.sentence.lang === 'zh' && /^(?:[^，]*[，、；])?$/.test(item.lead) && item.tail.startsWith('的'))
    return item.tail.split(MARKS)[0]!;
  if (item.sentence.lang === 'zh')
    return item.lead
      .split(MARKS)
      .at(-1)!
      .replace(/^(?:有|为|是|的)+|(?:有|为|是|占|达|的|共)+$/g, '')
      .trim();
  const attribute = item.sentence.items[item.index + 1];
  if (attribute !== undefined && isAttribute(attribute)) return `with ${attribute.fact.text}`;
  // "24 from the 19th": the ordinal behind names it.
  const nth = attribute?.fact.kind === 'ordinal' ? attribute.fact.text : '';
  const behind = `${item.fact.unit !== '%' ? (item.fact.unit ?? '') : ''} ${item.tail.split(MARKS)[0]!}${nth}`
    .trim()
    .toLowerCase();
  const before = item.lead.split(MARKS).at(-1)!.trim().toLowerCase();
  return behind.length >= 2 ? behind : before;
}

/** Ways to sort people, of which one person has one each: labels of two ways may overlap. */
const WAYS: readonly (readonly [string, RegExp])[] = [
  ['amount', /金额|以上的?|以下的?|百万|千万|亿元|worth|more than|valued/i],
  ['sex', /男|女|\b(?:women|men|female|male|girls|boys)\b/i],
  ['party', /党员|团员|群众|民主党派|\bparty members?\b/i],
  ['age', /岁|青年|老年|中年|未成年|儿童|婴儿|幼儿|老人|退休|aged|\bunder \d|\bover \d|young|elderly|retired/i],
  ['school', /本科|大专|硕士|博士|研究生|高中|初中|学历|degree|graduates?|diploma/i],
  ['descent', /少数民族|汉族|ethnic|minorit/i],
  ['rank', /高级|中级|初级|技师|职称|劳模|senior|junior|award/i],
  [
    'origin',
    /农民工|外地|本地|本[市省县区]|外[市省县]|[市省县][内外]|外籍|境外|境内|国内|国外|户籍|local|foreign|domestic|abroad|migrant/i,
  ],
  ['owner', /民营|国有|国企|国资|民资|民企|外资|合资|集体所有|持股|privately|state-owned|\bprivate\b|\bpublic\b/i],
  ['craft', /高新|科技型|专精特新|创新型|瞪羚|high-tech|innovative/i],
  ['size', /规上|规模以上|大型|中小|小微|龙头|上市|listed|small|large/i],
  ['novelty', /首次|首批|新增|新建|第一次|回头客|first[- ]time|for the first time|newcomers?|returning/i],
  ['trade', /出口型|外贸|进出口|exports?\b/i],
  ['wealth', /贫困|困难|低保|残疾|disab|poor/i],
  [
    'deed',
    /^会|^患|^能(?![源量力])|^爱|^懂|会说|参加过|使用|拥有|喜欢|购买|表示|认为|愿意|获得|获|曾|\b(?:speak|own|use|like|attended|visited|said|have|had|play|read|won|want)/i,
  ],
];

const wayOf = (label: string): string => WAYS.find(([, words]) => words.test(label))?.[0] ?? '';

/** The word by which an English label hangs on (from Europe, in the first year), or that it does something (taking the bus). */
const jointOf = (label: string): string => {
  if (/^(?:were |are |is |was )?[a-z]+ing [a-z]/.test(label)) return 'ing';
  return /^(?:[a-z]+ )?(from|in|at|for|with|by|to) /.exec(label)?.[1] ?? '';
};

/** 海上查获, 陆路查获, 空港查获: what all of them end with tells them not apart. */
function withoutCommonEnd(labels: readonly string[]): readonly string[] {
  const [first = '', ...others] = labels;
  let length = 0;
  while (length < 4 && others.every((label) => label.endsWith(first.slice(first.length - length - 1)))) length += 1;
  const short = labels.map((label) => label.slice(0, label.length - length));
  const zh = /^[\u4e00-\u9fa5]+$/.test(first) && !first.endsWith('的');
  return zh && length > 1 && short.every((label) => label.length > 1) ? short : labels;
}

const COUNTED = /^with (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten)\b/;

/** Whether parts with these labels exclude each other: all sorted in one way, and not by what one may do several of. */
export function exclude(called: readonly string[]): boolean {
  const labels = withoutCommonEnd(called);
  if (labels.some((label) => label === '') || new Set(labels).size < labels.length) return false;
  const ways = new Set(labels.map(wayOf));
  // "with one bedroom, with two" exclude each other; "with a balcony, with a lift" do not.
  if (labels.some((label) => label.startsWith('with ')) && !labels.every((label) => COUNTED.test(label))) return false;
  // "in the first year" and "taking the bus" sort by two things.
  if (new Set(labels.map(jointOf).filter((joint) => joint !== '')).size > 1) return false;
  // 文学类, 少儿类: sorts of one shelf, whatever else they tell.
  if (labels.every((label) => /[类型系科]$/.test(label))) return true;
  // 初级班, 中级班, 高级班: classes of one scale, in which nobody sits twice.
  if (labels.every((label) => /^[初中高]级班/.test(label))) return true;
  return ways.size === 1 && !ways.has('deed') && !ways.has('rank') && !ways.has('wealth');
}
