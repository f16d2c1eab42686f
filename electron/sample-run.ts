import fs from 'node:fs/promises';
import path from 'node:path';
import type { ChartInput } from '../shared/charts/chart-type.ts';
import { figureSvg } from '../shared/charts/figure-svg.ts';
import { drawFigure, suggest } from '../shared/charts/suggest.ts';
import { csv } from '../shared/exports/csv.ts';
import { PLAIN_HEADERS } from '../shared/exports/md.ts';
import { tableRows } from '../shared/exports/table-rows.ts';
import { xlsx } from '../shared/exports/xlsx.ts';
import type { Analysis } from '../shared/model/analysis.ts';
import type { Review, ReviewedFact } from '../shared/model/review.ts';
import { NO_CHOICES, NO_EDITS } from '../shared/review/edits.ts';
import { reviewOf } from '../shared/review/review.ts';
import { analyseBytes } from './workspace/analyse-bytes.ts';
import { readSource } from './workspace/read-source.ts';
import { scanFolder } from './workspace/scan.ts';
import { writeFile } from './write-file.ts';

/** The main job without a window: reads every article of a folder and writes table, findings and one chart into `out`. */
async function run(folder: string, out: string): Promise<void> {
  await fs.mkdir(out, { recursive: true });
  const { files, problems } = await scanFolder(folder);
  for (const { kind, file } of problems) console.log(`  not read: ${file} (${kind})`);
  for (const { name } of files) {
    const analysis = analyseBytes(name, (await readSource(folder, name)).bytes, NO_CHOICES);
    await handOver(analysis, path.join(out, path.parse(name).name));
  }
}

async function handOver(analysis: Analysis, target: string): Promise<void> {
  const review = reviewOf(analysis, NO_EDITS);
  const rows = tableRows(analysis, review.facts);
  const options = { headers: PLAIN_HEADERS };
  const files: [extension: string, data: string | Uint8Array][] = [
    ['.csv', await csv.write(rows, options)],
    ['.xlsx', await xlsx.write(rows, options)],
    ['.findings.txt', findingsText(review)],
  ];
  const chart = chartOf(analysis, review);
  if (chart !== null) files.push(['.svg', chart]);
  console.log(`\n${analysis.source.name}  (${analysis.source.encoding})`);
  console.log(`  ${rows.length} figures, ${review.findings.length} findings`);
  for (const [extension, data] of files) {
    await writeFile(`${target}${extension}`, data);
    console.log(`  ${target}${extension}`);
  }
}

function findingsText({ findings }: Review): string {
  return findings
    .map(({ finding: { severity, rule, message, steps } }) =>
      [`${severity}  ${rule}`, message, ...steps.map((step) => `    ${step}`), ''].join('\n'),
    )
    .join('\n');
}

/** The first share with a named whole, else the first relation or fact that some chart fits; null when none does. */
function chartOf(analysis: Analysis, review: Review): string | null {
  for (const facts of candidates(review)) {
    const input: ChartInput = {
      facts,
      relations: review.relations,
      document: {
        name: analysis.source.name,
        sha256: analysis.source.sha256,
        articleTitle: analysis.articles.find(({ id }) => id === facts[0]?.read.articleId)?.title?.text ?? null,
        issueDate: analysis.source.issueDate,
      },
      locale: analysis.source.lang === 'en' ? 'en' : 'zh',
    };
    const [best] = suggest(input).offered;
    if (best) return figureSvg(drawFigure(best.id, input));
  }
  return null;
}

function candidates({ facts, relations }: Review): readonly ReviewedFact[][] {
  const byId = new Map(facts.map((fact) => [fact.read.id, fact]));
  const related = relations.map(({ factIds }) => factIds.flatMap((id) => byId.get(id) ?? []));
  const shares = facts.filter(({ effective }) => effective.kind === 'percent').map((fact) => [fact]);
  return [...related, ...shares];
}

const [folder, out] = process.argv.slice(2);
if (!folder || !out) throw new Error('usage: sample-run <folder> <output folder>');
await run(folder, out);
