import type { Resources } from '../../src/engine/resources';
import { resources as names } from '../unit/entities/support';
import { resources as words } from '../unit/slogans/support';

/** All that the product knows, compiled from its sources. */
export const resources: Resources = { generation: 1, slogans: words.slogans, gazetteer: names.gazetteer };
