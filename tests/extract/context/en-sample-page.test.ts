import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { extract } from '../../../shared/extract/extract.ts';

const SAMPLE = new URL('../../../assets/sample/harbour-ferry-survey.md', import.meta.url);

/** The page that people meet first: what its figures measure stands in their table. */
describe('the English sample', () => {
  const text = readFileSync(SAMPLE, 'utf8').replace(/^---[\s\S]*?---\n/, '');
  const { facts } = extract({
    ...{ name: 'sample.md', sha256: '', encoding: 'utf-8', encodingConfidence: 1, mediaType: 'text/markdown' },
    ...{ text: `Most of 427 asked would pay more\n\n${text}`, frontMatter: null, issueDate: '2026-03-05', lang: 'en' },
  });

  it.each([
    ['427', 'asked', null],
    ['427 passengers', 'passengers', null],
    ['96%', 'satisfied with the boats', '427 passengers'],
    ['93%', 'satisfied with the crews', '427 passengers'],
    ['87%', 'satisfied with the price', '427 passengers'],
    ['14 routes', 'runs routes', null],
    ['9', 'routes by day', null],
    ['4', 'routes by night', null],
    ['21,500', 'Passenger numbers', null],
    ['25,800', 'Passenger numbers', null],
    ['20%', 'Passenger numbers', null],
    ['about nine weeks', 'Repairs to the western pier', null],
  ])('says what %s measures', (figure, metric, base) => {
    expect(facts.find((fact) => fact.text === figure)).toMatchObject({ metric, base });
  });

  it('names the director who is quoted', () => {
    expect(facts.find((fact) => fact.text.startsWith('£45'))).toMatchObject({ attribution: 'Omar Field' });
  });
});
