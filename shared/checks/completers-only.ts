import { needs, ofKind, sentencesWith } from '../extract/relate/gates.ts';
import type { Sentence } from '../extract/relate/text-view.ts';
import { isPercent } from '../extract/relate/units.ts';
import type { RawFinding, Rule } from './rule.ts';
import { quoted, say } from './wording.ts';

const DONE_ZH =
  /结业者?|毕业(?:生|者)?|完成(?:课程|培训|疗程|治疗|学业)者?|坚持到底|完赛|学完|读完|修完|念完|结课|结业学员|坚持完成|完成(?:了)?[^，。；]{0,8}(?:的|患者|学员|选手|者)|毕业学员/;
const ALL_ZH =
  /报名者?|参加者|入学者?|所有学员|参训者|全部学员|报名的|凡是参加|只要参加|参加[^，。；]{0,8}的人|接受[^，。；]{0,8}的人|参加的人|患者都|用药者|参赛者|参与者|报名|参加培训|所有人|人们|参训/;
const SO_ZH = /可见|因此|所以|说明|也就是说|意味着|几乎都|都能|人人|表明|足见|证明|由此|显示/;
const DONE_EN =
  /\b(?:graduates?|those who (?:finish|finished|complete|completed|stayed)|completers|finishers|who (?:finish|finished|complete|completed)|who stayed)\b/i;
const ALL_EN =
  /\b(?:who (?:enrol|enroll|enrolled|join|joined|start|started|begin|began|take part|sign up|signed up|apply|applied)|entrants|enrolees|enrollees|starters|anyone who|everyone who|everyone|applicants?|every (?:student|patient|pupil|recruit|entrant)|enrolling|signing up|joining|starting|participants|recruits|those who sign)\b/i;
const SO_EN =
  /\b(?:so|therefore|thus|meaning|means|which shows|proof|proving|proves|showing|suggesting|suggests|shows that|hence|guarantees?|ensures?|prove)\b/i;

/** What must stand in a sentence before this rule looks at it. */
const NEEDS = needs([DONE_ZH, DONE_EN], [ALL_ZH, ALL_EN], [SO_ZH, SO_EN], ofKind('percent', 'change'));

function judge(sentence: Sentence): readonly RawFinding[] {
  const zh = sentence.lang === 'zh';
  const text = sentence.text.slice(0, 600);
  const rate = sentence.items.find(isPercent);
  if (rate === undefined) return [];
  const done = (zh ? DONE_ZH : DONE_EN).exec(text);
  const so = (zh ? SO_ZH : SO_EN).exec(text.slice(rate.fact.end - sentence.start));
  const all = (zh ? ALL_ZH : ALL_EN).exec(text.slice(rate.fact.end - sentence.start));
  if (done === null || so === null || all === null) return [];
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
  check: (page) => sentencesWith(page, NEEDS).flatMap(judge),
};
