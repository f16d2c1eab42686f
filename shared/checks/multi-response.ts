import { Decimal } from 'decimal.js';
import { directionIn } from '../extract/relate/cues.ts';
import { needs, ofKind, sentencesWith } from '../extract/relate/gates.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { gather } from '../gather.ts';
import { percentLists } from './percent-lists.ts';
import type { RawFinding, Rule } from './rule.ts';
import { plain, quoted, say } from './wording.ts';

const QUESTION =
  /问及|谈及|谈到|办法|做法|最需要|依次|提到|提及|原因|理由|因素|途径|渠道|困难(?!人员|群众|家庭|学生|职工|户|群体)|诉求|需求|顾虑|担忧|方式|用途|选择|关注|问题|看重|担心|忧虑|困扰|期待|希望|喜欢|喜爱|常用|动机|目的|障碍|难题|短板|不满|投诉|\b(?:(?:named|cited|mentioned|chosen|ticked) by|because|matters? most|ways? to|needs?|needed|wants?|reasons?|causes?|factors?|sources?|concerns?|worries|channels?|motives?|why|barriers?|worr(?:y|ies|ied)|hopes?|problems?|favou?rite|fears?|difficulties|obstacles?|priorities|uses?|complaints?|reasons? given)\b/i;
const ALLOWED =
  /限选|可选|两项以上|多个(?:答案|选项|原因|理由)|不止一|几个选项|up to (?:two|three|four|five|\d)|name several|could tick|tick (?:two|three|several)|多选|不限选|可选多|可重复|多项选择|最多选|several|multiple|more than one|all that apply|add up to more|exceeds? 100|choose up to/i;
const WELL_OVER = 110;

/** What must stand in a sentence before this rule looks at it. */
const LEVEL =
  /\b(?:to|from) $|(?<!,) at $|[至到由从]$|^[^，。；]{0,8}(?:提高|上升|增长|下降|降低|降|升)[^，。；]{0,6}[到至]|(?<!理)[由从]\d{0,4}年?[^，。；]{0,4}$/;

const isLevelOrStep = ({ lead }: Item): boolean =>
  LEVEL.test(lead) || (/\bby $/.test(lead) && directionIn(lead) !== null);

const isCompletion = ({ lead }: Item): boolean =>
  /(?:完成|达到|占)[^，。；]{0,10}(?:目标|计划|任务|进度)[^，。；]{0,6}$/.test(lead);

/** A question may stand in the sentence before its answers. */
const ASKED = /调查|受访|\b(?:survey|poll|asked|respondents)\b/i;
const NEEDS = needs([QUESTION, ASKED], ofKind('percent'));

/** "What do commuters do on the train?" right before them. */
function isAnswer({ block, start, text }: Sentence): boolean {
  return ASKED.test(text.slice(0, 400)) && /[?？][”"]?\s*$/.test(block.text.slice(Math.max(0, start - 4), start));
}

function judge(sentence: Sentence, list: readonly Item[]): readonly RawFinding[] {
  const total = list.reduce((all, { value }) => all.plus(value!), new Decimal(0));
  if (list.length < 2 || total.lt(WELL_OVER)) return [];
  // Levels and steps of one thing are no answers: "cut by 20% and now at 120%"; nor is how much of a target is met.
  if (list.some((item) => isLevelOrStep(item) || isCompletion(item) || item.fact.stance === 'target')) return [];
  const from = list[0]!.fact.start;
  const before = sentence.block.text.slice(Math.max(sentence.start, from - 80), from);
  if (
    !(QUESTION.test(before) || (isAnswer(sentence) && list.length > 2)) ||
    /(?:率|增速|[增降涨跌]幅)[^。；]{0,12}(?:依次|分别)[^，。；]{0,6}$/.test(before) ||
    ALLOWED.test(sentence.block.text.slice(Math.max(0, sentence.start - 200), sentence.end + 120))
  )
    return [];
  return [
    {
      facts: list,
      message: say(
        sentence.lang,
        `各项合计${plain(total)}%，应说明是否可以多选。`,
        `The answers add up to ${plain(total)}%; say that several were allowed.`,
      ),
      expected: '100%',
      actual: `${plain(total)}%`,
      steps: [`${list.map(quoted).join(' + ')} = ${plain(total)}%`],
      proposals: [say(sentence.lang, '注明“可多选”', 'add “several answers allowed”')],
    },
  ];
}

/** Answers that total well over 100 % say that several were allowed. */
export const multiResponse: Rule = {
  id: 'multi-response',
  severity: 'warning',
  before: [],
  check: (page) =>
    gather(sentencesWith(page, NEEDS), (sentence) => gather(percentLists(sentence), (list) => judge(sentence, list))),
};
