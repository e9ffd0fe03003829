import assert from 'node:assert/strict';
import { decodeText, UndecodableError, type UndecodableReason } from '../../../../src/engine/text/encoding';

const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return new Uint8Array(view.buffer);
};

describe('decoding of text', () => {
  it('takes valid UTF-8 for what it is and strips the byte-order mark', () => {
    assert.deepEqual(decodeText(utf8('政策\r\n')), { text: '政策\r\n', encoding: 'utf-8' });
    assert.deepEqual(decodeText(utf8('\ufeff政策')), { text: '政策', encoding: 'utf-8' });
    assert.deepEqual(decodeText(utf8('\ufeff政策'), 'utf-8'), { text: '政策', encoding: 'utf-8' });
  });

  it('strips the mark of GB18030 too', () => {
    assert.deepEqual(decodeText(bytes(0x84, 0x31, 0x95, 0x33, 0xd5, 0xfe)), { text: '政', encoding: 'gb18030' });
  });

  it('strips one byte-order mark, not two', () => {
    assert.equal(decodeText(utf8('\ufeff\ufeff政')).text, '\ufeff政');
  });

  it('reads UTF-16 of either byte order by its mark', () => {
    assert.deepEqual(decodeText(utf16('\ufeff政策𠀀', true)), { text: '政策𠀀', encoding: 'utf-16le' });
    assert.deepEqual(decodeText(utf16('\ufeff政策', false), 'utf-8'), { text: '政策', encoding: 'utf-16be' });
  });

  it('takes what is not UTF-8 for GB18030, four-byte characters too', () => {
    assert.deepEqual(decodeText(bytes(0xd5, 0xfe, 0xb2, 0xdf)), { text: '政策', encoding: 'gb18030' });
    assert.deepEqual(decodeText(bytes(0xd5, 0xfe, 0x95, 0x32, 0x82, 0x36)), { text: '政𠀀', encoding: 'gb18030' });
  });

  it('insists on what is asked for', () => {
    assert.equal(decodeText(utf8('政'), 'utf-8').text, '政');
    // Two Chinese characters in UTF-8 are three in GB18030: the wrong word gives the wrong text, as asked.
    assert.equal(decodeText(utf8('政策'), 'gb18030').text, '鏀跨瓥');
  });

  it('decodes nothing to nothing', () => {
    assert.deepEqual(decodeText(bytes()), { text: '', encoding: 'utf-8' });
  });

  const refused: readonly [string, Uint8Array, UndecodableReason, ('utf-8' | 'gb18030')?][] = [
    ['a PDF', utf8('%PDF-1.7\n'), 'pdf'],
    ['a Word file of old', bytes(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), 'word'],
    ['a Word file of today', bytes(0x50, 0x4b, 3, 4), 'zip'],
    ['bytes with NUL', utf8('政\0策'), 'binary'],
    ['UTF-16 without a mark', utf16('a policy', true), 'binary'],
    ['what is neither', bytes(0xd5, 0xfe, 0xff), 'not-encoded-so'],
    ['GB18030 cut inside a character', bytes(0xd5, 0xfe, 0xb2), 'not-encoded-so'],
    ['GB18030 asked to be UTF-8', bytes(0xd5, 0xfe), 'not-encoded-so', 'utf-8'],
    ['a lone surrogate in UTF-16', utf16('\ufeff\ud800政', true), 'not-encoded-so'],
  ];
  for (const [name, data, reason, choice] of refused)
    it(`refuses ${name}`, () => {
      assert.throws(
        () => decodeText(data, choice),
        (error) => error instanceof UndecodableError && error.reason === reason,
      );
    });
});
