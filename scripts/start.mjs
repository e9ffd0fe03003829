// `npm start`: VS Code with the extension on samples/, from a fresh clone on.
import { installMissing, runScript } from './install-missing.mjs';

installMissing();
runScript('open-workbench.ts');
