import assert from 'node:assert/strict';
import { figureEnglish } from '../../../src/features/figureEnglish';
import { figure } from './marks';

const yuan = (text: string, value: number, more = {}) =>
  figureEnglish(figure('money', text, { value, decimal: String(value), unit: 'CNY', ...more }));

describe('figures in English', () => {
  it('writes money in millions, billions and trillions of yuan', () => {
    assert.equal(yuan('648.28亿元', 64_828_000_000), '64.828 billion yuan');
    assert.equal(yuan('1亿元', 100_000_000), '100 million yuan');
    assert.equal(yuan('7000亿元', 700_000_000_000), '700 billion yuan');
    assert.equal(yuan('126万亿元', 126e12), '126 trillion yuan');
    assert.equal(yuan('35万元', 350_000), '350,000 yuan');
  });

  it('writes orders, prices and doublings as a translator would', () => {
    assert.equal(yuan('数千万元', 10_000_000, { approx: 'about' }), 'tens of millions of yuan');
    assert.equal(yuan('500元/吨', 500), '500 yuan per metric ton');
    const doubled = { value: 2, unit: 'x', change: { direction: 'up', basis: 'yoy' } } as const;
    assert.equal(figureEnglish(figure('multiple', '翻一番', doubled)), 'doubled year on year');
    const mean = { value: 5.2, unit: '%', change: { direction: 'up', mean: 'annual' } } as const;
    assert.equal(figureEnglish(figure('percent', '5.2%', mean)), 'up 5.2 percent annually on average');
  });

  it('writes other currencies by their sign', () => {
    const dollars = figure('money', '1196亿美元', { value: 119_600_000_000, unit: 'USD' });
    assert.equal(figureEnglish(dollars), '$119.6 billion');
  });

  it('never rounds: a long number keeps its digits', () => {
    assert.equal(yuan('12345678元', 12_345_678), '12,345,678 yuan');
    assert.equal(
      figureEnglish(figure('quantity', '1234567.89吨', { value: 1234567.89, decimal: '1234567.89', unit: 't' })),
      '1,234,567.89 metric tons',
    );
  });

  it('writes quantities with the unit in words', () => {
    const quantity = (text: string, value: number, unit: string, more = {}) =>
      figureEnglish(figure('quantity', text, { value, unit, ...more }));
    assert.equal(quantity('1244万人', 12_440_000, '人'), '12.44 million people');
    assert.equal(quantity('23万公里', 230_000, 'km'), '230,000 kilometers');
    assert.equal(quantity('5.6万平方米', 56_000, 'm2'), '56,000 square meters');
    assert.equal(quantity('1名', 1, '名'), '1 person');
    assert.equal(quantity('421个', 421, '个'), '421');
    assert.equal(quantity('300万千瓦', 3_000_000, 'kW'), '3 million kilowatts');
  });

  it('renders an approximation by the sign that the text uses', () => {
    const percent = (text: string, value: number, approx: 'about' | 'more' | 'less') =>
      figureEnglish(figure('percent', text, { value, unit: '%', approx }));
    assert.equal(percent('近30%', 30, 'about'), 'nearly 30 percent');
    assert.equal(percent('5%左右', 5, 'about'), 'around 5 percent');
    assert.equal(percent('超过30%', 30, 'more'), 'over 30 percent');
    assert.equal(percent('60%以上', 60, 'more'), 'at least 60 percent');
    assert.equal(percent('3%以内', 3, 'less'), 'no more than 3 percent');
    assert.equal(percent('不足5%', 5, 'less'), 'less than 5 percent');
    const firms = figure('quantity', '4900余家', { value: 4900, unit: '家', approx: 'more' });
    assert.equal(figureEnglish(firms), 'over 4,900');
  });

  it('says which way a change goes, and against what', () => {
    const change = (direction: 'up' | 'down', basis?: 'yoy' | 'mom' | 'base') =>
      figureEnglish(
        figure('percent', '11.8%', { value: 11.8, decimal: '11.8', unit: '%', change: { direction, basis } }),
      );
    assert.equal(change('up', 'yoy'), 'up 11.8 percent year on year');
    assert.equal(change('down', 'mom'), 'down 11.8 percent month on month');
    assert.equal(change('up'), 'up 11.8 percent');
    const points = figure('percent', '0.4个百分点', { value: 0.4, unit: 'pp', change: { direction: 'down' } });
    assert.equal(figureEnglish(points), 'down 0.4 percentage points');
  });

  it('writes ranges with both ends', () => {
    const range = figure('percent', '30%—50%', { low: 30, high: 50, unit: '%' });
    assert.equal(figureEnglish(range), '30 to 50 percent');
    const money = figure('money', '20亿—30亿元', { low: 2e9, high: 3e9, unit: 'CNY' });
    assert.equal(figureEnglish(money), '2 billion to 3 billion yuan');
  });

  it('reads fractions and multiples as the text puts them', () => {
    const multiple = (text: string, value: number, more = {}) =>
      figureEnglish(figure('multiple', text, { value, unit: 'x', ...more }));
    assert.equal(multiple('三分之一', 0.3333), 'one third');
    assert.equal(multiple('三分之二以上', 0.6667, { approx: 'more' }), 'at least two thirds');
    assert.equal(multiple('十七分之三', 0.1765), '3/17');
    assert.equal(multiple('2.5倍', 2.5), '2.5 times');
    assert.equal(multiple('翻一番', 2), 'doubled');
    assert.equal(multiple('翻两番', 4), 'quadrupled');
    assert.equal(multiple('2倍', 2, { change: { direction: 'up' } }), 'up 2 times (to 3 times the base)');
    assert.equal(multiple('1.4:1', 1.4), '1.4 : 1');
    assert.equal(figureEnglish(figure('multiple', '87:9:4', { value: '87:9:4' })), '87 : 9 : 4');
  });

  it('reads ranks', () => {
    const rank = (text: string, value: number) => figureEnglish(figure('ordinal', text, { value, unit: 'rank' }));
    assert.equal(rank('第4名', 4), 'ranked 4th');
    assert.equal(rank('第2', 2), '2nd');
    assert.equal(rank('第11位', 11), 'ranked 11th');
    assert.equal(rank('前10位', 10), 'the top 10');
    assert.equal(rank('500强', 500), 'the top 500');
    assert.equal(rank('首个', 1), 'the first');
  });

  it('reads dates, periods and five-year plans', () => {
    const date = (text: string, value: string) => figureEnglish(figure('date', text, { value }));
    assert.equal(date('2022年7月12日', '2022-07-12'), '12 July 2022');
    assert.equal(date('7月12日', 'XXXX-07-12'), '12 July');
    assert.equal(date('今年1-8月', '2023-01/2023-08'), 'January–August 2023');
    assert.equal(date('2020-2022年', '2020/2022'), '2020–2022');
    assert.equal(date('2010年以来', '2010/..'), 'since 2010');
    assert.equal(date('12月下旬', '2003-12-21/2003-12-31'), '21–31 December 2003');
    assert.equal(date('2021年12月至2022年3月', '2021-12/2022-03'), 'December 2021 to March 2022');
    assert.equal(date('“十四五”时期', '2021/2025'), 'the 14th Five-Year Plan period (2021–2025)');
    assert.equal(date('90年代', '199X'), '1990s');
  });

  it('has no words where the text gives no value', () => {
    assert.equal(
      figureEnglish(figure('date', '今年上半年', { relative: { year: 0, template: 'YYYY-01/YYYY-06' } })),
      undefined,
    );
    assert.equal(figureEnglish(figure('quantity', '数百家', { unit: '家' })), undefined);
  });
});
