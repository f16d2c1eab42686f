import { createHash } from 'node:crypto';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@playwright/test';
import type { analyse as Analyse } from '../../shared/engine.ts';
import { madeText } from './made-articles.ts';
import { median, note } from './results.ts';

const engine = pathToFileURL(path.resolve(import.meta.dirname, '../../dist/main/engine.mjs')).href;

for (const lang of ['zh', 'en'] as const) {
  test(`the engine reads ${lang} text`, async () => {
    const { analyse } = (await import(engine)) as { analyse: typeof Analyse };
    const text = madeText(lang, 400_000);
    const bytes = Buffer.from(text);
    const document = {
      name: `made.${lang}.txt`,
      sha256: createHash('sha256').update(bytes).digest('hex'),
      encoding: 'utf-8',
      encodingConfidence: 1,
      mediaType: 'text/plain' as const,
      text,
      frontMatter: null,
      issueDate: '2025-10-01',
      lang,
    };
    const seconds: number[] = [];
    let facts = 0;
    for (let run = 0; run < 5; run += 1) {
      const start = performance.now();
      facts = analyse(document).facts.length;
      seconds.push((performance.now() - start) / 1000);
    }
    expect(facts).toBeGreaterThan(1000);
    const took = median(seconds);
    note({
      name: `Articles, figures, context, relations and checks, ${lang}, ${(bytes.length / 1e6).toFixed(1)} MB with ${facts} figures`,
      result: `${(bytes.length / 1e6 / took).toFixed(2)} MB/s (median of ${seconds.length})`,
      aim: '',
    });
  });
}
