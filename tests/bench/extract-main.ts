import { corporaOf } from './extract-corpora.ts';
import { labelled } from './extract-gold.ts';
import { HOSTILE, HOSTILE_LENGTHS, timesApart } from './extract-hostile.ts';
import { EN } from './extract-paragraphs-en.ts';
import { ZH } from './extract-paragraphs-zh.ts';
import { nearMissTable, plainTable, type Scored, scoreTable } from './extract-report.ts';
import { type Slip, scoreOf } from './extract-score.ts';
import { speedsOf } from './extract-speed.ts';
import { LANGS, type Lang, systemsOf } from './extract-systems.ts';

const NAMES = { zh: 'Chinese', en: 'English' } as const;
const PARAGRAPHS = { zh: ZH.map(labelled), en: EN.map(labelled) } as const;
const DEADLINE = 2000;

export interface Outcome {
  /** Markdown of the section, without machine and day. */
  readonly tables: string;
  /** Our own slips, for people who mend the engine. */
  readonly slips: readonly Slip[];
}

/** Measures everything. `script` runs one hostile job in a process of its own. */
export async function measure(script: string): Promise<Outcome> {
  const parts: string[] = [];
  const slips: Slip[] = [];
  for (const lang of LANGS) {
    const sets = [
      [`### ${NAMES[lang]}: our own paragraphs, every figure labelled`, PARAGRAPHS[lang]],
      [`### ${NAMES[lang]}: the news paragraphs of tests/languages`, corporaOf(lang).news],
      [`### ${NAMES[lang]}: the expressions of tests/languages`, corporaOf(lang).expressions],
    ] as const;
    for (const [title, texts] of sets) {
      const scored: Scored[] = systemsOf(lang).map((system) => ({ name: system.name, score: scoreOf(system, texts) }));
      slips.push(...scored[0]!.score.slips);
      parts.push(title, scoreTable(scored));
    }
  }
  parts.push('### Texts without figures', nearMisses());
  parts.push('### Speed, on the same made text', speeds());
  parts.push('### Hostile input', await hostile(script));
  return { tables: parts.join('\n\n'), slips };
}

function nearMisses(): string {
  const taken = (lang: Lang, name: string): string => {
    const system = systemsOf(lang).find((one) => one.name === name);
    const texts = corporaOf(lang).nearMisses;
    return system ? `${texts.filter(({ text }) => system.read(text).length > 0).length} of ${texts.length}` : '–';
  };
  return nearMissTable(systemsOf('en').map(({ name }) => ({ name, zh: taken('zh', name), en: taken('en', name) })));
}

/** Two digits that count. */
const short = (value: number): string => String(Number(value.toPrecision(2)));

function speeds(): string {
  const rows = LANGS.flatMap((lang) => {
    const all = speedsOf(lang);
    return all.map(({ name, megabytes }) => [
      `${name}, ${NAMES[lang]}`,
      `${short(megabytes)} MB/s`,
      `${short(all[0]!.megabytes / megabytes)} ×`,
    ]);
  });
  return plainTable(['reader', 'speed', 'we are faster by'], rows);
}

/** Milliseconds for each length, up to the one at which the deadline passes. */
async function hostile(script: string): Promise<string> {
  const rows: string[][] = [];
  const names = systemsOf('en').map(({ name }) => name);
  for (const input of Object.keys(HOSTILE)) {
    const lang = /^[1 a-z]/.test(input) ? 'en' : 'zh';
    const cells: string[] = [];
    // One after another: two at a time would slow each other down.
    for (const system of names)
      cells.push(
        systemsOf(lang).some(({ name }) => name === system)
          ? await timesApart(script, { system, lang, input }, DEADLINE)
          : '–',
      );
    rows.push([input, ...cells]);
  }
  const lengths = HOSTILE_LENGTHS.map((length) => length.toLocaleString('en')).join(' / ');
  return `Milliseconds of processor time for ${lengths} characters, in a process of its own that is ended when one read takes longer than ${DEADLINE / 1000} s.\n\n${plainTable(['input', ...names], rows)}`;
}
