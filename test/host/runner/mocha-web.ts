import type MochaClass from 'mocha';
// Mocha's build for browsers puts its class on the global object.
import 'mocha/mocha.js';

export default (globalThis as unknown as { Mocha: typeof MochaClass }).Mocha;
