import { useId } from 'react';
import type { Article } from '../../shared/model/article.ts';
import type { FindingState } from '../../shared/model/review.ts';
import { articleTitle } from '../../shared/review/summary.ts';
import { useWords } from '../ui/words.ts';
import type { FindingFilter } from './finding-list.ts';

interface FilterBarProps {
  readonly filter: FindingFilter;
  readonly rules: readonly string[];
  readonly articles: readonly Article[];
  setFilter(filter: FindingFilter): void;
}

const STATES: readonly FindingState[] = ['open', 'accepted', 'dismissed'];

/** Which findings are shown: by state, rule and article. */
export function FilterBar({ filter, rules, articles, setFilter }: FilterBarProps) {
  const { findings: words } = useWords();
  return (
    <div className="findings-filter">
      <Choice
        label={words.filterState}
        value={filter.state}
        all={words.states.all}
        options={STATES.map((state) => [state, words.states[state]])}
        choose={(state) => setFilter({ ...filter, state: state as FindingState | null })}
      />
      <Choice
        label={words.filterRule}
        value={filter.rule}
        all={words.allRules}
        options={rules.map((rule) => [rule, rule])}
        choose={(rule) => setFilter({ ...filter, rule })}
      />
      {articles.length > 1 && (
        <Choice
          label={words.filterArticle}
          value={filter.articleId}
          all={words.allArticles}
          options={articles.map((article) => [article.id, articleTitle(article)])}
          choose={(articleId) => setFilter({ ...filter, articleId })}
        />
      )}
    </div>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string | null;
  readonly all: string;
  readonly options: readonly (readonly [id: string, words: string])[];
  choose(id: string | null): void;
}

function Choice({ label, value, all, options, choose }: ChoiceProps) {
  const id = useId();
  return (
    <>
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        title={label}
        value={value ?? ''}
        onChange={(event) => choose(event.target.value === '' ? null : event.target.value)}
      >
        <option value="">{all}</option>
        {options.map(([option, words]) => (
          <option key={option} value={option}>
            {words}
          </option>
        ))}
      </select>
    </>
  );
}
