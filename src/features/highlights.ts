import type { Reading } from '../corrections/reading';
import type { Mark, Span } from '../engine/model';
import type { VisibleLayers } from './layers';
import { nameAt } from './namesakes';
import { markNear } from './navigation';
import { listOf } from './spelledLists';

/** What lights up with the words at the caret. */
export interface Highlight extends Span {
  /** `source` is where the document says what the others stand for. */
  readonly type: 'same' | 'partner' | 'source';
}

/**
 * The places that belong to the mark at an offset: of a figure its growth, its year, its rank; of a slogan or a name all
 * its places, with the list that spells it out. Empty where that would be the mark alone: the editor's own highlighting
 * of equal words serves better there.
 */
export function highlightsAt(reading: Reading, offset: number, visible: VisibleLayers): readonly Highlight[] {
  const mark = markNear(reading, offset, visible);
  if (!mark) return [];
  const found = mark.layer === 'figure' ? partnersOf(reading, mark) : placesOf(reading, mark);
  return found.length > 1 ? found : [];
}

function partnersOf(reading: Reading, mark: Mark): readonly Highlight[] {
  const context = reading.contextOf(mark);
  if (!context) return [];
  const partners = [context.periodMark, context.baseMark, ...context.links.map((link) => link.mark)];
  return [mark, ...partners].flatMap((one) => (one ? [highlight(one, one === mark ? 'same' : 'partner')] : []));
}

function placesOf(reading: Reading, mark: Mark): readonly Highlight[] {
  const same = nameAt(reading, mark).all.map((one) => highlight(one, 'same'));
  const items = (listOf(reading, mark)?.items ?? []).flatMap(({ at }) => (at ? [highlight(at, 'source')] : []));
  return [...same, ...items];
}

const highlight = ({ start, end }: Span, type: Highlight['type']): Highlight => ({ start, end, type });
