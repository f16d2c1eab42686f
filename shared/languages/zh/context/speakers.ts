import { mayMatch } from '../../../text/may-match.ts';
import type { Cue } from '../../context-reader.ts';
import type { Clause } from './clauses.ts';
import { wordSet } from './words.ts';

const SPEECH = wordSet(
  '介绍说 介绍道 介绍 表示 认为 指出 透露 坦言 强调 回忆道 回忆说 说道 谈到 提到 补充道 告诉记者 感慨道 感慨地说 直言 解释说 解释道 解释 称赞 称 说 道 预测 预计 估计 判断 评价道 算了一笔账 分享了一组数据 指控 暗示 承认 坦承 提醒 感叹 感叹道 感慨 笑言 笑着说 笑道 说起 算起 算给记者听 算给记者看 算了算 算过 算了算 掰着指头算 掰着手指算 掰着指头数 掰着手指头算 算账 算了笔账 算过一笔账 算了一笔细账 举例说 举例 表态 告诉本报记者 建议 反映 讲述 总结道 总结说 发布数据 公布数据 发布消息 发布通报 发布公告 发布报告 发布公报 公布结果 发布统计数据 发布最新数据 公布最新数据 披露数据 回应 回应称 证实 辩称 补充说 分析称 分析说 分析认为 指责 相信 公布数据 公布 统计 发布 警告说 警告称 通报 通报称 预报 查明 披露 警告 呼吁 报道 报告说 报告称 宣布 承诺 声称 认定 推算 测算',
);
/** 数据显示 and its like: what stands in front published it. */
const SHOWN =
  /(?:最新|公布|发布|提供)*的?(?:最新|初步|有关|相关|统计|调研|调查|监测)*(?:数据|统计|结果|报告|公报|调查|年报|材料|资料|通报|公告|季报|财报|半年报|三季报|一季报|中报|战报|简报|快报|月报|周报|账单|普查|监测)(?:显示|表明|指出)$/;
const ACCORDING = /^(?:根据|依据|据|按照)/;
const SOURCE_TAIL =
  /(?:最新|公布|发布|提供|作出|披露)*的?(?:最新|初步|有关|相关)*(?:数据|统计|统计数据|测算|介绍|估算|预报|报道|消息|通报|报告|公报|预测|估计|调查|透露|披露|规划|方案|协议|合同|规定|要求|安排|数据显示|统计显示)?$/;
const HEARD = /^(?:.{0,6}记者)?(?:日前|近日|今日|昨日|昨天|今天)?从(.{2,30}?)(?:处|那里)?(?:获悉|了解到|获知|得知)$/;
/** Words between the speaker and the verb. */
const MANNER =
  /(?:进一步|同时|还|也|则|向记者|对记者|在会上|在接受采访时|在接受记者采访时|接受采访时|介绍情况时|感慨地|自豪地|高兴地|笑着|坚定地|日前|近日|今天|昨天|明确|均|向本报记者|在采访中|在发布会上|在新闻发布会上|在现场)+$/;
/** 海关总署10月13日公布: the day of the news is no part of the name. */
/** 招聘平台近日发布的《报告》称: who published what speaks. */
const PAPER =
  /(?:日前|近日|最新|今日|昨日|今天|昨天|联合)?(?:公布|发布|推出|出具|编制|撰写)的?《[^》]{2,30}》(?:显示|称|指出|表明|认为)$/;
/** 教育部今天召开新闻发布会: it speaks there. */
const BRIEFING =
  /^([^0-9，“]{2,16}?)(?:于|在)?(?:[0-9年月日]*|今天|昨天|今日|昨日|近日|日前)(?:上午|下午)?(?:召开|举行|举办)(?:[^，“]{0,12})?(?:发布会|通气会|吹风会)$/;
const ASKER =
  /^([^0-9，“]{2,16}?(?:中心|机构|公司|社|局|委|会|院|所|大学|团队|部门|媒体|平台|集团))(?:日前|近日|最近|此前)?(?:对|面向|针对)[^，]{2,40}的?(?:调查|研究|民调|调研|监测|统计)(?:发现|显示|表明)/;
const NEWS_DAY = /(?:于|在)?(?:[0-9]{4}年)?(?:[0-9]{1,2}月)?[0-9]{1,2}日(?:上午|下午|晚|晚间|凌晨)?(?:公布|发布)?$/;
const PRONOUNS = ['他', '她', '他们', '她们', '其'];
/** Nobody in particular: they end the reach of whoever spoke before and name no one. */
const NOBODY =
  /^(?:有.{0,6}|了解|悉|介绍|统计|初步统计|不完全统计|不完全|初步|最新|测算|初步测算|报道|估算|记者|本报记者|有人|数据|调查|研究|相关|这|此|知)?$/;
/** True where the clause ends with a verb of speech, or says what data show. */
export const isSpoken = (text: string, { end }: Clause): boolean =>
  SPEECH.before(text, end) > 0 || text.startsWith('显示', end - 2) || text.startsWith('表明', end - 2);

const LONGEST_SPEAKER = 36;

interface Heard {
  /** Null: words such as 据了解, which name no one. */
  readonly speaker: string | null;
  readonly rule: string;
}

const nobody: Heard = { speaker: null, rule: 'zh-attribution-none' };

function named(text: string, rule: string): Heard {
  const open = text.indexOf('（以下简称');
  const close = text.indexOf('）', open);
  const whole = open < 0 || close < 0 ? text : text.slice(0, open) + text.slice(close + 1);
  const speaker = whole.replace(MANNER, '').replace(NEWS_DAY, '').replace(MANNER, '');
  return NOBODY.test(speaker) ? nobody : { speaker, rule };
}

/** 公司预计全年净利润…: a body and its verb without a mark between them and what is said. */
const BODY_FORESEES =
  /^([^0-9，]{0,14}?(?:公司|集团|机构|银行|央行|组织|协会|学会|专家|分析师|警方|法院|检方|部门|署|委员会|气象台|研究院|研究所|中心))(?:方面)?(?:最终|一审|二审)?(?:预计|预测|估计|称|表示|认为|预报|通报称|宣布|计划|透露|判令|判决|裁定|认定|答复)(?=[^，]{3})/;

/** 问卷调查显示 tells how it was found out, not by whom. */
function published(by: string): Heard {
  // 调查中心对1338名青年进行的一项调查: the body that asked is named in front.
  const asker =
    /^([^0-9，]{4,20}?(?:中心|机构|公司|社|局|委|会|院|所|大学|团队|部门|媒体|平台|电视台|集团))(?:日前|近日|最近|此前|联合.{2,16}?)?(?:对|面向|针对|就|在|通过)[^，]*(?:进行|开展|发起|实施|组织)?/.exec(
      by,
    )?.[1];
  if (asker !== undefined && /(?:进行|开展|发起|实施|组织|所做|做)(?:的|了)/.test(by))
    return named(asker, 'zh-attribution-data');
  return /(?:抽测|测试|调研|评估|测评|抽样|问卷|民意|网络|电话|一项|多项|随机|走访|抽检|检查|检测|监测|普查|排查|抽查|调查|实验|试验|研究|初步)$/.test(
    by,
  )
    ? nobody
    : named(by, 'zh-attribution-data');
}

const REPORT = /^([^0-9]{0,16}?(?:三季报|一季报|季报|年报|半年报|财报|公报|蓝皮书|白皮书))(?:显示|表明|指出|称)$/;
const DISPATCH = /^据?(新华社|中新社|人民网|央视|法新社|路透社|美联社|共同社|塔斯社|彭博社)[^，]{0,20}[电讯]$/;
/** Patterns that try many lengths are left alone where a clause has none of their characters. */
const [mayForesee, mayAsk] = [mayMatch(BODY_FORESEES), mayMatch(ASKER)];

/** 据X介绍, 根据X的数据, X表示, X数据显示, 记者从X获悉. Null where the clause names no source. */
function hear(clause: string, last: string | null): Heard | null {
  const bare = clause.replace(/^[“”]+/, '');
  const from = HEARD.exec(bare)?.[1];
  if (from !== undefined) return named(from, 'zh-attribution-from');
  // 公司三季报显示, 企业年报显示: the report itself speaks.
  const end = bare.slice(-1);
  const report = '示明出称'.includes(end) ? REPORT.exec(bare)?.[1] : undefined;
  if (report !== undefined) return named(report, 'zh-attribution-data');
  if (bare.includes('》') && PAPER.test(bare)) return published(bare.replace(PAPER, ''));
  const host = end === '会' ? BRIEFING.exec(bare)?.[1] : undefined;
  if (host !== undefined) return named(host, 'zh-attribution-speaker');
  const body = mayForesee(bare) ? BODY_FORESEES.exec(bare)?.[1] : undefined;
  if (body !== undefined) return named(body, 'zh-attribution-speaker');
  if (ACCORDING.test(bare)) {
    const source = bare.replace(ACCORDING, '').replace(SOURCE_TAIL, '').replace(MANNER, '');
    return source.length < LONGEST_SPEAKER && !/[0-9０-９]/.test(source)
      ? named(source, 'zh-attribution-according')
      : null;
  }
  if (/(?:显示|表明|指出)$/.test(bare) && SHOWN.test(bare)) return published(bare.replace(SHOWN, ''));
  // 研究中心对25国2.8万人的调查发现.
  const asker = mayAsk(bare) ? ASKER.exec(bare)?.[1] : undefined;
  if (asker !== undefined) return named(asker, 'zh-attribution-data');
  const dispatch = '电讯'.includes(end) ? DISPATCH.exec(bare)?.[1] : undefined;
  if (dispatch !== undefined) return named(dispatch, 'zh-attribution-dispatch');
  const news = end === '息' ? /^(.{2,20}[厅局部委办社网会院])(?:最新)?消息$/.exec(bare)?.[1] : undefined;
  if (news !== undefined) return named(news, 'zh-attribution-news');
  const verb = SPEECH.before(bare, bare.length);
  if (verb === 0) return null;
  const speaker = bare
    .slice(0, bare.length - verb)
    .replace(MANNER, '')
    .replace(NEWS_DAY, '');
  if (PRONOUNS.includes(speaker)) return last === null ? nobody : { speaker: last, rule: 'zh-attribution-pronoun' };
  return isSpeaker(speaker) ? named(speaker, 'zh-attribution-speaker') : null;
}

/** 96%的参与者认为 and 难以想象的是 name no one who says the figures. */
function isSpeaker(text: string): boolean {
  if (text.length < 2 || /[0-9０-９%％]|[一二三四五六七八九两多]成|分之|半数|多数/.test(text)) return false;
  if (/^(?:对(?!外|口)|就|把|将|若|如)/.test(text)) return false;
  return !/(?:或者|可以|也就|就是|是|不|可|难|听|来|常|简|总|据|所|再|没|小|传|学|和|而|换言|换句话)$/.test(text);
}

/** 中央气象台19日发布寒潮预警：预计…: a body announces what stands behind the colon. */
function announces(text: string, { start, end }: Clause): Heard | null {
  if (!'：:'.includes(text[end] ?? ' ') || end - start > 40) return null;
  const body =
    /^([^0-9，“]{1,16}?(?:部|局|委|办|署|厅|院|会|行|台|社|中心|集团|公司|警方|政府|部门|联盟|协会|消协|工会|妇联|商会|联合会))(?:于|在)?(?:[0-9日月年时分]*|近日|日前|今日|昨日|今天|昨天)(?:上午|下午|晚|晚间|凌晨)?(?:继续|联合|再次|紧急)?(?:发布|公布|通报|提示|提醒|预报|公告|解除|升级|印发|出台)/.exec(
      text.slice(start, end),
    )?.[1];
  return body === undefined ? null : { speaker: body, rule: 'zh-attribution-label' };
}

/** 教育部：今年高校毕业生…: a headline sets its speaker before a colon. */
function announced(text: string, { start, end }: Clause): Heard | null {
  if (start !== 0 || end > 16 || !'：:'.includes(text[end] ?? ' ')) return null;
  const isBody =
    /(?:部|局|委|办|署|厅|院|会|行|台|社|中心|集团|公司|法院|警方|政府|专家|组织|机构|总理|主席|部长|局长|市长|总裁|发言人)$/;
  const name = text.slice(0, end);
  return isBody.test(name) && !/[0-9]/.test(name) ? { speaker: name, rule: 'zh-attribution-label' } : null;
}

/** The clause's words; where it runs into a quotation without a mark (他说“…), only what stands before it. */
function wordsOf(text: string, { start, end }: Clause): string {
  const from = Math.max(start, end - 80);
  const words = text.slice(from, end);
  const open = words.indexOf('“', 1);
  if (open > 1 && SPEECH.before(words, open) > 0) return words.slice(0, open);
  return end - start > 80 ? '' : words;
}

/** Start of the quotation that ends right before `at`, or null. `opens` are the opening marks so far. */
function quotationBefore(text: string, at: number, open: number): number | null {
  return text[at - 1] === '”' && open >= 0 ? open : null;
}

/**
 * Attribution cues: a speaker holds from its verb to the end of the paragraph or the next speaker, and back over the
 * quotation right in front ("…。”黄某介绍). Linear: one clause at a time, at most eighty characters of each.
 */
export function speakerCues(text: string, clauses: readonly Clause[], lastNamed: string | null): readonly Cue[] {
  const cues: Cue[] = [];
  let last = lastNamed;
  let open = -1;
  let seen = 0;
  let depth = 0;
  for (const clause of clauses) {
    for (; seen < clause.start; seen++) {
      // Only the outermost marks bound a quotation.
      if (text[seen] === '“' && depth++ === 0) open = seen;
      else if (text[seen] === '”') depth = Math.max(0, depth - 1);
    }
    const heard = hear(wordsOf(text, clause), last) ?? announced(text, clause) ?? announces(text, clause);
    if (heard === null) continue;
    const { speaker, rule } = heard;
    // A body that publishes data is no he or she.
    const antecedent = speaker !== null && rule !== 'zh-attribution-data';
    const cue = { field: 'attribution', text: speaker, rule: speaker === null ? null : rule, antecedent } as const;
    const quote = speaker === null ? null : quotationBefore(text, clause.start, open);
    if (quote !== null) insert(cues, { ...cue, start: quote, end: clause.start });
    // “…。”杨某说。 ends what was quoted; what follows is told by the paper.
    const isDone = quote !== null && text[clause.end] === '。';
    cues.push({ ...cue, start: clause.start, end: isDone ? clause.end + 1 : text.length });
    if (antecedent) last = speaker;
  }
  return cues;
}

/** Puts a cue in its place by start; quotations are short, so only the last few are looked at. */
function insert(cues: Cue[], cue: Cue): void {
  let at = cues.length;
  while (at > 0 && cues[at - 1]!.start > cue.start) at--;
  cues.splice(at, 0, cue);
}
