import assert from 'node:assert/strict';
import { copyRemovals, furnitureRemovals, without } from '../../../src/features/cleanup';
import { articleOf, readingWith } from './marks';

const spanOf = (text: string, words: string) => ({
  start: text.indexOf(words),
  end: text.indexOf(words) + words.length,
});

function cleaned(text: string, ...furniture: string[]): string {
  const reading = readingWith(text, [], { chrome: furniture.map((words) => spanOf(text, words)) });
  return without(text, furnitureRemovals(reading));
}

describe('taking page furniture out', () => {
  it('takes whole lines with their line ends', () => {
    assert.equal(cleaned('首页\n报告\n正文。\n打印\n落款', '首页', '打印'), '报告\n正文。\n落款');
    assert.equal(cleaned('首页\r\n报告\r\n打印\r\n落款\r\n', '首页', '打印'), '报告\r\n落款\r\n');
  });

  it('leaves no growing gaps of blank lines', () => {
    assert.equal(cleaned('首页\n\n\n报告\n\n打印\n\n落款', '首页', '打印'), '报告\n\n落款');
  });

  it('takes the last line with the line end before it', () => {
    assert.equal(cleaned('报告\n正文。\n\n分享', '分享'), '报告\n正文。');
    assert.equal(cleaned('报告\n正文。\n分享\n', '分享'), '报告\n正文。\n');
  });

  it('takes from the middle of a line only what is furniture', () => {
    assert.equal(cleaned('报告 【打印】 正文。', '【打印】'), '报告  正文。');
  });

  it('says of each piece how it begins', () => {
    const text = '发布时间：2024年5月6日　来源：某某县人民政府办公室\n报告';
    const reading = readingWith(text, [], { chrome: [{ start: 0, end: text.indexOf('\n') }] });
    assert.deepEqual(
      furnitureRemovals(reading).map(({ words }) => words),
      ['发布时间：2024年5月6日　来源：某某'],
    );
  });
});

describe('keeping one copy', () => {
  it('takes every later copy, and the first stays whole', () => {
    const text = '报告\n正文。\n\n报告\n正文。\n\n报告\n正文。';
    const starts = [0, text.indexOf('报告', 1), text.lastIndexOf('报告')];
    const articles = starts.map((start, i) =>
      articleOf(text, { start, end: start + '报告\n正文。'.length, duplicateOf: i ? 0 : null }),
    );
    const removals = copyRemovals(readingWith(text, [], { articles }));
    assert.equal(removals.length, 2);
    assert.equal(without(text, removals).trim(), '报告\n正文。');
  });

  it('has nothing to take where no article stands twice', () => {
    assert.deepEqual(copyRemovals(readingWith('报告\n正文。', [])), []);
  });
});
