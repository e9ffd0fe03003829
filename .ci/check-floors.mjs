// Compares scores (the JSON of the scorer, on standard input) with the floors beside this file; ends with 1 below one.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const floors = JSON.parse(readFileSync(join(import.meta.dirname, 'floors.json'), 'utf8'));
const scores = JSON.parse(readFileSync(0, 'utf8'));
let failed = 0;
for (const [part, measures] of Object.entries(floors)) {
  for (const [measure, floor] of Object.entries(measures)) {
    const score = scores[part]?.[measure];
    const holds = typeof score === 'number' && score >= floor;
    if (!holds) failed++;
    console.log(`${holds ? 'ok  ' : 'LOW '} ${part} ${measure} ${score?.toFixed(3) ?? 'not scored'} (floor ${floor})`);
  }
}
process.exit(failed > 0 ? 1 : 0);
