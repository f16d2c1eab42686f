import type { Problem } from '../errors.ts';
import type { Article, ArticleKind } from './article.ts';
import type { Review } from './review.ts';
import type { RuleSettings } from './rule-settings.ts';
import type { Source } from './source.ts';

export interface ArticleSummary {
  /** Unique in the document: `a2`. */
  readonly id: string;
  readonly kind: ArticleKind;
  /** The title, or the first words where there is none. */
  readonly title: string;
  readonly facts: number;
  /** Facts with a verdict other than `unchecked`. */
  readonly checked: number;
  /** Open findings. */
  readonly findings: { readonly error: number; readonly warning: number; readonly info: number };
}

export interface DocumentSummary {
  /** Relative to the workspace, `/`-separated: names the document everywhere. */
  readonly path: string;
  readonly state: 'waiting' | 'ready' | 'failed' | 'missing';
  readonly problem: Problem | null;
  /** WHATWG label; empty while waiting or failed. */
  readonly encoding: string;
  readonly encodingConfidence: number;
  /** True when the person chose the encoding. */
  readonly encodingChosen: boolean;
  readonly sha256: string;
  readonly articles: readonly ArticleSummary[];
}

export interface WorkspaceState {
  readonly name: string;
  /** Absolute path, shown to the person. */
  readonly folder: string;
  /** Null when changes can be saved; else why they can't. */
  readonly readOnly: Problem | null;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Changes sent but not yet on disk. 0 is what "Saved" means. */
  readonly unsaved: number;
  /** What the person chose for check rules of this workspace. */
  readonly rules: RuleSettings;
}

/** Work on many files at once. Null when nothing is under way. */
export interface Progress {
  readonly phase: 'finding' | 'reading';
  readonly done: number;
  readonly total: number;
  /** The person cancelled: what is not read yet waits until asked for again. */
  readonly cancelled: boolean;
}

/** One document, ready to be shown. */
export interface DocumentView {
  readonly path: string;
  readonly source: Source;
  readonly articles: readonly Article[];
  readonly review: Review;
}

/** Lines of the decoded source around a span, exactly as they stand in the file. */
export interface SourceExcerpt {
  readonly path: string;
  /** Span asked for, UTF-16 offsets in the decoded text. */
  readonly start: number;
  readonly end: number;
  readonly lines: readonly {
    /** 1 for the first line of the file. */
    readonly number: number;
    /** UTF-16 offset of the first unit of `text` in the decoded text (a very long line is cut around the span). */
    readonly start: number;
    readonly text: string;
  }[];
}

export interface SearchHit {
  readonly path: string;
  readonly articleId: string;
  readonly articleTitle: string;
  /** Null when the hit stands in a headline field. */
  readonly paragraphId: string | null;
  readonly field: string | null;
  /** Span in that block's text. */
  readonly start: number;
  readonly end: number;
  /** The words around the hit, and where the hit stands in them. */
  readonly excerpt: string;
  readonly excerptStart: number;
}

export interface SearchAnswer {
  readonly query: string;
  readonly hits: readonly SearchHit[];
  /** More hits than the limit exist. */
  readonly more: boolean;
}

export interface RecentWorkspace {
  /** Opaque: the window can ask for it but not make one up. */
  readonly id: string;
  readonly name: string;
  readonly folder: string;
}

export const THEMES = ['system', 'light', 'dark'] as const;
export const SCREEN_LANGUAGES = ['zh', 'en'] as const;
export const NUMBER_STYLES = ['as-written', 'grouped', 'wan-yi'] as const;

export interface Preferences {
  /** Name of the checker: stands on notes and reports. */
  readonly checker: string;
  /** Null follows the system. */
  readonly language: (typeof SCREEN_LANGUAGES)[number] | null;
  readonly theme: (typeof THEMES)[number];
  readonly numberStyle: (typeof NUMBER_STYLES)[number];
}
