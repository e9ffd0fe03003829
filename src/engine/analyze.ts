import { arbitrate } from './arbitration';
import { resolveEntities } from './entities/resolve';
import { resolveFigures } from './figures/resolve';
import type { Analysis, Block, Candidate, Mark, ScannedBlock, ScannedDocument, Span } from './model';
import { readOutline } from './outline/outline';
import type { Resources } from './resources';
import { resolveSlogans } from './slogans/resolve';
import { Scanner } from './scanner';
import { DocumentAnalysis } from './snapshot';
import { blocksOf, toDocument } from './text/blocks';

/** One pass over a whole document. */
export function analyze(text: string, resources: Resources, version = 0): Analysis {
  const steps = analysisSteps(new Scanner(resources), text, version);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** The same pass in small steps, for hosts that must not be kept waiting; yields after each block. */
export function* analysisSteps(scanner: Scanner, text: string, version: number): Generator<undefined, Analysis> {
  const blocks = blocksOf(text);
  const scanned: ScannedBlock[] = [];
  for (const block of blocks) {
    scanned.push({ block, ...scanner.scan(block.text) });
    yield;
  }
  const outline = readOutline(text, blocks);
  yield;
  const document: ScannedDocument = { text, blocks: scanned, outline };
  const figures = resolveFigures(document);
  yield;
  const slogans = resolveSlogans(document);
  yield;
  const entities = resolveEntities(document);
  yield;
  const marks: Mark[] = [];
  const ordinals = new Map<string, number>();
  const muted = new SpanCursor(outline.chrome);
  for (const [i, block] of blocks.entries()) {
    const found = { figure: figures[i] ?? [], slogan: slogans[i] ?? [], entity: entities[i] ?? [] };
    for (const candidate of arbitrate(found, block.text, muted.covers(block.source.start)))
      marks.push(toMark(candidate, block, text, ordinals));
    yield;
  }
  return new DocumentAnalysis(version, text, outline, marks);
}

function toMark(candidate: Candidate, block: Block, document: string, ordinals: Map<string, number>): Mark {
  const start = toDocument(block, candidate.start, 'start');
  const end = toDocument(block, candidate.end, 'end');
  const text = document.slice(start, end);
  const name = `${candidate.layer}/${candidate.kind}/${text}`;
  const ordinal = ordinals.get(name) ?? 0;
  ordinals.set(name, ordinal + 1);
  return { ...candidate, start, end, text, key: `${name}/${ordinal}` };
}

/** Asks sorted spans about rising offsets, in linear time overall. */
class SpanCursor {
  #next = 0;
  constructor(private readonly spans: readonly Span[]) {}

  covers(offset: number): boolean {
    while ((this.spans[this.#next]?.end ?? Infinity) <= offset) this.#next++;
    return (this.spans[this.#next]?.start ?? Infinity) <= offset;
  }
}
