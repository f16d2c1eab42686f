import type { BlockKind } from './block-kinds.ts';
import { heldPart, wordsOf } from './likeness.ts';
import { isRubric } from './line-shapes.ts';
import type { PageOutline } from './page-outline.ts';
import { type Layout, opensStory, spacingOf } from './story-signs.ts';

/** One story of a page: blocks [from, to) with its headlines [headFrom, headTo). */
export interface Story {
  readonly from: number;
  readonly to: number;
  readonly headFrom: number;
  readonly headTo: number;
}

/** Headlines of one story: kicker, title, subtitle. */
const MOST_HEADS = 3;

/** What the page does elsewhere weighs as much as a quarter of a headline's words. */
const CUSTOM = 0.25;

/**
 * Cuts a page into its stories in one pass. A run of headlines over a credit opens a story; over plain text it does so
 * where spacing, form and words say that another story begins, else it is a subhead. A story that began without a
 * headline may have it underneath: then the run goes to the text that shares its words, above or below. Where marks tell
 * the headings, credits alone decide.
 */
export function storiesOf(page: PageOutline): readonly Story[] {
  return new Cutter(page, page.isMarked ? null : spacingOf(page)).cut();
}

type Open = { -readonly [key in keyof Story]: Story[key] } & { hasText: boolean; hasByline: boolean };

class Cutter {
  private readonly stories: Story[] = [];
  private open: Open | null = null;
  /** Whether the page sets headlines under their stories: its first story opens without one. */
  private titlesAfter: boolean | null = null;

  constructor(
    private readonly page: PageOutline,
    private readonly layout: Layout | null,
  ) {}

  cut(): readonly Story[] {
    for (let at = 0; at < this.page.length; at = this.step(at));
    this.close(this.page.length);
    return this.stories;
  }

  /** Takes the item at `at`, or the run of headlines there; returns the index behind it. */
  private step(at: number): number {
    const kind = this.page.kindAt(at);
    if (kind === 'masthead') return this.masthead(at);
    if (isHead(kind)) return this.run(at);
    if (kind === 'photo') return this.photo(at);
    if (kind === 'caption') return this.caption(at);
    if (isOpener(kind)) this.opener(at);
    const open = this.begin(at);
    if (kind === 'byline') open.hasByline = true;
    else open.hasText = true;
    return at + 1;
  }

  private masthead(at: number): number {
    this.close(at);
    let to = at;
    while (this.page.kindAt(to) === 'masthead') to += 1;
    this.stories.push({ from: at, to, headFrom: to, headTo: to });
    return to;
  }

  /** A credit behind text begins a story, if it does not sign the one above: then no text follows it. */
  private opener(at: number): void {
    if (this.open === null || !this.open.hasText) return;
    const signs = this.page.kindAt(at) === 'byline' && !this.open.hasByline && this.page.kindAt(at + 1) !== 'body';
    if (!signs) this.close(at);
  }

  private photo(at: number): number {
    const open = this.begin(at);
    const start = this.captionStart(open, at);
    if (start > open.from) this.close(start);
    Object.assign(this.begin(start), { hasText: true, hasByline: true });
    return at + 1;
  }

  /** A paragraph with its own photo credit is an article, with the headline right over it. */
  private caption(at: number): number {
    if (this.open?.hasText) this.close(at);
    Object.assign(this.begin(at), { hasText: true, hasByline: true });
    return at + 1;
  }

  /** A story with neither headline nor credit is the caption as a whole; of another only the paragraph over the photo line. */
  private captionStart(open: Open, at: number): number {
    if (this.page.kindAt(at - 1) !== 'body') return at;
    const isUncredited = !hasHead(open) && this.page.kindAt(open.from) !== 'report';
    const isWhole = isUncredited || at - open.headTo === 1;
    if (isWhole && !this.hasHeadIn(open.headTo, at)) return open.from;
    return at - 1;
  }

  private hasHeadIn(from: number, to: number): boolean {
    for (let at = from; at < to; at += 1) if (isHead(this.page.kindAt(at))) return true;
    return false;
  }

  /** The run of headlines at `from`. */
  private run(from: number): number {
    let to = from;
    while (isHead(this.page.kindAt(to))) to += 1;
    const open = this.open;
    if (open === null || !open.hasText) return this.headOver(from, to);
    this.titlesAfter ??= !hasHead(open) && this.page.kindAt(open.from) !== 'continuation';
    if (!this.opensAt(from, to)) {
      // At the end of the page nothing is left that it could head.
      if (to === this.page.length && !hasHead(open)) this.takeHeads(open, from, to);
      return to;
    }
    const split = hasHead(open) ? from : this.split(open, from, to);
    if (split > from) this.takeHeads(open, from, split);
    const end = split === to && this.signsAbove(open, to) ? to + 1 : split;
    this.close(end);
    if (split < to) this.headOver(split, to);
    return Math.max(end, to);
  }

  private opensAt(from: number, to: number): boolean {
    const next = this.page.kindAt(to);
    if (isOpener(next) || next === 'masthead') return true;
    const above = { from: this.open!.from, isTitled: hasHead(this.open!) };
    return this.layout !== null && opensStory(this.page, above, { from, to }, this.layout);
  }

  /** 本报记者 王一 under a headline under its story, where the next line is a credit again, or none comes. */
  private signsAbove(open: Open, at: number): boolean {
    const next = this.page.kindAt(at + 1);
    return this.page.kindAt(at) === 'byline' && !open.hasByline && (next === null || isOpener(next));
  }

  /** A run with no text before it heads the story that follows. */
  private headOver(from: number, to: number): number {
    const open = this.begin(from);
    if (!hasHead(open)) this.takeHeads(open, from, to);
    return to;
  }

  private takeHeads(open: Open, from: number, to: number): void {
    const isHeading = (at: number) => this.page.kindAt(at) === 'heading';
    while (from < to && !isHeading(from)) from += 1;
    if (from === to) return;
    open.headFrom = from;
    open.headTo = from;
    while (open.headTo < Math.min(to, from + MOST_HEADS) && isHeading(open.headTo)) open.headTo += 1;
    this.titlesAfter ??= false;
  }

  /** Where the headlines of the story above end and those of the one below begin: each goes where its words are. */
  private split(open: Open, from: number, to: number): number {
    const above = wordsOf(this.textOf(open.from, from));
    const below = wordsOf(this.textUnder(to));
    const heads = this.page.texts(from, to);
    const rubric = heads.findIndex(isRubric);
    const last = rubric === -1 ? heads.length : rubric;
    const usual = this.titlesAfter === true && this.page.kindAt(open.from) !== 'continuation' ? last : 0;
    let best = 0;
    let most = usual === 0 ? CUSTOM : 0;
    let gain = 0;
    for (let at = 1; at <= last; at += 1) {
      const words = wordsOf(heads[at - 1]!);
      gain += heldPart(words, above) - heldPart(words, below);
      const fits = gain + (at === usual ? CUSTOM : 0);
      if (fits > most) [best, most] = [at, fits];
    }
    return from + best;
  }

  private textOf(from: number, to: number): string {
    return this.page.texts(from, to, (kind) => !isHead(kind)).join('\n');
  }

  private textUnder(from: number): string {
    let to = from;
    while (to < this.page.length && this.goesOn(from, to)) to += 1;
    return this.textOf(from, to);
  }

  private goesOn(from: number, at: number): boolean {
    const kind = this.page.kindAt(at);
    return !isHead(kind) && (at === from || !isOpener(kind));
  }

  private begin(at: number): Open {
    this.open ??= { from: at, to: at, headFrom: at, headTo: at, hasText: false, hasByline: false };
    return this.open;
  }

  private close(at: number): void {
    if (this.open !== null && at > this.open.from) {
      const { from, headFrom, headTo } = this.open;
      this.stories.push({ from, to: at, headFrom, headTo });
    }
    this.open = null;
  }
}

const hasHead = ({ headFrom, headTo }: Story): boolean => headTo > headFrom;
const isHead = (kind: BlockKind | null): boolean => kind === 'heading' || kind === 'appearance';
const isOpener = (kind: BlockKind | null): boolean => kind === 'byline' || kind === 'report' || kind === 'continuation';
