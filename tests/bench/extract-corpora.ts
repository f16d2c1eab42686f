/// <reference types="vite/client" />
import { type Fields, goldOf, inNews, type Labelled } from './extract-gold.ts';
import { PACKS } from './extract-ours.ts';
import { recorded } from './extract-recorder.ts';

/** Loading a test file of the corpora makes it tell the recorder, which stands in for `tests/languages/corpus.ts`. */
import.meta.glob('../languages/*/*.test.ts', { eager: true });

export interface Corpora {
  /** One text for each way to write each value. */
  readonly expressions: readonly Labelled[];
  /** News paragraphs with all of their figures. */
  readonly news: readonly Labelled[];
  /** Texts that hold no figure. */
  readonly nearMisses: readonly Labelled[];
}

/** The corpora of the tests of one language, as texts with labels. */
export function corporaOf(lang: 'zh' | 'en'): Corpora {
  const own = PACKS[lang];
  const expressions = recorded.readings
    .filter(({ language }) => language === own)
    .flatMap(({ frame, corpus }) =>
      corpus.flatMap(([fields, ...ways]) => ways.map((way) => inFrame(frame, way, fields as Fields))),
    );
  const news = recorded.sentences
    .filter(({ language }) => language === own)
    .flatMap(({ sentences }) => sentences.map(inNews));
  const nearMisses = recorded.nothings
    .filter(({ language }) => language === own)
    .flatMap(({ texts }) => texts.map((text): Labelled => ({ text, gold: [] })));
  return { expressions, news, nearMisses };
}

function inFrame(frame: string, way: string, fields: Fields): Labelled {
  const start = frame.indexOf('…');
  const text = frame.replace('…', () => way);
  return { text, gold: [goldOf(text, start, start + way.length, fields)] };
}
