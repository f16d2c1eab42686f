import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { ChartChoice } from '../../../renderer/charts/chart-choice.tsx';
import { DataTable } from '../../../renderer/charts/data-table.tsx';
import { FigureText } from '../../../renderer/charts/figure-text.tsx';
import { LintList } from '../../../renderer/charts/lint-list.tsx';
import { MarkShape } from '../../../renderer/charts/mark-shape.tsx';
import { LINT_IDS, type LintMessage, lint } from '../../../shared/charts/lint.ts';
import { drawFigure, suggest } from '../../../shared/charts/suggest.ts';
import { charts as en } from '../../../shared/messages/en/charts.ts';
import { charts as zh } from '../../../shared/messages/zh/charts.ts';
import { factOf, inputOf } from '../../charts/read-facts.ts';

const share = () => drawFigure('share-bar', inputOf([factOf('62.55%', { base: '总数', metric: '<b>工匠</b>' })]));

describe('the choice of charts', () => {
  const input = { ...inputOf([factOf('98%')]), screen: 'en' as const };
  const html = renderToStaticMarkup(
    createElement(ChartChoice, { suggestions: suggest(input), kind: 'bar', words: en, onChoose: () => {} }),
  );

  it('has a button for what fits and the chosen one pressed', () => {
    expect(html).toMatch(/<button[^>]*aria-pressed="true"[^>]*>Bars<\/button>/);
    expect(html.match(/<button/g)).toHaveLength(1);
  });

  it('gives the reason for each that does not', () => {
    expect(html).toContain('so a rest would be invented');
    expect(html).toContain(en.betterSentence);
  });
});

describe('the data table', () => {
  const html = renderToStaticMarkup(createElement(DataTable, { figure: share() }));

  it('has a caption, column and row headings', () => {
    expect(html).toMatch(/<caption>[^<]+<\/caption>/);
    expect(html.match(/<th scope="col"/g)).toHaveLength(5);
    expect(html.match(/<th scope="row"/g)).toHaveLength(2);
  });

  it('shows words of the article as text', () => {
    expect(html).toContain('&lt;b&gt;工匠&lt;/b&gt;');
  });
});

describe('the list of objections', () => {
  const listed = (messages: readonly LintMessage[]) =>
    renderToStaticMarkup(createElement(LintList, { messages, words: zh }));

  it('is empty for a sound figure', () => {
    expect(listed(lint(share()))).not.toContain('<li>');
  });

  it('sets what blocks apart from advice', () => {
    const html = listed(lint({ ...share(), title: '', domain: [0, 50] }));
    expect(html.indexOf('data-level="block"')).toBeLessThan(html.indexOf('data-level="warn"'));
    expect(html).toContain(zh.blocked);
  });

  it('has a sentence for every rule in both languages, with the detail where there is one', () => {
    for (const words of [en, zh]) {
      for (const id of LINT_IDS) {
        const sentence = words.lint[id]({ id, level: 'block', detail: null });
        expect(sentence.length).toBeGreaterThan(5);
        expect(sentence).not.toContain('null');
      }
      expect(words.lint.C04({ id: 'C04', level: 'block', detail: '120家' })).toContain('“120家”');
    }
  });
});

describe('drawn pieces', () => {
  it('put each line of a label in a tspan of its own, below the one before', () => {
    const html = renderToStaticMarkup(createElement(FigureText, { lines: ['一', '二'], x: 5, y: 10 }));
    expect(html).toContain('<tspan x="5" dy="0">一</tspan><tspan x="5" dy="18">二</tspan>');
  });

  it('are buttons with a name only where they lead somewhere', () => {
    const mark = { ...share().marks[0]!, status: 'unchecked' };
    const place = { x: (n: number) => n, top: 0, height: 20, from: 0, stacked: true, colour: 0, patterns: 'p' };
    const still = renderToStaticMarkup(createElement(MarkShape, { mark, place, onMark: undefined }));
    const leading = renderToStaticMarkup(createElement(MarkShape, { mark, place, onMark: () => {} }));
    expect(still).not.toContain('role="button"');
    expect(leading).toMatch(/role="button" tabindex="0" aria-label="[^"]*62\.55%"/);
    expect(leading).toContain('stroke-width');
  });
});
