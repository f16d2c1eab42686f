const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Verbs of state, movement and level between a subject and its number, and the small words tied to them. */
export const LINKS =
  words(`is are was were be been being has have had now stands stood stand at to by of reached reaches reach reaching
  hit hits hitting total totals totalled totaled totalling totaling amounted amounts amount came comes come rose rises rise rising grew grows grow
  growing fell falls fall falling dropped drops drop dropping climbed climbs climb jumped jumps jump surged surges surge soared soars increased
  increases increase increasing decreased decreases decrease declined declines decline dipped dips slipped slips slid plunged plunges gained gains gain
  edged ticked up down from averaged averages average averaging exceeded exceeds topped tops passed passes remained remains remain stayed stays
  measured measures doubled tripled halved shrank shrinks expanded expands accelerated slowed eased narrowed widened improved recovered rebounded
  contracted cost costs costing worth as about around only just already still also some nearly almost over under more less than an a the will would could
  should may might can expected forecast projected estimated likely set currently roughly approximately another further between up-to went go goes
  ranged ranges varied lies lay equals equalled equal valued priced estimated seen raised lowered cut trimmed numbered numbers sits sat account accounts returned returns yielded yields`);

/** Verbs of movement and level: what stands in front of them is measured, whatever unit follows. */
export const MOVES =
  words(`rose rises rise rising grew grows grow growing fell falls fall falling dropped drops drop dropping climbed climbs climb jumped jumps jump surged surges
  surge soared soars increased increases increase decreased decreases decrease declined declines decline dipped dips slipped slips slid plunged plunges
  edged ticked averaged averages average averaging shrank shrinks expanded contracted rebounded recovered stood stands stand totalled totaled hit hits
  reached reaches reach topped exceeded tumbled slumped advanced narrowed widened eased swelled`);

/** Verbs that are links in front of a rate, but take a counted noun as object: "cut 1,200 jobs". */
export const COUNTING = words('cut cuts gained gains raised trimmed lost');

/** Units of measure: no metric themselves. */
export const UNITS =
  words(`bushels barrels tonnes tons gallons litres liters pounds ounces kilograms kilos kilometres kilometers km miles hectares acres metres
  meters feet inches degrees watts gigawatts megawatts kilowatts hours minutes calories grams dollars euros cents pence kg mph kph mm cm m ft gw mw kwh points`);

/** Verbs that take "in", "out", "up" …: "took in 2,300 people". */
export const PARTICLED = words(
  'took takes take taken brought brings bring gave gives laid lay set put handed hands shut turned signed rolled wiped picked pulled drew drawn shipped carried handing taking bringing let lets paid pays gave',
);

/** Words that give up a subject when they begin it. */
export const OPENINGS =
  words(`the a an its their his her our this that these those some all both but and or so yet while although though because since when
  meanwhile however overall altogether together also in at on by for with from as of to if after before among including which who whose where there
  over during about only just more than another such last next past every each per nearly now currently today then still it he she they we`);

/** What a subject cannot run across: it begins behind the last of these. */
export const BREAKS = words(
  'that said says say which who whose while and but because as after when where if although though whereas with showed shows show found reported announced argue argues argued warn warns warned believe believes predict predicts predicted confirmed confirms bringing taking beating pushing lifting leaving making',
);

/** Transitive verbs that are common before a counted noun or a sum; words in -ed count too. */
export const VERBS =
  words(`lent built sold bought won lost spent paid made held taught sent took drew gave wrote read ran saw met left led kept brought caught
  cut put set hired planted opened closed added created published received employs employ employed serves serve covers cover includes include included
  plant build hire add create open cover employ train invest spend raise buy sell produce produces export exports import imports attract attracts
  recruit lend pay borrow borrows donate provide provides supply supplies deliver delivers host hosts treat treats rescue injured killed killing injuring hurt
  carry carries replace replaces repair repairs remove removes need needs invests spends sells buys earns earn owns own operates operate runs houses house seats seat holds hold contains contain has have had finds found shed shot`);

export const AUXILIARIES = words(
  'is are was were be been being has have had do does did will would could should may might can must cannot',
);

/** Verbs that open what holds of a share: "62% of residents support the plan". */
export const PREDICATES =
  words(`said say says support supports supported oppose opposes opposed want wants wanted think thinks thought believe believes believed
  feel feels felt agree agrees agreed voted vote votes live lives lived work works worked use uses used own owns come comes came go goes went
  favour favor backed back trust trusts plan plans planned expect expects expected prefer prefers know knows knew consider considered rated rate
  chose choose reported report answered told found find showed show attended attend took take received receive earn earns earned need needs needed die died`);

/** Words that end a noun phrase. */
export const NOUN_ENDS =
  words(`in by at on from for to with that who which after before as than when while where and or but if because since during over into through
  under between against across within without until till per via amid among despite last this next`);

export const SHARE_VERBS = [
  'accounted for',
  'accounts for',
  'account for',
  'accounting for',
  'made up',
  'makes up',
  'make up',
  'making up',
  'represented',
  'represents',
  'represent',
  'representing',
  'comprised',
  'comprises',
  'constituted',
  'constitutes',
  'contributed',
  'contributes',
];

export const NUMBER_WORDS =
  words(`one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen
  twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands millions billions m bn tn k
  half a an and of more than over under about around nearly almost some roughly approximately at least up to most no fewer less as many much every few several
  exactly well just only another below above exceeding topped surpassed close`);
