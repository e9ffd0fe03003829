import type { Analysis } from './model';
import type { Resources } from './resources';
import { Session } from './session';

/** One pass over a whole document: a session drained at once. */
export function analyze(text: string, resources: Resources, version = 0): Analysis {
  const session = new Session(text, version, resources, () => 0);
  session.step(Infinity);
  return session.snapshot();
}
