import { printable } from '../export/plainText';
import type { Io } from './run';

export interface Progress {
  /** The next input is read. */
  reads(label: string): Promise<void>;
  /** Something else is written now: the line must not stand in it. */
  pauses(): Promise<void>;
  ends(): Promise<void>;
}

const CLEAR_LINE = '\r\u001b[K';

/** Tells on standard error which input is read: one line that is written over on a terminal, else a line for each. */
export function progressOf(io: Io): Progress {
  let count = 0;
  let standing = false;
  const clear = async (): Promise<void> => {
    if (standing) await io.err(CLEAR_LINE);
    standing = false;
  };
  return {
    async reads(label) {
      const line = `reading ${++count}: ${printable(label)}`;
      await io.err(io.watched ? `${CLEAR_LINE}${line}` : `policy-lens: ${line}\n`);
      standing = io.watched;
    },
    pauses: clear,
    ends: clear,
  };
}
