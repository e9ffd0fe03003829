import assert from 'node:assert/strict';
import { fold } from '../../../src/engine/text/fold';

describe('folding of widths', () => {
  it('gives each sign one form', () => {
    assert.equal(fold('（１），２．３：４；５！？％'), '(1),2.3:4;5!?%');
    assert.equal(fold('“甲”、《乙》。'), '“甲”、《乙》。');
    assert.equal(fold('「甲」『乙』'), '“甲”‘乙’');
  });

  it('knows every dash: long ones are —, short ones -', () => {
    assert.equal(fold('–—―─━'), '—————');
    assert.equal(fold('－‐‑−'), '----');
  });

  it('reads white space of every kind as a space', () => {
    assert.equal(fold('甲\u3000乙\u00a0丙\u200b丁\t戊\ufeff己\u2028庚\f辛'), '甲 乙 丙 丁 戊 己 庚 辛');
  });

  it('reads the radicals that PDF extraction leaves as characters', () => {
    assert.equal(fold('\u2f00、\u2f25\u2f2f'), '一、女工');
  });

  it('reads the circle as the digit nought', () => {
    assert.equal(fold('二○二五'), '二〇二五');
  });

  it('keeps every offset, whatever the text', () => {
    let all = '';
    for (let code = 0; code < 0x10000; code += 7) all += String.fromCharCode(code);
    for (const text of ['', '𠮷（）', '\ud800', all]) assert.equal(fold(text).length, text.length);
    assert.equal(fold(fold(all)), fold(all));
  });
});
