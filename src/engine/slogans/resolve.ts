import type { Fact, ScannedBlock, ScannedDocument, SloganCandidate } from '../model';
import { toDocument } from '../text/blocks';
import { numeralsOf } from './count';

interface Definition {
  readonly block: number;
  readonly fact: Extract<Fact, { type: 'definition' }>;
}

/** The document pass of slogans: numeral labels get the items that the document itself lists, wherever it lists them. */
export function resolveSlogans(document: ScannedDocument): readonly (readonly SloganCandidate[])[] {
  const glossary = new Glossary(document.blocks);
  return document.blocks.map((scanned, block) => {
    const standing = scanned.slogans.candidates.map((candidate) => withItems(candidate, scanned, block, glossary));
    return [...standing, ...glossary.bareLabels(scanned, block, standing)];
  });
}

function withItems(
  candidate: SloganCandidate,
  scanned: ScannedBlock,
  block: number,
  glossary: Glossary,
): SloganCandidate {
  if (candidate.kind !== 'numeral') return candidate;
  const label = plain(scanned.block.text.slice(candidate.start, candidate.end));
  return { ...candidate, attributes: { ...candidate.attributes, ...glossary.itemsOf(label, block) } };
}

const plain = (label: string): string => label.replace(/[“”‘’\s]/g, '');

type Items = Pick<SloganCandidate['attributes'], 'items' | 'itemsAt'>;

/** What the document spells out. */
class Glossary {
  readonly #byLabel = new Map<string, Definition[]>();

  constructor(private readonly blocks: readonly ScannedBlock[]) {
    for (const [block, scanned] of blocks.entries())
      for (const fact of scanned.slogans.facts)
        if (fact.type === 'definition') {
          const list = this.#byLabel.get(fact.label);
          if (list) list.push({ block, fact });
          else this.#byLabel.set(fact.label, [{ block, fact }]);
        }
  }

  /** The items of a label as seen from a block: its own list, its parts' lists, or the list of a longer form. */
  itemsOf(label: string, block: number): Items {
    const own = this.#nearest(label, block);
    if (own) return this.#read(own);
    const parts = /^\d+(?:\+\d+)+$/.test(label) ? this.#parts(label, block) : [];
    const [first, ...rest] = parts;
    if (first) return { ...this.#read(first), items: [first, ...rest].flatMap((part) => part.fact.items) };
    const kin = this.#kin(label, block);
    return kin ? this.#read(kin) : {};
  }

  #read({ block, fact }: Definition): Items {
    const source = this.blocks[block]?.block;
    if (!source) return {};
    const at = { start: toDocument(source, fact.at.start, 'start'), end: toDocument(source, fact.at.end, 'end') };
    return { items: fact.items, itemsAt: at };
  }

  /** The nearest definition before or in the block, else the nearest after it. */
  #nearest(label: string, block: number): Definition | undefined {
    const all = this.#byLabel.get(label);
    return all?.findLast((definition) => definition.block <= block) ?? all?.[0];
  }

  /** “2+4” is “2” and “4”, each spelled out in the block of the label or in the next ones. */
  #parts(label: string, block: number): Definition[] {
    const parts = label.split('+').map((part) => {
      const all = this.#byLabel.get(part) ?? [];
      return (
        all.find((one) => one.block >= block && one.block <= block + 3) ?? all.findLast((one) => one.block < block)
      );
    });
    return parts.every((part) => part !== undefined) ? parts : [];
  }

  /** 四大产业园区 of a text that spells out 四大园区: the same number of the same noun. */
  #kin(label: string, block: number): Definition | undefined {
    const shape = /^([两三四五六七八九十]+)[大个](.{2,8})$/.exec(label);
    const [, count, noun] = shape ?? [];
    if (!count || !noun) return undefined;
    for (const known of this.#byLabel.keys()) {
      if (known.length < 4 || !known.startsWith(count) || !'大个'.includes(known.charAt(count.length))) continue;
      if (noun.endsWith(known.slice(count.length + 1))) return this.#nearest(known, block);
    }
    return undefined;
  }

  /** Labels that the document spells out, where they stand without quotation marks. */
  bareLabels(scanned: ScannedBlock, block: number, standing: readonly SloganCandidate[]): SloganCandidate[] {
    const { text } = scanned.block;
    const found: SloganCandidate[] = [];
    for (const label of this.#byLabel.keys()) {
      if (label.length < 3 || numeralsOf(label).length === 0 || /^\d/.test(label)) continue;
      for (const span of occurrences(text, label)) {
        if (standing.some((mark) => mark.start <= span.start && mark.end >= span.end)) continue;
        found.push({
          layer: 'slogan',
          kind: 'numeral',
          ...span,
          rule: 'slogan/numeral-defined',
          score: 0.8,
          attributes: this.itemsOf(plain(text.slice(span.start, span.end)), block),
        });
      }
    }
    return found;
  }
}

/** Where a label stands in a text; of 四大园区 also the longer form 四大产业园区. */
function occurrences(text: string, label: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  const shape = /^([两三四五六七八九十]+[大个])(.{2,8})$/.exec(label);
  const [, head = label, noun = ''] = shape ?? [];
  for (let at = text.indexOf(head); at >= 0; at = text.indexOf(head, at + 1)) {
    if (/[一二三四五六七八九十百千\d]/.test(text.charAt(at - 1))) continue;
    const tail = noun ? text.indexOf(noun, at + head.length) : at + head.length;
    if (tail < 0 || tail > at + head.length + 2) continue;
    spans.push({ start: at, end: tail + noun.length });
  }
  return spans;
}
