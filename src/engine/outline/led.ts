import { hanNumber } from '../text/han-number';
import { headingEnd, type Heading } from './heading';
import type { Row } from './rows';

const DASHES = /^[—-]{2,4} ?(?=[\p{Script=Han}“‘《(\dA-Z])/u;
const ONE_DASH = /^— ?(?=[\p{Script=Han}“])/u;
const ORDINAL = /^([一二三四五六七八九十]{1,3})是(?![否非])/;
/** Who is quoted, or where from. */
const SOURCE =
  /^[—-]{1,4} ?(?:摘自|引自|选自|《[^》]{1,30}》$|(?:编 {0,3}者|编辑部?|作 {0,3}者|记 {0,3}者|编后|本报编辑部)$)/;
/** As short as a name: a heading only among others that are longer. */
const NAME = /^[—-]{1,4} ?[\p{Script=Han}·]{2,4}$/u;

/** Headings led by ——: 「——加强统筹，形成合力。」 at a row's beginning. */
export function leadHeadings(rows: readonly Row[], first: number, last: number): Heading[] {
  const headings: Heading[] = [];
  let single = 0;
  for (let i = first; i <= last; i++) if (ONE_DASH.test(rows[i]?.text ?? '')) single++;
  for (let i = first; i <= last; i++) {
    const row = rows[i];
    if (!row || SOURCE.test(row.text)) continue;
    if (!DASHES.test(row.text) && !(single > 1 && ONE_DASH.test(row.text))) continue;
    headings.push({ row: i, from: 0, to: headingEnd(row), style: 'lead', rule: 'outline/lead' });
  }
  const isName = ({ row }: Heading): boolean => NAME.test(rows[row]?.text ?? '');
  return headings.filter((heading) => !isName(heading)).length > 1 ? headings : headings.filter((h) => !isName(h));
}

/**
 * 一是, 二是 … each beginning a row of its own. One paragraph that counts 一是…二是…三是… is no outline, and 一是 without
 * a 二是 is a sentence.
 */
export function ordinalHeadings(rows: readonly Row[], first: number, last: number): Heading[] {
  const headings: Heading[] = [];
  let run: Heading[] = [];
  const close = (): void => {
    if (run.length > 1) headings.push(...run);
    run = [];
  };
  for (let i = first; i <= last; i++) {
    const row = rows[i];
    const value = hanNumber(ORDINAL.exec(row?.text ?? '')?.[1] ?? '');
    if (!row || value === undefined) continue;
    const previous = run[run.length - 1]?.value ?? 0;
    if (value !== previous + 1 || value === 1) close();
    if (value !== 1 && run.length === 0) continue;
    if (countsOn(row.text, value + 1)) continue;
    run.push({ row: i, from: 0, to: headingEnd(row), style: 'ordinal', value, rule: 'outline/ordinal' });
  }
  close();
  return headings;
}

/** The row itself goes on with the next number: 一是…；二是…. */
function countsOn(text: string, next: number): boolean {
  const sign = '一二三四五六七八九十'[next - 1];
  return sign !== undefined && [...'。;,:'].some((mark) => text.includes(`${mark}${sign}是`));
}
