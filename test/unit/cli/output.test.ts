import assert from 'node:assert/strict';
import { Writable } from 'node:stream';
import { processWriter } from '../../../src/cli/output';

describe('writer to a stream of the process', () => {
  it('waits until the stream has taken the text', async () => {
    let release: (() => void) | undefined;
    const stream = new Writable({
      write: (_chunk, _encoding, done) => {
        release = done;
      },
    });
    let written = false;
    const writing = processWriter(stream)('文').then(() => {
      written = true;
    });
    await new Promise((resolve) => setImmediate(resolve));
    assert.equal(written, false);
    release?.();
    await writing;
    assert.equal(written, true);
  });

  it('rejects when the pipe is closed, and does not end the process', async () => {
    const closed = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    const stream = new Writable({ write: (_chunk, _encoding, done) => done(closed) });
    await assert.rejects(processWriter(stream)('文'), closed);
  });
});
