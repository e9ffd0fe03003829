import { smallNumber } from './calendar';
import { matchAt } from './characters';
import type { Year } from './years';

/** First years of reign titles and of the Republic of China, as histories give them. */
const ERAS: ReadonlyMap<string, number> = new Map([
  ['顺治', 1644],
  ['康熙', 1662],
  ['雍正', 1723],
  ['乾隆', 1736],
  ['嘉庆', 1796],
  ['道光', 1821],
  ['咸丰', 1851],
  ['同治', 1862],
  ['光绪', 1875],
  ['宣统', 1909],
  ['民国', 1912],
  ['洪武', 1368],
  ['永乐', 1403],
  ['宣德', 1426],
  ['嘉靖', 1522],
  ['万历', 1573],
  ['崇祯', 1628],
  ['贞观', 627],
  ['开元', 713],
]);

const ERA_YEAR = /(\p{Script=Han}{2})(元|[二三四五六]?十[一二三四五六七八九]?|[一二三四五六七八九]|\d{1,2})年/uy;

/** Reads a year counted from a reign title: 康熙三年 is 1664, 民国元年 1912. */
export function readEra(text: string, at: number): Year | null {
  const first = ERAS.get(text.slice(at, at + 2));
  if (first === undefined) return null;
  const match = matchAt(ERA_YEAR, text, at);
  if (!match) return null;
  const year = first + smallNumber(match[2] ?? '') - 1;
  return { end: at + match[0].length, year: String(year).padStart(4, '0'), era: true };
}
