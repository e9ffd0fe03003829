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

/**
 * @param onFailure told of each part that cannot be loaded; the engine then works without it
 * @throws without `onFailure`: what `read` throws, or an Error about content that the build did not write
 */
export async function loadResources(
  read: ResourceReader,
  onFailure?: (name: string, error: unknown) => void,
): Promise<Resources> {
  const part = async <T>(name: string, load: (bytes: Uint8Array) => T, empty: () => T): Promise<T> => {
    try {
      return load(await read(name));
    } catch (error) {
      if (!onFailure) throw error;
      onFailure(name, error);
      return empty();
    }
  };
  const [slogans, gazetteer] = await Promise.all([
    part(
      'slogans.bin',
      (bytes) => SloganLexicon.load(bytes),
      () => SloganLexicon.of([]),
    ),
    part(
      'gazetteer.bin',
      (bytes) => Gazetteer.load(bytes),
      () => Gazetteer.of({}),
    ),
  ]);
  return { generation: 1, slogans, gazetteer };
}
