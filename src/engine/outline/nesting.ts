import { lowerBound } from '../sorted';
import { RANK, type NumberingStyle } from '../text/numbering';
import type { Heading, HeadingStyle } from './heading';

/** Styles that nest by rank: numbering and, above all of it, the marks of Markdown. */
const isNumbered = (style: HeadingStyle): style is NumberingStyle | `mark-${number}` =>
  style in RANK || style.startsWith('mark-');

const rankOf = (style: NumberingStyle | `mark-${number}`): number =>
  style.startsWith('mark-') ? Number(style.slice(5)) - 10 : ((RANK as Readonly<Record<string, number>>)[style] ?? 0);

/**
 * Levels of headings in reading order, as this article nests them. A numbering style keeps the depth at which it was
 * opened; a new one goes below the styles that contain it. —— and 一是 stand one below the innermost numbered heading.
 * @param base the level of the outermost headings
 */
export function levelsOf(headings: readonly Heading[], base: number): number[] {
  const levels: number[] = [];
  const stack: { style: HeadingStyle; value: number }[] = [];
  const next = nextOfStyle(headings);
  // What has once held a style in this article holds it again, also where its list ends.
  const holds = new Set<string>();
  for (const [i, heading] of headings.entries()) {
    const { style } = heading;
    if (style === 'couplet') {
      levels.push((levels[i - 1] ?? base) + 1);
      continue;
    }
    if (style === 'frame') {
      stack.length = 0;
      levels.push(base);
      continue;
    }
    if (style === 'lead' || style === 'ordinal') {
      levels.push(base + numberedDepth(stack));
      continue;
    }
    const key = style === 'question' ? 'bare' : style;
    if (style === 'sentence') {
      const bare = stack.findIndex((entry) => entry.style === 'bare');
      levels.push(base + Math.max(bare + 1, numberedDepth(stack)));
      continue;
    }
    const open = stack.findIndex((entry) => entry.style === key);
    if (open >= 0) stack.length = open;
    else if (isNumbered(style)) {
      const rank = rankOf(style);
      for (;;) {
        const top = stack[stack.length - 1];
        if (!top) break;
        if (!isNumbered(top.style)) {
          // Bare heads below a numbered heading hold the new list only if they go on after it.
          if (stack.length === 1 || goesOn(next, i, stack)) break;
        } else if (rankOf(top.style) < rank || holds.has(`${top.style} ${style}`)) break;
        else if (contains(headings, next, i, top)) {
          holds.add(`${top.style} ${style}`);
          break;
        }
        stack.pop();
      }
    }
    levels.push(base + stack.length);
    stack.push({ style: key, value: heading.value ?? 0 });
  }
  return levels;
}

function numberedDepth(stack: readonly { style: HeadingStyle }[]): number {
  for (let i = stack.length - 1; i >= 0; i--) if (isNumbered(stack[i]?.style ?? 'bare')) return i + 1;
  return 0;
}

/** For each heading the index of the next one of each style is asked often: the next of its own style suffices. */
function nextOfStyle(headings: readonly Heading[]): Map<HeadingStyle, number[]> {
  const places = new Map<HeadingStyle, number[]>();
  for (const [i, { style }] of headings.entries()) {
    const list = places.get(style);
    if (list) list.push(i);
    else places.set(style, [i]);
  }
  return places;
}

/** The open list goes on after the new one: 1. holds (一) (二), then 2. follows. */
function contains(
  headings: readonly Heading[],
  places: ReadonlyMap<HeadingStyle, readonly number[]>,
  here: number,
  top: { style: HeadingStyle; value: number },
): boolean {
  const heading = headings[here];
  if (!heading || heading.value !== 1 || !isNumbered(heading.style)) return false;
  const later = headings[after(places.get(top.style) ?? [], here)];
  return later !== undefined && later.value === top.value + 1;
}

/** Another bare head comes before the numbered heading above them ends. */
function goesOn(
  places: ReadonlyMap<HeadingStyle, readonly number[]>,
  here: number,
  stack: readonly { style: HeadingStyle; value: number }[],
): boolean {
  const above = stack[stack.length - 2];
  const bare = after(places.get('bare') ?? [], here);
  if (!above || bare < 0) return false;
  const close = after(places.get(above.style) ?? [], here);
  return close < 0 || bare < close;
}

/** The first of the rising places behind `here`; -1 where there is none. */
function after(places: readonly number[], here: number): number {
  return places[lowerBound(places, here + 1)] ?? -1;
}
