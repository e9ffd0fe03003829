import assert from 'node:assert/strict';
import { linesOfBytes } from '../../../src/cli/input';

async function linesOf(...chunks: string[]): Promise<string[]> {
  async function* stream(): AsyncGenerator<Uint8Array> {
    for (const chunk of chunks) yield await Promise.resolve(Buffer.from(chunk, 'latin1'));
  }
  const lines: string[] = [];
  for await (const line of linesOfBytes(stream())) lines.push(Buffer.from(line).toString('latin1'));
  return lines;
}

describe('lines of a byte stream', () => {
  it('joins what chunks have cut', async () => {
    assert.deepEqual(await linesOf('a', 'b\nc', '', '\n', 'd\ne'), ['ab', 'c', 'd', 'e']);
  });

  it('keeps empty lines, for their numbers', async () => {
    assert.deepEqual(await linesOf('\n\na\n'), ['', '', 'a']);
  });

  it('has no line after the last line feed', async () => {
    assert.deepEqual(await linesOf('a\n'), ['a']);
    assert.deepEqual(await linesOf(), []);
  });
});
