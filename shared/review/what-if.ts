import { applySettings, rulesInForce } from '../checks/apply-settings.ts';
import { runChecks } from '../checks/run.ts';
import type { EditableField, Fact } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import type { RuleSettings } from '../model/rule-settings.ts';
import type { DocumentView } from '../model/workspace.ts';
import { effectiveFact } from './effective-fact.ts';

/** One field as it stands in an editor; null as in `set-fact-fields`: what the machine read. */
export interface DraftEdit {
  readonly factId: string;
  readonly field: EditableField;
  readonly value: string | number | null;
}

/** What an edit would make of the findings of its article. */
export interface WhatIf {
  /** Findings that are there now and would be no more. */
  readonly gone: readonly Finding[];
  readonly come: readonly Finding[];
  /** Findings after the edit. */
  readonly after: readonly Finding[];
}

/** Longer articles are checked after the edit only: typing must not wait. Facts. */
const MOST_FACTS = 1000;

/** Checks one article as it stands and, many times, as it would stand. Pure; only that article's facts are looked at. */
export function whatIfIn(
  view: DocumentView,
  articleId: string,
  settings: RuleSettings,
): (edit: DraftEdit) => WhatIf | null {
  const articles = view.articles.filter(({ id }) => id === articleId);
  const reviewed = view.review.facts.filter(({ read }) => read.articleId === articleId);
  const rules = rulesInForce(settings);
  // No rule reads relations: each looks at the text and the facts itself.
  const rest = { source: view.source, articles, relations: [], findings: [], ledger: null };
  const check = (facts: readonly Fact[]): readonly Finding[] =>
    applySettings(runChecks({ ...rest, facts }, rules), settings);
  let now: readonly Finding[] | null = null;
  return ({ factId, field, value }) => {
    if (reviewed.length > MOST_FACTS) return null;
    now ??= check(reviewed.map(({ effective }) => effective));
    const facts = reviewed.map(({ read, effective, overrides }) =>
      read.id === factId ? effectiveFact(read, withField(overrides, field, value)) : effective,
    );
    return compare(now, check(facts));
  };
}

function withField(
  overrides: Readonly<Partial<Record<EditableField, string | number>>>,
  field: EditableField,
  value: string | number | null,
): Partial<Record<EditableField, string | number>> {
  const { [field]: _before, ...others } = overrides;
  return value === null ? others : { ...others, [field]: value };
}

/** A finding of the same rule about the same figures is the same finding, whatever numbers it now speaks of. */
function compare(before: readonly Finding[], after: readonly Finding[]): WhatIf {
  const then = new Set(before.map(subjectOf));
  const now = new Set(after.map(subjectOf));
  return {
    gone: before.filter((finding) => !now.has(subjectOf(finding))),
    come: after.filter((finding) => !then.has(subjectOf(finding))),
    after,
  };
}

const subjectOf = ({ rule, severity, factIds, spans }: Finding): string =>
  [rule, severity, ...(factIds.length > 0 ? [...factIds].sort() : spans.map(({ start }) => String(start)))].join(' ');
