import assert from 'node:assert/strict';
import { analyze } from '../../../src/engine/analyze';
import { loadResources } from '../../../src/engine/resources';

const MISSING = (name: string): Promise<Uint8Array> => Promise.reject(new Error(`no ${name}`));
const BROKEN = (): Promise<Uint8Array> => Promise.resolve(new TextEncoder().encode('{"entries": 3'));

describe('loading the lexicons', () => {
  it('throws by default, with the reader’s own error', async () => {
    await assert.rejects(loadResources(MISSING), /no \w+\.bin/);
  });

  for (const [what, read] of [
    ['missing', MISSING],
    ['broken', BROKEN],
  ] as const)
    it(`names each ${what} file once, and the engine works without it`, async () => {
      const failed: string[] = [];
      const resources = await loadResources(read, (name) => failed.push(name));
      assert.ok(failed.length >= 2);
      assert.equal(new Set(failed).size, failed.length);
      const marks = analyze('全年增长5.2%。', resources).marks;
      assert.ok(marks.some(({ text }) => text === '5.2%'));
    });
});
