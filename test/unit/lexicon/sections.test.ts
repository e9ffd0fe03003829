import assert from 'node:assert/strict';
import { Sections, Texts, writeSections } from '../../../src/engine/lexicon/sections';

const FILE = writeSections({
  odd: Uint8Array.of(1, 2, 3),
  shorts: Uint16Array.of(0xffff, 7, 0),
  integers: Uint32Array.of(0xffffffff, 1),
  none: new Uint16Array(),
  ...Texts.write('texts', ['三农', '', '𠮷 and so on']),
});

describe('sections of compiled data', () => {
  it('come back as they were written', () => {
    const sections = new Sections(FILE);
    assert.deepEqual([...sections.bytes('odd')], [1, 2, 3]);
    assert.deepEqual([...sections.shorts('shorts')], [0xffff, 7, 0]);
    assert.deepEqual([...sections.integers('integers')], [0xffffffff, 1]);
    assert.equal(sections.shorts('none').length, 0);
  });

  it('hold texts that are decoded one by one', () => {
    const texts = new Texts(new Sections(FILE), 'texts');
    assert.equal(texts.length, 3);
    assert.deepEqual([texts.at(0), texts.at(1), texts.at(2)], ['三农', '', '𠮷 and so on']);
    assert.equal(new Texts(new Sections(writeSections(Texts.write('texts', []))), 'texts').length, 0);
    assert.throws(() => Texts.write('texts', ['a'.repeat(0x10000)]), RangeError);
  });

  it('are read from any place in a larger buffer', () => {
    for (const offset of [0, 1, 2, 3, 4]) {
      const buffer = new Uint8Array(FILE.length + 8);
      buffer.set(FILE, offset);
      const sections = new Sections(buffer.subarray(offset, offset + FILE.length));
      assert.deepEqual([...sections.integers('integers')], [0xffffffff, 1], String(offset));
    }
  });

  it('a file that is none, is cut off or lacks a section is refused', () => {
    assert.throws(() => new Sections(new TextEncoder().encode('[]')), /no header/);
    assert.throws(() => new Sections(new TextEncoder().encode('{"entries": []}')), /no header/);
    assert.throws(() => new Sections(FILE).bytes('shorts'), /no section shorts/);
    assert.throws(() => new Sections(FILE).integers('other'), /no section other/);
    const cut = new Sections(FILE.slice(0, FILE.length - 8));
    assert.throws(() => new Texts(cut, 'texts'), /no section texts/);
  });
});
