import assert from 'node:assert/strict';
import { AnalysisQueue, type QueuedAnalysis } from '../../../src/editor/analysisQueue';
import { Session } from '../../../src/engine/session';
import { Gazetteer } from '../../../src/engine/entities/gazetteer';
import { SloganLexicon } from '../../../src/engine/slogans/lexicon';

const RESOURCES = {
  generation: 1,
  slogans: SloganLexicon.of([]),
  gazetteer: Gazetteer.of({}),
};

/** A clock that says that every look at it took longer than a slice: each step of a session is a slice. */
function slowClock(): () => number {
  let now = 0;
  return () => (now += 100);
}

class Waiting implements QueuedAnalysis {
  readonly session: Session;
  readonly finished: Promise<void>;
  #finish: () => void = () => {};
  error: unknown;
  doneAt = -1;
  slices = 0;

  constructor(
    lines: number,
    private readonly order: { next: number },
    private readonly rank: () => number,
  ) {
    this.session = new Session('增长5%。\n'.repeat(lines), 1, RESOURCES, slowClock());
    this.finished = new Promise((resolve) => (this.#finish = resolve));
  }

  urgency(): number {
    return this.rank();
  }

  focus(): undefined {
    return undefined;
  }

  advanced(): void {
    this.slices++;
  }

  done(): void {
    this.doneAt = this.order.next++;
    this.#finish();
  }

  failed(error: unknown): void {
    this.error = error;
    this.#finish();
  }
}

describe('the queue of analyses', () => {
  it('finishes what is urgent first, even when it came last', async () => {
    const order = { next: 0 };
    const queue = new AnalysisQueue();
    const hidden = new Waiting(50, order, () => 2);
    const active = new Waiting(50, order, () => 0);
    queue.add(hidden);
    queue.add(active);
    await Promise.all([hidden.finished, active.finished]);
    assert.deepEqual([active.doneAt, hidden.doneAt], [0, 1]);
    queue.dispose();
  });

  it('lets other work happen between slices', async () => {
    const queue = new AnalysisQueue();
    const one = new Waiting(100, { next: 0 }, () => 0);
    let turns = 0;
    const clock = setInterval(() => turns++, 0);
    queue.add(one);
    await one.finished;
    clearInterval(clock);
    assert.ok(turns > 20, `${turns} turns`);
    queue.dispose();
  });

  it('goes on when one analysis throws', async () => {
    const order = { next: 0 };
    const queue = new AnalysisQueue();
    const broken = new Waiting(1, order, () => 0);
    broken.session.step = () => {
      throw new Error('broken');
    };
    const sound = new Waiting(1, order, () => 1);
    queue.add(broken);
    queue.add(sound);
    await Promise.all([broken.finished, sound.finished]);
    assert.match(String(broken.error), /broken/);
    assert.equal(sound.doneAt, 0);
    queue.dispose();
  });

  it('forgets what is removed, and everything when it ends', async () => {
    const order = { next: 0 };
    const queue = new AnalysisQueue();
    const removed = new Waiting(1, order, () => 0);
    const kept = new Waiting(1, order, () => 1);
    queue.add(removed);
    queue.add(kept);
    queue.remove(removed);
    await kept.finished;
    assert.equal(removed.doneAt, -1);
    queue.dispose();
    queue.add(removed);
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal(removed.doneAt, -1);
  });
});
