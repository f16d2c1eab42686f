import { extract } from '../../extract/extract.ts';
import type { Analysis } from '../../model/analysis.ts';
import type { Finding } from '../../model/finding.ts';
import type { RuleSettings } from '../../model/rule-settings.ts';
import type { PlantOutcome, SelfTest, SelfTestCopy } from '../../model/self-test.ts';
import type { Span } from '../../model/source.ts';
import { spanToSource } from '../../text/offset-map.ts';
import { applySettings, rulesInForce } from '../apply-settings.ts';
import { explain } from '../explain.ts';
import { runChecks } from '../run.ts';
import { choosePlants, MOST_PLANTS } from './choose-plants.ts';
import type { Plant, Reading } from './plant.ts';

/** Words shown on each side of a planted error, UTF-16 units. */
const AROUND = 16;

/**
 * Plants known errors one at a time in a private copy of an article, runs the whole engine over it, and tells which the
 * rules in force caught. The same copy and seed give the same errors. Pure.
 */
export function selfTest(copy: SelfTestCopy, seed: number, settings: RuleSettings): SelfTest {
  const read = readerOf(copy, settings);
  const clean = read(copy.text);
  const reading = readingOf(copy.text, clean);
  const known = new Set(clean.findings.filter(isObjection).map((finding) => placeOf(finding, clean, null)));
  const outcomes = choosePlants(reading, MOST_PLANTS, seed).map((plant) => {
    const planted = read(copy.text.slice(0, plant.start) + plant.becomes + copy.text.slice(plant.end));
    const caught = planted.findings.filter(isObjection).filter((it) => !known.has(placeOf(it, planted, plant)));
    return outcomeOf(copy.text, plant, caught);
  });
  const { title, lang, isPartial } = copy;
  return { title, lang, seed, outcomes, isPartial };
}

/** Rules that would notice some other values of their figures, but not any: they are no reason to expect a catch. */
const LENIENT = new Set([
  'part-exceeds-whole',
  'subset-sum',
  'direction',
  'date-exists',
  'share-feasible',
  'agreement',
]);

function readingOf(text: string, analysis: Analysis): Reading {
  const explained = explain({ ...analysis, findings: analysis.findings.filter(isObjection) });
  return {
    text,
    analysis,
    facts: new Map(analysis.facts.map((fact) => [fact.id, fact])),
    flagged: analysis.findings.filter(isObjection).flatMap((finding) => spansOf(finding, analysis)),
    judges: new Map(
      explained.map(({ factId, passed, failed }) => [
        factId,
        [...passed, ...failed].filter((rule) => !LENIENT.has(rule)),
      ]),
    ),
  };
}

const isObjection = ({ severity }: Finding): boolean => severity !== 'info';

function readerOf({ lang, issueDate }: SelfTestCopy, settings: RuleSettings): (text: string) => Analysis {
  const rules = rulesInForce(settings);
  const known = {
    name: 'self-test',
    sha256: '',
    encoding: 'utf-8',
    encodingConfidence: 1,
    mediaType: 'text/plain' as const,
  };
  return (text) => {
    const analysis = extract({ ...known, text, lang, issueDate, frontMatter: null });
    return { ...analysis, findings: applySettings(runChecks(analysis, rules), settings) };
  };
}

/** What lies between the figures of one finding belongs to it, as long as it is no more than a sentence. UTF-16 units. */
const ONE_SENTENCE = 120;

/** Where in the text the words of a finding stand. */
function spansOf({ spans }: Finding, { articles }: Analysis): readonly Span[] {
  const blocks = blockStarts(articles);
  const places = spans.map(({ articleId, paragraphId, field, start, end }) => {
    const at = blocks.get(paragraphId ?? `${articleId} ${field}`) ?? 0;
    return { start: at + start, end: at + end };
  });
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return end - start <= ONE_SENTENCE ? [{ start, end }] : places;
}

/** Paragraph id, or article and headline field → where it begins in the copy, which has no line breaks inside blocks. */
function blockStarts(articles: Analysis['articles']): ReadonlyMap<string, number> {
  return new Map(
    articles.flatMap(({ id, paragraphs, kicker, title, subtitle }) => [
      ...paragraphs.map((it): [string, number] => [it.id, it.sourceStart]),
      ...Object.entries({ kicker, title, subtitle }).flatMap(([field, head]): [string, number][] =>
        head ? [[`${id} ${field}`, spanToSource(head.map, { start: 0, end: 1 })?.start ?? 0]] : [],
      ),
    ]),
  );
}

/**
 * Names a finding by rule and the places of its figures or words in the clean copy, so that one that was there before is
 * known again: places behind the planted error have moved by as much as the copy grew.
 */
function placeOf({ rule, factIds, spans }: Finding, { facts, articles }: Analysis, plant: Plant | null): string {
  const moved = plant === null ? 0 : plant.becomes.length - (plant.end - plant.start);
  const clean = (at: number): number => (plant !== null && at >= plant.end + moved ? at - moved : at);
  const ids = new Set(factIds);
  const starts = facts.filter(({ id }) => ids.has(id)).map(({ sourceStart }) => clean(sourceStart));
  if (starts.length > 0) return [rule, ...starts].join(' ');
  const blocks = blockStarts(articles);
  const places = spans.map((it) => blocks.get(it.paragraphId ?? `${it.articleId} ${it.field}`) ?? 0);
  return [rule, ...spans.map(({ start }, index) => clean(places[index]! + start))].join(' ');
}

function outcomeOf(text: string, plant: Plant, caught: readonly Finding[]): PlantOutcome {
  const { kind, expected } = plant;
  const { start, end, becomes } = plant.shown ?? plant;
  return {
    kind,
    before: text.slice(lineStart(text, start), start).trimStart(),
    was: text.slice(start, end),
    becomes,
    after: text.slice(end, lineEnd(text, end)),
    expected,
    caughtBy: [...new Set(caught.map(({ rule }) => rule))],
    message: caught[0]?.message ?? null,
  };
}

const lineStart = (text: string, at: number): number => Math.max(text.lastIndexOf('\n', at - 1) + 1, at - AROUND);

function lineEnd(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return Math.min(end < 0 ? text.length : end, at + AROUND);
}
