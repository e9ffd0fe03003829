import assert from 'node:assert/strict';
import { chineseNumber, figureChinese } from '../../../src/features/figureChinese';
import { figure } from './marks';

describe('figures in Chinese', () => {
  it('writes numbers with 万 and 亿 (GB/T 15835—2011)', () => {
    assert.equal(chineseNumber('64828000000'), '648.28亿');
    assert.equal(chineseNumber('56000'), '5.6万');
    assert.equal(chineseNumber('126000000000000'), '126万亿');
    assert.equal(chineseNumber('9999'), '9,999');
    assert.equal(chineseNumber('12345678'), '1234.5678万');
  });

  it('says hedge, change and unit in words', () => {
    const growth = figure('percent', '近12%', {
      value: 12,
      decimal: '12',
      unit: '%',
      approx: 'about',
      change: { direction: 'up', basis: 'yoy' },
    });
    assert.equal(figureChinese(growth), '同比增长近12%');
    const area = figure('quantity', '逾5.6万㎡', { value: 56000, unit: 'm2', approx: 'more' });
    assert.equal(figureChinese(area), '超过5.6万平方米');
    assert.equal(figureChinese(figure('money', '六百万元', { value: 6_000_000, unit: 'CNY' })), '600万元');
  });

  it('keeps fractions, ranks and dates readable', () => {
    assert.equal(figureChinese(figure('multiple', '三分之一', { value: 0.3333, unit: 'x' })), '三分之一');
    assert.equal(figureChinese(figure('ordinal', '第四名', { value: 4, unit: 'rank' })), '第4');
    assert.equal(figureChinese(figure('date', '今年1-8月', { value: '2023-01/2023-08' })), '2023年1—8月');
    assert.equal(figureChinese(figure('date', '2010年以来', { value: '2010/..' })), '2010年以来');
  });
});
