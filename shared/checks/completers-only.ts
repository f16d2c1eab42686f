import { needs, ofKind, sentencesWith } from '../extract/relate/gates.ts';
import { sentenceBehind } from '../extract/relate/near.ts';
import type { Item, Sentence } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import { gather } from '../gather.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const DONE_ZH =
  /结业者?|毕业(?:生|者|学员)?|完成(?:课程|培训|疗程|治疗|学业)者?|坚持到(?:底|最后)|完赛|学完|读完|修完|念完|练完|走完|服完|结课|坚持完成|坚持[^，。；]{0,10}(?:的|患者|学员|选手|者)|完成(?:了)?[^，。；]{0,12}(?:的|患者|学员|选手|者)/;
/** Those who begin, named as everybody or as anybody. */
const ALL_ZH =
  /报名者?|参加者|入学者?|所有学员|参训者?|全部学员|凡是|只要|(?:参加|接受|报名|服用|使用|就读|入学|入营|入会|进所|入所|来[^，。；]{0,4}(?:就诊|就读|学习|培训|治疗)|就诊|进来)[^，。；]{0,8}(?:人员|人|者|孩子|学生|患者|学员|家庭)|(?:进|上|来|读|学|加入|选择?|参加)了?[^，。；]{1,10}就(?:一定)?(?:能|会|可以)|来我校|用药者|患者都|参赛者|参与者|所有人|人们/;
const SO_ZH =
  /可见|看来|因此|因而|所以|说明|也就是说|意味着|几乎|基本|都能|人人|表明|足见|证明|由此|显示|据此|换言之|承诺|保证|等于说|近九成|九成以上/;
const DONE_EN =
  /\b(?:graduates?|alumni|alumnae|completers|finishers|survivors|surviving|those who (?:finish|finished|complete|completed|stayed)|(?:who|that) (?:finish(?:ed)?|complet(?:e|ed)|stayed|stick|stuck|last(?:ed)?|persevered?|saw it through|ma(?:k|d)e it)|to the (?:end|final|last)|finished (?:their|the|its)|completed (?:their|the|its))\b/i;
const BEGIN_EN =
  '(?:enrols?|enrolls?|enrolled|joins?|joined|starts?|started|begins?|began|takes? (?:part|it|them)|signs? up|signed up|apply|applies|applied|enters?|entered|registers?|comes? in)';
const ALL_EN = new RegExp(
  `\\b(?:who|that|anyone who|everyone who|all who|if you|you) (?:[a-z]+ )?${BEGIN_EN}\\b|\\b(?:people|patients|pupils|students|school leavers?|start-ups?|any [a-z-]+) (?:who |that |it )?(?:takes?|backs?|begins?|starts?|enrols?)\\b|\\b(?:entrants|enrolees|enrollees|starters|anyone who|everyone|applicants?|every (?:student|patient|pupil|recruit|entrant|school leaver)|enrolling|signing up|joining|starting|participants|recruits|those who sign|all recruits)\\b`,
  'i',
);
const SO_EN =
  /\b(?:so|therefore|thus|meaning|means|which shows|proof|proving|proves?|showing|suggesting|suggests|shows that|hence|guarantees?|ensures?|in other words|concludes?|tells? (?:applicants|parents|recruits)|since|almost|nearly|practically|virtually|works for)\b/i;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([DONE_ZH, DONE_EN], ofKind('percent', 'change', 'ratio'));

/** A rate among finishers, 九成 and "nine in ten" included. */
const isRate = (item: Item): boolean => isPercent(item) || (item.fact.kind === 'ratio' && / in /.test(item.fact.text));

/** The text itself counts those who left. */
const LEFT =
  /退出|中途|没能|未能|流失|淘汰|报名[^，。；]{0,6}\d|\bdrop(?:s|ped)? out\b|\bdropouts?\b|\bwithdrew\b|\bgave up\b|\bquit the\b|\bof the \d/i;

function judge(sentence: Sentence): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  const text = sentence.text.slice(0, 600);
  const rate = sentence.items.find(isRate);
  const done = (zh ? DONE_ZH : DONE_EN).exec(text);
  if (rate === undefined || done === null) return [];
  const behind = `${text.slice(rate.fact.end - sentence.start)}${sentenceBehind(sentence)?.text.slice(0, 200) ?? ''}`;
  const so = (zh ? SO_ZH : SO_EN).exec(zh ? behind : `${text.slice(0, 6)} ${behind}`);
  const all = (zh ? ALL_ZH : ALL_EN).exec(behind);
  if (so === null || all === null || LEFT.test(behind) || LEFT.test(text)) return [];
  return [
    {
      facts: [rate],
      message: say(
        sentence.lang,
        `“${quoted(rate)}”只算了“${done[0]}”，不能推到“${all[0]}”。`,
        `${quoted(rate)} counts only “${done[0]}” and says nothing of all “${all[0]}”.`,
      ),
    },
  ];
}

/** A rate among those who finished is not told of all who started. */
export const completersOnly: Rule = {
  id: 'completers-only',
  severity: 'info',
  before: [],
  check: (page) => gather(sentencesWith(page, NEEDS), judge),
};
