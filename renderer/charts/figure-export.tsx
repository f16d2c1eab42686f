import { type RefObject, useId, useState } from 'react';
import { figureMetadata } from '../../shared/charts/figure-metadata.ts';
import { fileNameOf } from '../../shared/charts/file-name.ts';
import type { Figure } from '../../shared/model/figure.ts';
import type { ChartWords } from './chart-words.ts';
import { pngOf } from './png-of.ts';
import { svgOf } from './svg-of.ts';

/** Hands the bytes to whoever writes files; gives (a promise of) false when the person changed their mind. */
export type SaveFigure = (kind: 'svg' | 'png', suggestedName: string, bytes: Uint8Array) => unknown;

interface FigureExportProps {
  readonly figure: Figure;
  /** Holds the drawn figure. */
  readonly stage: RefObject<HTMLElement | null>;
  readonly blocked: boolean;
  readonly words: ChartWords;
  readonly onSave: SaveFigure;
}

const SCALES = [1, 2, 3, 4] as const;

/** The way out: SVG, or PNG at a resolution. Closed while a blocking rule is broken. */
export function FigureExport({ figure, stage, blocked, words, onSave }: FigureExportProps) {
  const [scale, setScale] = useState(2);
  const [state, setState] = useState<string | null>(null);
  const id = useId();
  const save = async (kind: 'svg' | 'png') => {
    if (!stage.current) return;
    setState(words.saving);
    const name = `${fileNameOf(figure.title)}.${kind}`;
    try {
      const bytes = await bytesOf(kind, stage.current, figure, scale);
      const isSaved = (await onSave(kind, name, bytes)) !== false;
      setState(isSaved ? words.saved(name) : null);
    } catch (error) {
      setState(words.notSaved(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <div className="figure-export">
      <button type="button" className="button" data-kind="main" disabled={blocked} onClick={() => save('svg')}>
        {words.saveSvg}
      </button>
      <button type="button" className="button" disabled={blocked} onClick={() => save('png')}>
        {words.savePng}
      </button>
      <label htmlFor={id}>{words.resolution}</label>
      <select id={id} className="field" value={scale} onChange={(event) => setScale(Number(event.target.value))}>
        {SCALES.map((it) => (
          <option key={it} value={it}>{`${it}× (${96 * it} dpi)`}</option>
        ))}
      </select>
      <p role="status">{state}</p>
    </div>
  );
}

async function bytesOf(kind: 'svg' | 'png', stage: HTMLElement, figure: Figure, scale: number): Promise<Uint8Array> {
  const svg = svgOf(stage);
  if (kind === 'svg') return new TextEncoder().encode(svg);
  return pngOf(svg, scale, { title: figure.title, alt: figure.alt, metadata: figureMetadata(figure) });
}
