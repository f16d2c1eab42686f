import { SteadyText } from '../reader/steady-text.tsx';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/words.ts';
import { Counts } from './counts.tsx';
import { EncodingMenu } from './encoding-menu.tsx';
import { documentCounts, type LibraryRow } from './rows.ts';

type Row<K extends LibraryRow['kind']> = Extract<LibraryRow, { kind: K }>;

export function DocumentRow({ row, onFold }: { row: Row<'document'>; onFold: () => void }) {
  const words = useWords();
  const { document, open } = row;
  const { folder, name } = splitPath(document.path);
  return (
    <>
      <div className="library-line">
        <span
          className="library-fold"
          data-open={open}
          data-none={document.articles.length === 0 || undefined}
          aria-hidden="true"
          onClick={(event) => {
            event.stopPropagation();
            onFold();
          }}
        >
          <Icon name="right" />
        </span>
        <span className="library-name" title={document.path}>
          {folder !== '' && <span className="library-folder">{folder}</span>}
          {name}
        </span>
        {document.state === 'ready' && <EncodingMenu document={document} />}
      </div>
      {document.state === 'ready' ? (
        !open && <Counts {...documentCounts(document)} />
      ) : (
        <p className="library-sentence" data-state={document.state}>
          {document.problem
            ? words.problems[document.problem.kind](document.problem)
            : words.library.states[document.state]}
        </p>
      )}
    </>
  );
}

export function ArticleRow({ row: { article } }: { row: Row<'article'> }) {
  const words = useWords().library;
  return (
    <>
      <p className="library-title">
        <SteadyText text={article.title || words.untitled} />
      </p>
      <span className="library-meta">
        {article.kind !== 'news' && <span className="library-kind">{words.kinds[article.kind]}</span>}
        <Counts {...article} />
      </span>
    </>
  );
}

function splitPath(path: string): { folder: string; name: string } {
  const at = path.lastIndexOf('/') + 1;
  return { folder: path.slice(0, at), name: path.slice(at) };
}
