import type { Span } from '../engine/model';
import type { Session } from '../engine/session';

/**
 * How long a slice works, in milliseconds. The extension host may be kept from other work for 8 at a time; the last step
 * of a slice runs over.
 */
export const SLICE_MS = 3;

export interface QueuedAnalysis {
  readonly session: Session;
  /** Smaller is sooner. */
  urgency(): number;
  /** What a person sees of the document: it is read first. */
  focus(): Span | undefined;
  /** A slice has passed, and there is more to do. */
  advanced(): void;
  done(): void;
  failed(error: unknown): void;
}

/** Steps through waiting analyses in short slices, the most urgent first, and lets the event loop turn in between. */
export class AnalysisQueue {
  readonly #waiting = new Set<QueuedAnalysis>();
  #running = false;
  #closed = false;

  add(analysis: QueuedAnalysis): void {
    this.#waiting.add(analysis);
    if (!this.#running && !this.#closed) void this.#run();
  }

  remove(analysis: QueuedAnalysis): void {
    this.#waiting.delete(analysis);
  }

  /** How many analyses are not finished. */
  get size(): number {
    return this.#waiting.size;
  }

  dispose(): void {
    this.#closed = true;
    this.#waiting.clear();
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.size && !this.#closed) {
      await new Promise((turn) => setTimeout(turn, 0));
      const analysis = this.#next();
      if (analysis) this.#step(analysis);
    }
    this.#running = false;
  }

  #next(): QueuedAnalysis | undefined {
    let next: QueuedAnalysis | undefined;
    for (const analysis of this.#waiting) if (!next || analysis.urgency() < next.urgency()) next = analysis;
    return next;
  }

  #step(analysis: QueuedAnalysis): void {
    try {
      if (analysis.session.step(SLICE_MS, analysis.focus()) === 'more') return analysis.advanced();
      this.#waiting.delete(analysis);
      analysis.done();
    } catch (error) {
      this.#waiting.delete(analysis);
      analysis.failed(error);
    }
  }
}
