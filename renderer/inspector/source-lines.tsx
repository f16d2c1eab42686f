import { useEffect, useRef, useState } from 'react';
import type { SourceExcerpt } from '../../shared/model/workspace.ts';
import { api } from '../api.ts';
import { SteadyText } from '../reader/steady-text.tsx';
import { valueOrReport } from '../stores/problems.ts';
import { useWords } from '../ui/words.ts';
import { sourcePieces } from './source-pieces.ts';

/** The very lines of the file around a span, white space visible, the characters of the span marked. */
export function SourceLines({
  path,
  sha256,
  start,
  end,
}: {
  path: string;
  sha256: string;
  start: number;
  end: number;
}) {
  const { inspector } = useWords();
  const excerpt = useExcerpt(path, sha256, start, end);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const mark = excerpt && box.current?.querySelector<HTMLElement>('mark');
    // Only the box scrolls: scrollIntoView would move the whole pane.
    if (mark && box.current) box.current.scrollTop = mark.offsetTop - box.current.clientHeight / 3;
  }, [excerpt]);
  return (
    <section className="inspector-source">
      <h3>{inspector.sourceTitle}</h3>
      <div ref={box} className="source-lines" data-testid="source-excerpt">
        {excerpt?.lines.map((line) => (
          <SourceLine key={line.number} line={line} excerpt={excerpt} />
        ))}
      </div>
      <p className="source-path">{path}</p>
    </section>
  );
}

function SourceLine({ line, excerpt }: { line: SourceExcerpt['lines'][number]; excerpt: SourceExcerpt }) {
  return (
    <div className="source-line">
      <span className="source-number">{line.number}</span>
      <code>
        {sourcePieces(line.text, excerpt.start - line.start, excerpt.end - line.start).map((piece) => {
          const text = <Piece key={piece.start} text={piece.text} sign={piece.sign} />;
          return piece.marked ? <mark key={piece.start}>{text}</mark> : text;
        })}
      </code>
    </div>
  );
}

/** The characters stay what they are (they can be copied); their sign is drawn over them by the style sheet. */
function Piece({ text, sign }: { text: string; sign: string | null }) {
  if (sign === null) return <SteadyText text={text} />;
  return (
    <span className="unseen" data-sign={sign.repeat(text.length)}>
      {text}
    </span>
  );
}

/** Null until the answer is there. Asked again when the file changed; an answer that was overtaken is dropped. */
function useExcerpt(path: string, sha256: string, start: number, end: number): SourceExcerpt | null {
  const [excerpt, setExcerpt] = useState<SourceExcerpt | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the hash stands for the file's content
  useEffect(() => {
    let wanted = true;
    void api.excerpt(path, start, end).then((answer) => {
      if (wanted) setExcerpt(valueOrReport(answer));
    });
    return () => {
      wanted = false;
    };
  }, [path, sha256, start, end]);
  return excerpt;
}
