import assert from 'node:assert/strict';
import { readingOf } from '../../../src/corrections/reading';
import { analyze } from '../../../src/engine/analyze';
import { divisionsOf, homeOf, levelOf } from '../../../src/features/divisions';
import { resources } from '../entities/support';

const { gazetteer } = resources;
const marksOf = (text: string) => readingOf(analyze(text, resources)).marks.filter(({ layer }) => layer === 'entity');

describe('divisions', () => {
  it('has code and parents of a place', () => {
    const [mark] = marksOf('硚口区位于城西。');
    assert.ok(mark);
    assert.deepEqual(
      divisionsOf(mark, gazetteer).map(({ code, within }) => [code, within.map(({ name }) => name)]),
      [['420104', ['湖北省', '武汉市']]],
    );
  });

  it('leaves out a prefecture that is none', () => {
    const [mark] = marksOf('仙桃市发展迅速。');
    assert.ok(mark);
    assert.deepEqual(
      divisionsOf(mark, gazetteer).map(({ within }) => within.map(({ name }) => name)),
      [['湖北省']],
    );
  });

  it('tells the level of an organ, and none of a firm', () => {
    const level = (text: string): unknown => {
      const [mark] = marksOf(text);
      return mark && levelOf(mark, gazetteer);
    };
    assert.equal(level('国务院办公厅印发通知。'), 'national');
    assert.equal(level('省财政厅下达资金。'), 'province');
    assert.equal(level('武汉市财政局下达资金。'), 'prefecture');
    assert.equal(level('硚口区委召开会议。'), 'county');
    assert.equal(level('大冶市岚桥镇人民政府发布公告。'), 'township');
    assert.equal(level('武汉沐禾药业有限公司投产。'), undefined);
  });

  it('finds the division that 全市 stands for: the one named most', () => {
    const text = '咸宁市召开会议。咸宁市要求全市行动,武汉市支持,我市响应。';
    const reading = readingOf(analyze(text, resources));
    const home = (name: string) => {
      const mark = reading.marks.find((one) => one.text === name);
      const [division] = mark ? divisionsOf(mark, gazetteer) : [];
      return division && homeOf(reading, division);
    };
    assert.deepEqual(home('咸宁市'), { words: ['全市', '我市'], count: 2 });
    assert.equal(home('武汉市'), undefined);
  });
});
