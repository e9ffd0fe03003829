import type { Writable } from 'node:stream';

/**
 * Writes to a stream of the process and waits until it has taken the text, so that a slow reader slows the work down
 * instead of filling memory. A closed pipe rejects the write, and does not end the process by an uncaught event.
 */
export function processWriter(stream: Writable): (text: string) => Promise<void> {
  stream.on('error', () => undefined);
  return (text) =>
    new Promise((resolve, reject) => {
      stream.write(text, (error) => {
        if (error) reject(error);
        else resolve();
      });
    });
}
