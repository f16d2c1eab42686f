import { useEffect, useState } from 'react';
import type { PlantOutcome, SelfTest } from '../../shared/model/self-test.ts';
import { articleTitle } from '../../shared/review/summary.ts';
import { api } from '../api.ts';
import { useDocument } from '../stores/document-store.ts';
import { valueOrReport } from '../stores/problems.ts';
import { useSelection } from '../stores/selection-store.ts';
import { showDialog } from '../stores/ui-store.ts';
import { Modal } from '../ui/modal.tsx';
import { useWords } from '../ui/words.ts';
import { countCaught, resultOf } from './self-test-result.ts';
import './self-test.css';

/** Known errors in a private copy of the open article, and which of them the rules caught. */
export function SelfTestDialog() {
  const words = useWords().selfTest;
  const article = useCurrentArticle();
  const [seed, setSeed] = useState(1);
  const answer = useSelfTest(article?.path ?? null, article?.id ?? null, seed);
  return (
    <Modal title={words.title} className="self-test" onClose={() => showDialog(null)}>
      <p className="self-test-article">{article?.title ?? words.noArticle}</p>
      {article && answer === 'running' && <p role="status">{words.running}</p>}
      {answer === 'failed' && <p role="alert">{words.failed}</p>}
      {typeof answer === 'object' && <Result answer={answer} />}
      {article && (
        <p className="self-test-actions">
          <button
            type="button"
            className="button"
            disabled={answer === 'running'}
            onClick={() => setSeed((before) => before + 1)}
          >
            {words.again}
          </button>
          <span className="hint">{words.intro}</span>
        </p>
      )}
    </Modal>
  );
}

/** The article of the selected figure or finding, else the one selected, else the first with figures. */
function useCurrentArticle(): { readonly path: string; readonly id: string; readonly title: string } | null {
  const view = useDocument((it) => it.view);
  const { factId, articleId } = useSelection();
  if (!view) return null;
  const { facts } = view.review;
  const id = facts.find(({ read }) => read.id === factId)?.read.articleId ?? articleId ?? facts[0]?.read.articleId;
  const article = view.articles.find((it) => it.id === id) ?? view.articles[0];
  return article ? { path: view.path, id: article.id, title: articleTitle(article) } : null;
}

type Answer = SelfTest | 'running' | 'failed';

/** An answer that was overtaken is dropped. */
function useSelfTest(path: string | null, articleId: string | null, seed: number): Answer {
  const [answer, setAnswer] = useState<Answer>('running');
  useEffect(() => {
    if (path === null || articleId === null) return;
    let wanted = true;
    setAnswer('running');
    void api.selfTest(path, articleId, seed).then((it) => {
      if (wanted) setAnswer(valueOrReport(it) ?? 'failed');
    });
    return () => {
      wanted = false;
    };
  }, [path, articleId, seed]);
  return answer;
}

function Result({ answer }: { answer: SelfTest }) {
  const words = useWords().selfTest;
  const { testable, alone } = resultOf(answer);
  if (answer.outcomes.length === 0) return <p role="status">{words.nothing}</p>;
  return (
    <>
      <div role="status">
        {testable.length === 0 ? (
          <p className="self-test-sum">{words.nothingTestable}</p>
        ) : (
          <p className="self-test-sum">
            <strong>{words.caught(countCaught(testable), testable.length)}</strong>
            <span className="hint">{words.caughtHint}</span>
          </p>
        )}
        {alone.length > 0 && <p className="hint">{words.alone(alone.length, countCaught(alone))}</p>}
        {answer.isPartial && <p className="hint">{words.partial}</p>}
      </div>
      <div className="self-test-list">
        <Outcomes title={words.all} outcomes={testable} lang={answer.lang} />
        <Outcomes title={words.rest} outcomes={alone} lang={answer.lang} />
      </div>
    </>
  );
}

interface OutcomesProps {
  readonly title: string;
  readonly outcomes: readonly PlantOutcome[];
  readonly lang: string;
}

function Outcomes({ title, outcomes, lang }: OutcomesProps) {
  const { kind, change, result } = useWords().selfTest.columns;
  if (outcomes.length === 0) return null;
  return (
    <table>
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{kind}</th>
          <th scope="col">{change}</th>
          <th scope="col">{result}</th>
        </tr>
      </thead>
      <tbody>
        {outcomes.map((outcome) => (
          <OutcomeRow
            key={`${outcome.kind} ${outcome.before} ${outcome.was} ${outcome.becomes} ${outcome.after}`}
            outcome={outcome}
            lang={lang}
          />
        ))}
      </tbody>
    </table>
  );
}

function OutcomeRow({ outcome, lang }: { outcome: PlantOutcome; lang: string }) {
  const words = useWords().selfTest;
  const { kind, before, was, becomes, after, expected, caughtBy, message } = outcome;
  const isCaught = caughtBy.length > 0;
  return (
    <tr data-kind={kind} data-caught={isCaught} data-alone={expected.length === 0 || undefined}>
      <th scope="row">{words.kinds[kind]}</th>
      <td lang={lang}>
        <span className="self-test-around">{before}</span>
        <del>{was}</del>
        <ins>{becomes}</ins>
        <span className="self-test-around">{after}</span>
      </td>
      <td>
        {isCaught ? (
          <span title={message ?? undefined}>
            ✓ <code>{caughtBy.join(', ')}</code>
          </span>
        ) : (
          <span title={expected.join(', ')}>{expected.length === 0 ? words.unlinked : `✗ ${words.missed}`}</span>
        )}
      </td>
    </tr>
  );
}
