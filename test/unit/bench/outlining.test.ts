import assert from 'node:assert/strict';
import { lawOf, planOf } from '../../bench/outlining';
import { slopeOf } from '../../bench/growth';
import type { Section } from '../../../src/engine/model';
import { readOutline } from '../../../src/engine/outline/outline';

const all = (sections: readonly Section[]): Section[] => sections.flatMap((one) => [one, ...all(one.children)]);

describe('texts to measure outlining by', () => {
  it('are a law whose articles are all found', () => {
    const { articles } = readOutline(lawOf(450));
    assert.equal(articles.length, 1);
    const sections = all(articles[0]?.sections ?? []);
    assert.equal(sections.filter(({ level }) => level === 1).length, 30);
    assert.equal(sections.filter(({ level }) => level === 2).length, 450);
  });

  it('are a plan of so many characters with three levels of headings', () => {
    const text = planOf(41_000);
    assert.equal(text.length, 41_000);
    const { articles } = readOutline(text);
    assert.equal(articles[0]?.docNumber, '临政发〔2024〕7号');
    const levels = new Set(all(articles[0]?.sections ?? []).map(({ level }) => level));
    assert.deepEqual([...levels].sort(), [1, 2, 3, 4]);
  });

  it('have no line twice, so that no cache helps', () => {
    for (const text of [lawOf(450), planOf(41_000)]) {
      const long = text.split('\n').filter((line) => line.length > 12);
      assert.equal(new Set(long).size, long.length);
    }
  });

  it('give the exponent of the growth', () => {
    const points = [1, 4, 16].map((size) => ({ size, cost: size * 3 }));
    assert.ok(Math.abs(slopeOf(points) - 1) < 1e-9);
  });
});
