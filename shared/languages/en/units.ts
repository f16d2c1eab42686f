export { DURATIONS, MEASURES } from './unit-words.ts';

export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...'january february march april may june july august september october november december'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ...'jan feb mar apr may jun jul aug sep oct nov dec'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
  ['sept', 9],
]);

/** Plural nouns that don't end in s, which a number counts. */
export const PLURALS: ReadonlySet<string> = new Set(
  'people men women children staff personnel households police cattle sheep fish mice teeth feet aircraft media data criteria alumni crew youth'.split(
    ' ',
  ),
);

/** Words that end the phrase a number counts; the noun doesn't stand beyond them. */
export const STOPS: ReadonlySet<string> = new Set(
  (
    'a an the and or of in on at to by for from with as is are was were be been has have had that which who than while but ' +
    'it its this these those their his her our my your not no more less fewer other others each per every between during ' +
    'after before since until over under above below about into out up down so if when where because will would can could ' +
    'may might must shall should did does do said says also only both across among within he she they we you i there here ' +
    'then now thus times one last next previous another all such own via percent consists comprises earns gets gives goes belongs contains includes remains seems becomes says owes pays'
  ).split(' '),
);

/** Verbs of change: a percentage after one of them (and "by") is a change, not a level. */
export const CHANGES: ReadonlySet<string> = new Set(
  (
    'rose rise rises rising fell fall falls falling grew grow grows growing grown up down increased increase increases increasing ' +
    'decreased decrease decreases decreasing declined decline declines dropped drop drops dropping gained climbed jumped surged ' +
    'slipped shrank soared expanded contracted plunged tumbled advanced lost cut reduced raised improved ' +
    'slid slides sliding plummeted plummeting slumped sank rallied rebounded skidded shed dipped leapt spiked crashed advancing gaining climbing climbs jumping jumps surging soaring plunging tumbling slipping'
  ).split(' '),
);

/** Words before a number which make it a label, not an amount: page 3, No. 7, Route 66, iPhone 15. */
export const LABELS: ReadonlySet<string> = new Set(
  (
    'fahrenheit page pages p pp no number nos article articles section sections chapter clause figure fig table route highway line flight room gate ' +
    'nasdaq channel area block building phone tel telephone fax extension ext version model type class grade level phase part volume ' +
    'vol issue edition iphone ipad galaxy windows android boeing airbus formula apollo covid gpt apartment suite unit isbn ' +
    'dial fortune junction exit seat hall ftse dax cac nikkei csi stoxx russell nifty topix kospi ibex asx category max ios ipados macos chrome firefox grade key year-group ' +
    'code postcode zip pier terminal platform district ward group lot bus'
  ).split(' '),
);
