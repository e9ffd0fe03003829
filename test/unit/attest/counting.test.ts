import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { countEntries, withoutChrome, yearOf } from '../../../scripts/attest/counting';
import { SloganLexicon } from '../../../src/engine/slogans/lexicon';
import { compiled, ROOT } from '../slogans/support';

const outline = (date: string | null) => ({ articles: [{ date }] });

describe('counting of entries', () => {
  const lexicon = SloganLexicon.of([
    { text: '三条渠', kind: 'numeral', aliases: ['三渠'], notBefore: ['管理'] },
    { text: '河清、岸绿', kind: 'campaign' },
    { text: '大扫除', kind: 'metaphor', quoted: true },
  ]);

  it('counts an entry with its variants, in any punctuation, and only under its conditions', () => {
    const counts = countEntries(
      '“三条渠”通水，三渠管理站不算，三渠算。\n河清,岸绿；河清岸绿。大扫除与“大扫除”。',
      lexicon,
    );
    assert.deepEqual([...counts].sort(), [
      ['三条渠', 2],
      ['大扫除', 1],
      ['河清、岸绿', 2],
    ]);
  });

  it('counts wording inside longer wording too', () => {
    const nested = SloganLexicon.of([
      { text: '河湖长制', kind: 'formulation' },
      { text: '全面推行河湖长制', kind: 'formulation' },
    ]);
    assert.deepEqual(countEntries('全面推行河湖长制', nested).get('河湖长制'), 1);
  });

  it('dates a text by its article, else by its name, else not at all', () => {
    assert.equal(yearOf('1999_报告.txt', outline('2003-03-05')), 2003);
    assert.equal(yearOf('1999_报告.txt', outline(null)), 1999);
    assert.equal(yearOf('某法(2014-04-24).txt', outline(null)), 2014);
    assert.equal(yearOf('12大_报告.txt', outline(null)), 1982);
    assert.equal(yearOf('20大_报告.txt', outline(null)), 2022);
    assert.equal(yearOf('第12期简报.txt', outline(null)), undefined);
  });

  it('leaves page furniture out', () => {
    assert.equal(withoutChrome('甲\n首页\n乙', { chrome: [{ start: 2, end: 5 }] }), '甲\n乙');
  });
});

describe('data/attestation.json', () => {
  interface Counted {
    readonly asOf: string;
    readonly series: readonly { readonly id: string; readonly examined: readonly number[] }[];
    readonly entries: readonly (readonly [string, readonly (readonly number[])[]])[];
  }
  const counted = JSON.parse(readFileSync(join(ROOT, 'data', 'attestation.json'), 'utf8')) as Counted;

  it('names entries of the lexicon only', () => {
    const known = new Set(compiled.entries.map(({ text }) => text));
    assert.deepEqual(
      counted.entries.filter(([text]) => !known.has(text)).map(([text]) => text),
      [],
    );
  });

  it('counts only in years that were examined', () => {
    assert.match(counted.asOf, /^\d{4}-\d{2}-\d{2}$/);
    assert.ok(counted.entries.length > 1000);
    for (const [text, bySeries] of counted.entries)
      for (const [index, ...pairs] of bySeries) {
        const examined = counted.series[index ?? -1]?.examined.filter((_, i) => i % 2 === 0) ?? [];
        assert.ok(pairs.length >= 2 && pairs.length % 2 === 0, text);
        for (let i = 0; i < pairs.length; i += 2) {
          assert.ok(examined.includes(pairs[i] ?? 0), text);
          assert.ok((pairs[i + 1] ?? 0) > 0, text);
        }
      }
  });
});
