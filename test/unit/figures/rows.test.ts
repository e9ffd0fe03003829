import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readingOf } from '../../../src/corrections/reading';
import { analyze } from '../../../src/engine/analyze';
import { loadResources } from '../../../src/engine/resources';
import { figureRows, indicatorWords } from '../../../src/features/figureRow';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const COLUMNS = ['indicator', 'status', 'period', 'per', 'partners'] as const;

/** What a reader wrote down of each figure of a sample: words, indicator, status, period, for each, partners. */
const annotated = (sample: string): string[][] =>
  readFileSync(join(import.meta.dirname, 'rows', `${sample}.tsv`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => line.split('\t'));

/** Where the engine still reads otherwise than a reader does: figure and column. */
const KNOWN: Readonly<Record<string, readonly string[]>> = {
  // 年内 stands behind the figure; 6个特色园区 is a plan that no word tells from facts; a duration's period.
  'feature-yunbu': ['6个 status', '11家 period', '三年 period'],
  'editorial-qingwu': ['五分之一 status'],
};

/** Documents in the forms of a statistical bulletin and of a government work report, made for this test. */
const MADE: Readonly<Record<string, readonly string[]>> = { 'bulletin-donglan': [], 'report-donglan': [] };

describe('figures: documents as tables', () => {
  for (const [sample, known] of Object.entries({ ...KNOWN, ...MADE }))
    it(`${sample} reads as a person reads it, but for what is known`, async () => {
      const resources = await loadResources((name) => Promise.resolve(readFileSync(join(ROOT, 'dist', 'data', name))));
      const folder = sample in MADE ? join(import.meta.dirname, 'rows') : join(ROOT, 'samples');
      const text = readFileSync(join(folder, `${sample}.txt`), 'utf8').replace(/^\ufeff/, '');
      const rows = figureRows(readingOf(analyze(text, resources)));
      const expected = annotated(sample);
      assert.deepEqual(
        rows.map(({ mark }) => mark.text),
        expected.map(([words]) => words),
      );
      const otherwise: string[] = [];
      for (const [i, { mark, context }] of rows.entries()) {
        const cells = [
          indicatorWords(context),
          context.status,
          context.period ?? context.periodMark?.text,
          context.per,
          context.links.map(({ role, mark: other }) => `${role} ${other.text}`).join('; '),
        ];
        for (const [column, name] of COLUMNS.entries())
          if ((cells[column] ?? '') !== (expected[i]?.[column + 1] ?? '')) otherwise.push(`${mark.text} ${name}`);
      }
      assert.deepEqual(otherwise, known);
    });
});
