import { createRequire } from 'node:module';
import { analyze } from '../../../src/engine/analyze';
import type { GazetteerData } from '../../../src/engine/entities/compile';
import { Gazetteer } from '../../../src/engine/entities/gazetteer';
import type { Mark } from '../../../src/engine/model';
import type { Resources } from '../../../src/engine/resources';
import { SloganLexicon } from '../../../src/engine/slogans/lexicon';

const { readGazetteer } = createRequire(import.meta.url)('../../../scripts/data/gazetteer.js') as {
  readGazetteer: () => GazetteerData;
};

/** The product's own gazetteer, and no slogans. */
export const resources: Resources = {
  generation: 1,
  slogans: SloganLexicon.of([]),
  gazetteer: Gazetteer.of(readGazetteer()),
};

export const entityMarks = (text: string): Mark[] =>
  analyze(text, resources).marks.filter(({ layer }) => layer === 'entity');

/** The entities of a text in order, as `kind text`. */
export const entities = (text: string): string[] => entityMarks(text).map((mark) => `${mark.kind} ${mark.text}`);
