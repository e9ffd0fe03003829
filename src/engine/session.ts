import { analysisSteps } from './analyze';
import type { Analysis } from './model';
import type { Resources } from './resources';
import { Scanner } from './scanner';
import { DocumentAnalysis } from './snapshot';

/** Replaces `length` code units at `offset` by `text`. Changes of one edit apply one after the other. */
export interface TextChange {
  readonly offset: number;
  readonly length: number;
  readonly text: string;
}

/** The analysis of one open document through its edits. An edit starts the analysis again; blocks that it left alone
 * are not read again. */
export class Session {
  #text: string;
  #version: number;
  #steps: Generator<undefined, Analysis> | undefined;
  #snapshot: Analysis;
  readonly #scanner: Scanner;

  /** @param clock milliseconds that only rise, e.g. `performance.now` */
  constructor(
    text: string,
    version: number,
    resources: Resources,
    private readonly clock: () => number,
  ) {
    this.#text = text;
    this.#version = version;
    this.#snapshot = new DocumentAnalysis(version, '', { articles: [], chrome: [] }, []);
    this.#scanner = new Scanner(resources);
    this.#steps = analysisSteps(this.#scanner, text, version);
  }

  edit(changes: readonly TextChange[], version: number): void {
    for (const { offset, length, text } of changes)
      this.#text = this.#text.slice(0, offset) + text + this.#text.slice(offset + length);
    this.#version = version;
    this.#scanner.turn();
    this.#steps = analysisSteps(this.#scanner, this.#text, version);
  }

  /** Works for about `budgetMs` milliseconds; 'done' when the snapshot answers for the current version. */
  step(budgetMs: number): 'more' | 'done' {
    const until = this.clock() + budgetMs;
    while (this.#steps) {
      const step = this.#steps.next();
      if (step.done) {
        this.#snapshot = step.value;
        this.#steps = undefined;
      } else if (this.clock() >= until) return 'more';
    }
    return 'done';
  }

  get version(): number {
    return this.#version;
  }

  /** The last finished analysis; its `version` says of which text. */
  snapshot(): Analysis {
    return this.#snapshot;
  }
}
