import type { FigureCandidate } from '../../model';

const JOINT = /^ ?(?:[、和及与,]|以及) ?$/;

/** Figures of one kind and unit that stand in a row (第9、第7、第6名), as first and last place; single figures are left out. */
export function listsOf(text: string, figures: readonly FigureCandidate[]): (readonly [first: number, last: number])[] {
  const lists: (readonly [number, number])[] = [];
  for (let first = 0; first < figures.length;) {
    let last = first;
    while (joined(text, figures[last], figures[last + 1])) last++;
    if (last > first) lists.push([first, last]);
    first = last + 1;
  }
  return lists;
}

function joined(text: string, left: FigureCandidate | undefined, right: FigureCandidate | undefined): boolean {
  if (!left || !right || left.kind !== right.kind || right.start - left.end > 4) return false;
  // 床位数、医师数增至7.83张、3.57个: counted in units of their own.
  if (left.kind === 'quantity' && right.start - left.end === 1 && text[left.end] === '、') return true;
  // Years and their months differ in nothing that `unit` tells; amounts of unlike things do.
  return left.attributes.unit === right.attributes.unit && JOINT.test(text.slice(left.end, right.start));
}

/** A、B和C: the members of a list of names, with their offsets. */
export function membersOf(text: string, start: number, end: number): (readonly [start: number, end: number])[] {
  const members: (readonly [number, number])[] = [];
  let from = start;
  for (let at = start; at <= end; at++) {
    const joint = at === end ? 1 : jointAt(text, at);
    if (joint === 0) continue;
    if (at > from) members.push([from, at]);
    from = at + joint;
  }
  return members;
}

function jointAt(text: string, at: number): number {
  if (text.startsWith('以及', at)) return 2;
  const char = text[at] ?? '';
  if (char === '和')
    return /[谐平睦解善蔼]/.test(text[at + 1] ?? '') || /[缓调温共总饱]/.test(text[at - 1] ?? '') ? 0 : 1;
  if (char === '及') return /[其时格]/.test(text[at + 1] ?? '') || /[以普涉]/.test(text[at - 1] ?? '') ? 0 : 1;
  if (char === '与') return /[参给]/.test(text[at - 1] ?? '') ? 0 : 1;
  return char === '、' || char === ',' ? 1 : 0;
}
