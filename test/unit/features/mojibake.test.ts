import assert from 'node:assert/strict';
import { looksChinese, looksMisread } from '../../../src/features/mojibake';

describe('text in the wrong encoding', () => {
  it('recognises GBK that was read as UTF-8', () => {
    const gbk = 'c8abcad0beadbcc3d4cbd0d0d7dccce5c6bdcec8';
    const misread = new TextDecoder('utf-8').decode(Buffer.from(gbk.repeat(4), 'hex'));
    assert.ok(looksMisread(misread));
    assert.ok(!looksMisread(new TextDecoder('gb18030').decode(Buffer.from(gbk, 'hex'))));
    assert.ok(looksChinese(new TextDecoder('gb18030').decode(Buffer.from(gbk, 'hex'))));
  });

  it('is not troubled by a few broken characters in good text', () => {
    assert.ok(
      !looksMisread(`全市经济运行总体平稳${'\ufffd'.repeat(9)}，稳中有进，全年完成投资一百二十亿元。`.repeat(3)),
    );
  });

  it('leaves binary files and plain English alone', () => {
    assert.ok(!looksMisread(`\0\u0001${'\ufffd'.repeat(50)}`));
    assert.ok(!looksMisread('Plain text without any accent.'));
    assert.ok(!looksMisread(''));
  });

  it('does not take broken bytes for Chinese', () => {
    assert.ok(!looksChinese(new TextDecoder('gb18030').decode(Uint8Array.of(0xff, 0xff, 0x80, 0x20, 0xff))));
    assert.ok(!looksChinese('Ünïcödé äöü'));
  });
});
