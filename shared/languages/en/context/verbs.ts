/**
 * Verbs of news English. `definite` forms are finite whatever stands around them ("rose", "said"); forms in -ed may be
 * participles and forms in -s or without ending may be nouns, so that the sentence has to tell (see `verb-groups.ts`).
 */

const listOf = (written: string): readonly string[] => written.trim().split(/\s+/);

/** Regular verbs; their forms are derived. Words that are mostly nouns in news ("rate", "average") are told by place. */
const REGULAR = listOf(`
  abandon accept account accuse achieve acquire act add address admit adopt advance affect agree aim allow amount announce answer appeal appear apply
  appoint approve argue arrest arrive ask assess attack attend attract average award back ban bank base believe benefit bill blame block boast
  book boost borrow breach brief call cancel capture care carry cause cease change charge claim clear climb close collapse collect combine commit compare
  compete complain complete comprise concern confirm connect consider consist constitute consume contain continue contract contribute control convert convict
  cost count cover create cross damage date deal decide declare decline decrease defend define delay deliver demand demolish deny depend describe deserve
  design destroy detain develop die dip direct disagree disappear disapprove discharge disclose discover dismiss display displace distribute divert divide donate
  double drain drop dump earn ease eat edge educate elect emerge emigrate emit employ enable end enjoy enrol enroll enter equal escape establish estimate
  evacuate exceed exclude execute exempt expand expect expire explain export express extend face fail favour favor fear feature fill finance find fine finish fire
  fix float flood flow follow force forecast form free freeze fund fuel gain gather generate grab graduate grant guarantee halt halve handle harvest farm march fish rear
  head heat help hire hope host house imply import impose imprison improve include increase indicate inject injure insist inspect install intend introduce
  invest invite involve issue jail join jump kill lack last launch lay lease lift like limit link list live load lower maintain manage mark
  match miss monitor mount move name narrow need negotiate note number offer open operate oppose order outnumber outpace outperform overtake owe own pack pass
  peak pick place plan plant play pledge plummet plunge point poll post predict prefer prepare prevent price print process produce project promise promote
  propose protect prove provide publish pull purchase push qualify question quit raise range rank rate reach realise realize receive recommend record recover
  recruit recycle reduce refer refuse register reject release rely remain remove renew rent repair repay replace report represent require rescue reserve
  resign respond rest restore retain retire return reveal review reward rule sample save scale schedule score screen seek seize sentence serve settle share shed ship
  shoulder show shrink shut sign slash slide slip slow slump soar solve spare spark spill sponsor spread stage stay stop store store strand stretch strike struggle study
  submit succeed suffer suggest sue supply support surge surpass survey survive suspend swell switch tackle target tax test threaten top total touch tour trade
  train transfer transport travel treat trigger trim triple tumble turn update upgrade urge use vaccinate value vary view visit volunteer vote vow wait walk want warn
  waste watch weaken weigh welcome widen wipe withdraw witness work worry worsen yield accelerate acknowledge advise allege anticipate calculate conclude contend
  cut dominate employ fetch feel figure finish gross hospitalise hospitalize house identify infect inherit injure interview justify lag land level log look
  merge migrate net observe obtain occupy offset outstrip oversee pay pencil perform permit pose possess pour present quadruple quote rally rebound refund regain reinstate
  reject relocate resume retreat retrieve reverse revise roll rush sack sail sanction scrap secure separate slaughter smuggle snap speak split stabilise stabilize stand
  start state stem stock strengthen stumble subscribe sustain swap tend text tip track transform trap treble trace travel undergo underpay unveil vacate withdraw
  weather complete cater seat sit sleep smoke stretch swim teach tell think throw undertake win write pedal cycle commute drive shop study rent
  assume attribute backdate bear beat become begin bid bind bite bleed blow break breed bring build burn buy cast catch choose claw come creep deposit
  dig do draw dream drink fall feed fight flee fly forgive get give go grow hand hang have hear hide hit hold hurt keep kneel know lead
  leave lend let lie light lose make mean meet mow outgrow overcome overrun put read rebuild ride ring rise run see sell send set shake shoot sink speed
  spend spin spring stick sweep take tear understand wake wear weep wind enlist erect evict exhaust explore fade
  ferry gamble garner graze hail halt harm hover idle inform instal intercept irrigate jeopardise label lapse levy liberate license litter loan lobby lodge loot
  lure lurk mail man market master mature measure milk mine model mortgage nominate notch notify object omit outline outweigh span spill overhaul overshoot overspend overturn
  pardon park patrol penalise permit phase pilot pipe plead plough poach poison pool practise practice praise preserve privatise probe proceed profit prosecute prompt qualify
  quash rack ration react rebate recall reckon recycle redeem reform regard regulate remit renovate rename repeal replant request restrict retail retrain rig rival rob
  sample scan search select shelter shield shorten simplify skip slice sort source steal steer stipulate strip subsidise subsidize substitute sum supplement
  supervise suppress surrender swallow tally tender terminate tighten topple torch toughen tow transmit trail tumble underestimate undershoot unite unlock vanish
  verify veto wage warrant withhold wound recede rally`);

/** base, past, participle. A past that is no participle is definite: "rose", "fell". */
const IRREGULAR = listOf(`
  rise/rose/risen fall/fell/fallen grow/grew/grown come/came/come become/became/become go/went/gone take/took/taken give/gave/given see/saw/seen
  draw/drew/drawn drive/drove/driven write/wrote/written know/knew/known begin/began/begun run/ran/run shrink/shrank/shrunk sink/sank/sunk fly/flew/flown
  throw/threw/thrown speak/spoke/spoken steal/stole/stolen choose/chose/chosen wear/wore/worn break/broke/broken freeze/froze/frozen strike/struck/struck
  overtake/overtook/overtaken withdraw/withdrew/withdrawn ride/rode/ridden eat/ate/eaten drink/drank/drunk sing/sang/sung swim/swam/swum forgive/forgave/forgiven
  undertake/undertook/undertaken undergo/underwent/undergone swear/swore/sworn tear/tore/torn bear/bore/borne hide/hid/hidden wake/woke/woken
  do/did/done blow/blew/blown shake/shook/shaken mistake/mistook/mistaken outgrow/outgrew/outgrown overcome/overcame/overcome
  say/said/said tell/told/told sell/sold/sold hold/held/held find/found/found build/built/built lend/lent/lent send/sent/sent spend/spent/spent buy/bought/bought
  bring/brought/brought catch/caught/caught teach/taught/taught think/thought/thought fight/fought/fought seek/sought/sought keep/kept/kept leave/left/left
  lose/lost/lost make/made/made meet/met/met pay/paid/paid lay/laid/laid lead/led/led feed/fed/fed win/won/won stand/stood/stood understand/understood/understood
  sit/sat/sat get/got/got shoot/shot/shot shed/shed/shed cut/cut/cut put/put/put set/set/set hit/hit/hit cost/cost/cost let/let/let shut/shut/shut quit/quit/quit
  beat/beat/beaten bid/bid/bid burst/burst/burst cast/cast/cast hurt/hurt/hurt read/read/read spread/spread/spread split/split/split upset/upset/upset
  forecast/forecast/forecast broadcast/broadcast/broadcast slide/slid/slid hear/heard/heard mean/meant/meant feel/felt/felt sleep/slept/slept sweep/swept/swept
  deal/dealt/dealt dig/dug/dug hang/hung/hung stick/stuck/stuck swing/swung/swung light/lit/lit flee/fled/fled breed/bred/bred bleed/bled/bled
  creep/crept/crept weep/wept/wept lie/lay/lain oversee/oversaw/overseen repay/repaid/repaid rebuild/rebuilt/rebuilt withhold/withheld/withheld
  learn/learnt/learnt burn/burnt/burnt spill/spilt/spilt swell/swelled/swollen show/showed/shown prove/proved/proven have/had/had wind/wound/wound
  underpay/underpaid/underpaid offset/offset/offset outpace/outpaced/outpaced overrun/overran/overrun overspend/overspent/overspent outdo/outdid/outdone`).map(
  (forms) => forms.split('/') as [string, string, string],
);

const DOUBLING = new Set(
  listOf(
    'ban clear commit control cut dip drop fit grab let plan rob scan scrap shed ship shop shut skip slip sit stem step stop strip swap swim tip top transfer trap trim win get put set hit run rig bid dig quit split refer submit admit permit rival travel level label model fuel total cancel enrol snap lag log net occur',
  ),
);

const ending = (base: string, suffix: 's' | 'ing'): string => {
  if (suffix === 's') {
    if (/(?:s|x|z|ch|sh|o)$/.test(base)) return `${base}es`;
    return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ies` : `${base}s`;
  }
  if (base === 'lie' || base === 'die') return `${base[0]}ying`;
  return `${/[^eoy]e$/.test(base) ? base.slice(0, -1) : base}ing`;
};
const past = (base: string): string => {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
};

/** What a form may be: `past` is definite, `part` a past or participle, `s` and `base` present, `ing`. */
export type Form = 'past' | 'part' | 's' | 'base' | 'ing';

/** form → [base, what it may be]. */
const FORMS = new Map<string, readonly [string, Form]>();
for (const base of REGULAR) {
  FORMS.set(ending(base, 'ing'), [base, 'ing']);
  FORMS.set(past(base), [base, 'part']);
  if (DOUBLING.has(base)) {
    FORMS.set(`${base}${base.at(-1)}ed`, [base, 'part']);
    FORMS.set(`${base}${base.at(-1)}ing`, [base, 'ing']);
  }
  FORMS.set(ending(base, 's'), [base, 's']);
  FORMS.set(base, [base, 'base']);
}
for (const [base, simple, participle] of IRREGULAR) {
  FORMS.set(ending(base, 'ing'), [base, 'ing']);
  FORMS.set(ending(base, 's'), [base, 's']);
  if (!FORMS.has(base)) FORMS.set(base, [base, 'base']);
  if (participle !== base) FORMS.set(participle, [base, 'part']);
  // "cut", "set": told by place, like any form without ending.
  if (simple !== base && simple !== 'lay') FORMS.set(simple, [base, simple === participle ? 'part' : 'past']);
}
FORMS.set('said', ['say', 'past']);
FORMS.set('says', ['say', 'past']);
FORMS.set('say', ['say', 'base']);

/** Words in -ed and -ing that are no verbs. */
const NO_VERBS = new Set(
  listOf(`hundred red bed need feed speed seed breed indeed united aged wed shed led sacred naked wicked rugged kindred biped
  during morning evening nothing something anything everything thing king ring spring string wing ceiling sibling pudding interesting building buildings housing funding
  training trading clothing wedding meeting hearing spending banking farming fishing mining shipping manufacturing engineering nursing parking listing pricing rating ratings
  earnings savings holdings proceedings outstanding leading remaining ongoing surrounding existing working ageing aging following according including
  excluding regarding concerning beginning ending warning finding findings feeling lighting heating cooking drinking writing reading advertising marketing learning offering opening
  crossing setting painting paintings drawing licensing sentencing wellbeing being upcoming incoming outgoing willing missing`),
);

/** Base and kind of a verb form in lower case; null for what is no verb. */
export function verbForm(lower: string): readonly [string, Form] | null {
  const known = FORMS.get(lower);
  if (known !== undefined) return NO_VERBS.has(lower) && known[1] === 'ing' ? null : known;
  if (NO_VERBS.has(lower) || lower.length < 5 || lower.includes('-')) return null;
  if (lower.endsWith('ed') && !lower.endsWith('eed')) return [lower, 'part'];
  return lower.endsWith('ing') ? [lower, 'ing'] : null;
}

/** Verbs of level and movement, by base: what stands in front of them is measured. */
export const LEVEL: ReadonlySet<string> = new Set(
  listOf(`rise fall grow climb drop jump surge soar increase decrease decline dip slip plunge gain edge tick average shrink expand contract rebound
  recover stand total hit reach top exceed tumble slump advance narrow widen ease swell slide double triple treble quadruple halve remain stay amount measure number
  peak accelerate slow improve worsen weaken strengthen fetch range vary lie sit equal surpass cost last weigh plummet lose retreat inch creep rally settle
  come go breach touch near approach outnumber exceed top lag trail outpace outperform beat yield overtake pass sink stabilise stabilize
  account represent comprise constitute recede gross`),
);
/** Those of them that move or hold a level and take no counted object of their own. */
export const PURE_LEVEL: ReadonlySet<string> = new Set(
  listOf(`rise fall grow climb drop jump surge soar increase decrease decline dip slip plunge edge tick average shrink expand contract rebound recover stand total
  reach top exceed tumble slump advance narrow widen ease swell slide double triple treble quadruple halve remain stay amount measure number peak accelerate slow improve worsen
  weaken strengthen fetch range vary lie equal surpass weigh plummet retreat inch creep settle outnumber lag sink stabilise stabilize recede come go hit gain`),
);
/** Verbs that change or fix the level of their object: "lowered its key rate to 2.25%". */
export const CHANGING: ReadonlySet<string> = new Set(
  listOf(`raise lower cut reduce increase trim lift push bring take boost slash drive send expand extend double triple halve widen narrow keep hold set put leave revise
  estimate value price forecast limit cap fix move decrease improve shorten grow drop scale slow round upgrade downgrade restore ramp hike bump slim return ease change shrink
  maintain predict project`),
);
/** "contributed 9% of GDP": the subject is the part. */
export const SHARING: ReadonlySet<string> = new Set(
  listOf('account make represent comprise constitute contribute form supply provide compose equal generate cover'),
);
/** What follows them is said: a number right behind begins a clause of its own. */
export const SAYING: ReadonlySet<string> = new Set(
  listOf(`say find show report estimate announce reveal suggest claim warn believe think note confirm add argue expect predict forecast project indicate hear
  calculate acknowledge allege conclude insist hope fear feel reckon state admit tell know learn mean complain agree deny`),
);
/** The few that only say: "said their children had gone without" says of the children. */
export const TELLING: ReadonlySet<string> = new Set(listOf('say tell think believe feel report agree find claim'));
