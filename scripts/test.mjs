// `npm test`: every check there is, from a fresh clone on.
import { installMissing, runScript } from './install-missing.mjs';

installMissing();
runScript('stages/run.ts');
