import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Invented names of places in the samples; each repetition calls them otherwise. */
const PLACES = /霁川|云埠|澹溪|青梧|东澜|栖岭|江湾|澜海/g;
const FIRST = [...'沅浔栖漓岚汶淇滁涪沧濮澧泗洮涟溆浯潞濂沣'];
const SECOND = [...'阳陵原川梁浦桥塘坪岭屏冈墅洲渡湾港峪台堡'];

/**
 * The samples, one after the other, again and again, until there are `characters`. No line comes twice: names of
 * places and digits change with each repetition, else a cache of lines would be measured and not the recognisers.
 */
export function benchText(folder: string, characters: number): string {
  const lines = readdirSync(folder)
    .filter((name) => /\.(?:txt|md)$/.test(name) && !name.includes('gb18030'))
    .sort()
    .flatMap((name) => readFileSync(join(folder, name), 'utf8').split('\n'));
  const seen = new Set<string>();
  const text: string[] = [];
  let length = 0;
  for (let round = 0; length < characters; round++)
    for (const line of lines) {
      let varied = vary(line, round);
      if (varied && seen.has(varied)) varied += `（${placeName(seen.size)}${seen.size}）`;
      seen.add(varied);
      text.push(varied);
      length += varied.length + 1;
    }
  return text.join('\n').slice(0, characters);
}

function vary(line: string, round: number): string {
  return line
    .replace(PLACES, (place) => placeName(round * 7 + place.charCodeAt(0)))
    .replace(/(?<=\d)\d(?![年月日\d])/g, (digit) => String((Number(digit) + round) % 10));
}

function placeName(n: number): string {
  return `${FIRST[n % FIRST.length]}${SECOND[Math.floor(n / FIRST.length) % SECOND.length]}`;
}
