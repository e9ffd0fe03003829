import assert from 'node:assert/strict';
import type { Section } from '../../../src/engine/model';
import { outlineOf, prose } from './support';

const milliseconds = (work: () => void): number => {
  const start = performance.now();
  work();
  return performance.now() - start;
};

/** The best of several runs: the machine may be busy with other things. */
const best = (work: () => void): number => Math.min(...Array.from({ length: 4 }, () => milliseconds(work)));

function checkSections(sections: readonly Section[], start: number, end: number): void {
  let last = start;
  for (const section of sections) {
    assert.ok(section.start >= last && section.end <= end && section.start <= section.heading.end, section.title);
    assert.equal(section.heading.start, section.start);
    checkSections(section.children, section.heading.end, section.end);
    last = section.end;
  }
}

describe('outline of any text', () => {
  const texts: readonly (readonly [string, string])[] = [
    ['white space', ' \u3000\t\r\n\r\r\n '],
    ['a lone surrogate', '\ud800一、甲\udc00\n\ud83d'],
    ['one character', '一'],
    ['signs only', '——\n一、\n（一）\n第一条\n1.\n。\n：'],
    ['brackets that never close', `标题\n一、甲（乙。${'（'.repeat(500)}\n二、丙`],
    ['no letters', '-'.repeat(3000)],
    ['digits', Array.from({ length: 300 }, (_, i) => String(i)).join('\n')],
    ['numbers beyond counting', '九十九、甲\n一百、乙\n第一万零一条　丙\n999.丁'],
    ['every line the same', '抓好落实。\n'.repeat(400)],
  ];
  for (const [name, text] of texts)
    it(`stands ${name}`, () => {
      const { articles, chrome } = outlineOf(text);
      for (const article of articles) {
        assert.ok(article.start <= article.end && article.end <= text.length);
        checkSections(article.sections, article.start, article.end);
      }
      for (const span of chrome) assert.ok(span.start <= span.end && span.end <= text.length);
    });

  it('nests sections inside their parents and the article', () => {
    const text = Array.from(
      { length: 30 },
      (_, i) => `（${'一二三四五六七八九十'[i % 10] ?? ''}）事项。${prose(60, i)}\n${(i % 4) + 1}.细项。${prose()}`,
    ).join('\n');
    const [article] = outlineOf(`标题\n${prose()}\n${text}`).articles;
    assert.ok(article);
    checkSections(article.sections, article.start, article.end);
  });

  const clause = (i: number): string =>
    `第${i}条\u3000为了规范第${i}项管理活动，制定本规定。\n有下列情形之一的：\n（一）情形；\n（二）情形。`;
  const growing: readonly (readonly [string, (n: number) => string])[] = [
    ['a law with very many articles', (n) => `条例\n${Array.from({ length: n }, (_, i) => clause(i + 1)).join('\n')}`],
    [
      'a line with very many paragraphs',
      (n) =>
        Array.from({ length: n }, (_, i) => `${'一二三四五六七八九十'[i % 10] ?? ''}、事项。${prose(60, i)}`).join(''),
    ],
    ['a line without a stop', (n) => '推进各项工作持续发展'.repeat(n * 8)],
    ['a line of spaces and letters', (n) => '甲 　 乙　　'.repeat(n * 6)],
    ['repeated brackets and signs', (n) => '（一、第'.repeat(n * 8)],
    ['very many leads', (n) => Array.from({ length: n }, (_, i) => `——事项${i}。${prose(40, i)}`).join('\n')],
    ['short lines of one kind', (n) => Array.from({ length: n * 4 }, (_, i) => `单元${i % 7}`).join('\n')],
  ];
  for (const [name, make] of growing)
    it(`reads ${name} in linear time`, function () {
      this.timeout(60_000);
      this.retries(2);
      const [small, large] = [make(200), make(3200)];
      const one = best(() => outlineOf(small));
      const sixteen = best(() => outlineOf(large));
      // Sixteen times the text: quadratic work would take 256 times as long.
      assert.ok(sixteen < Math.max(100, one * 90), `${one.toFixed(1)} ms, then ${sixteen.toFixed(1)} ms`);
    });
});
