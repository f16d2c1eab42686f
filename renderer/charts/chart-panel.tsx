import { type ReactNode, type RefObject, useId, useRef, useState } from 'react';
import type { ChartFact, ChartInput } from '../../shared/charts/chart-type.ts';
import { mayExport } from '../../shared/charts/lint.ts';
import type { Locale } from '../../shared/charts/number-text.ts';
import type { Figure } from '../../shared/model/figure.ts';
import type { Relation } from '../../shared/model/relation.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import './charts.css';
import { ChartChoice } from './chart-choice.tsx';
import type { ChartWords } from './chart-words.ts';
import { DataTable } from './data-table.tsx';
import { useFigureDraft } from './figure-draft.ts';
import { FigureExport, type SaveFigure } from './figure-export.tsx';
import { FigureForm } from './figure-form.tsx';
import { FigureView } from './figure-view.tsx';
import { LintList } from './lint-list.tsx';
import { useFit } from './use-fit.ts';

export interface ChartPanelProps {
  /** The selected facts of one document, effective values included. */
  readonly facts: readonly ChartFact[];
  readonly relations?: readonly Relation[];
  readonly documentName: string;
  readonly sha256: string;
  readonly articleTitle: string | null;
  readonly issueDate?: string | null;
  /** Language the figure starts in; the person may change it. */
  readonly locale: Locale;
  /** Words of the panel, in the language of the screen. */
  readonly words: ChartWords;
  readonly onSave: SaveFigure;
  /** Leads from a mark to the characters it rests on. */
  readonly onShowFact?: (factId: string) => void;
}

/** From selected facts to a figure at newsroom quality: choose, reword, heed the house style, save. */
export function ChartPanel(props: ChartPanelProps) {
  if (props.facts.length === 0) return <EmptyState hint={props.words.empty} />;
  // Another document starts anew; another selection of the same one keeps what was chosen and reworded.
  return <ChartDesk key={`${props.sha256} ${props.locale}`} {...props} />;
}

function ChartDesk({ words, onSave, onShowFact, ...given }: ChartPanelProps) {
  const [locale, setLocale] = useState<Locale>(given.locale);
  const [width, setWidth] = useState(600);
  const stage = useRef<HTMLDivElement>(null);
  const draft = useFigureDraft({ ...inputOf(given, locale, width), screen: words.locale });
  const { figure, suggestions, messages } = draft;
  const onMark =
    onShowFact && ((mark: { factIds: readonly string[] }) => mark.factIds[0] && onShowFact(mark.factIds[0]));
  return (
    <section className="chart-panel" aria-label={words.name}>
      <ChartChoice suggestions={suggestions} kind={figure?.kind ?? null} words={words} onChoose={draft.choose} />
      {figure && (
        <>
          <div className="figure-stage" ref={stage}>
            <Fitted figure={figure} stage={stage}>
              <FigureView figure={figure} onMark={onMark} />
            </Fitted>
          </div>
          <LintList messages={messages} words={words} />
          <FigureExport
            key={figure.id}
            figure={figure}
            stage={stage}
            blocked={!mayExport(messages)}
            words={words}
            onSave={onSave}
          />
          <FigureForm
            figure={figure}
            words={words}
            isEdited={draft.isEdited}
            onEdit={draft.edit}
            onReset={draft.reset}
          />
          <div className="figure-options">
            <Options
              label={words.size}
              values={words.sizes}
              value={String(width)}
              onChange={(it) => setWidth(Number(it))}
            />
            <Options
              label={words.language}
              values={words.languages}
              value={locale}
              onChange={(it) => setLocale(it as Locale)}
            />
          </div>
          <details className="figure-data">
            <summary>{words.table}</summary>
            <DataTable figure={figure} />
          </details>
        </>
      )}
    </section>
  );
}

function inputOf(given: Omit<ChartPanelProps, 'words' | 'onSave'>, locale: Locale, width: number): ChartInput {
  const { facts, relations = [], documentName: name, sha256, articleTitle, issueDate = null } = given;
  return { facts, relations, locale, width, document: { name, sha256, articleTitle, issueDate } };
}

interface FittedProps {
  readonly figure: Figure;
  readonly stage: RefObject<HTMLElement | null>;
  readonly children: ReactNode;
}

/** The whole figure in sight, shrunk where the pane is narrower than it. */
function Fitted({ figure: { size }, stage, children }: FittedProps) {
  const scale = useFit(stage, size.width);
  return (
    <div style={{ width: size.width * scale, height: size.height * scale }}>
      <div style={{ transform: `scale(${scale})`, transformOrigin: '0 0' }}>{children}</div>
    </div>
  );
}

interface OptionsProps {
  readonly label: string;
  readonly values: Readonly<Record<string, string>>;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

function Options({ label, values, value, onChange }: OptionsProps) {
  const id = useId();
  return (
    <div className="figure-row">
      <label htmlFor={id}>{label}</label>
      <select id={id} className="field" value={value} onChange={(event) => onChange(event.target.value)}>
        {Object.entries(values).map(([it, text]) => (
          <option key={it} value={it}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
