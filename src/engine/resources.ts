import { Gazetteer } from './entities/gazetteer';
import { SloganLexicon } from './slogans/lexicon';

/** What the engine knows beside the text. A new generation makes every cached finding stale. */
export interface Resources {
  readonly generation: number;
  readonly slogans: SloganLexicon;
  readonly gazetteer: Gazetteer;
}

/** Reads one compiled data file by its name in `dist/data`; the host knows how. */
export type ResourceReader = (name: string) => Promise<Uint8Array>;

/** @throws what `read` throws, or an Error that names the file whose content is not what the build wrote */
export async function loadResources(read: ResourceReader): Promise<Resources> {
  const [slogans, gazetteer] = await Promise.all([read('slogans.json'), read('gazetteer.json')]);
  return { generation: 1, slogans: SloganLexicon.load(slogans), gazetteer: Gazetteer.load(gazetteer) };
}
