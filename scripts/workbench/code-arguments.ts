/** What the stand-in for the `code` executable understands of its command line. */
export interface CodeArguments {
  /** The folder to open. */
  folder?: string;
  /** The folder of the extension under development. */
  development?: string;
  /** The suite to run in the extension host. */
  tests?: string;
  locale?: string;
  /** Packed extensions to install first (the stand-in's own option). */
  install: string[];
  /** Which server release to run (the stand-in's own option). */
  release: 'current' | 'oldest';
}

/**
 * Reads the command line that `runTests` of @vscode/test-electron gives the executable. What only a desktop
 * understands (sandbox, updates, profile folders) is passed over.
 * @throws for a server release that there is not
 */
export function readCodeArguments(argv: readonly string[]): CodeArguments {
  const read: CodeArguments = { install: [], release: 'current' };
  for (const argument of argv) {
    const match = /^--([\w-]+)(?:=(.*))?$/s.exec(argument);
    if (!match) {
      read.folder = argument;
      continue;
    }
    const value = match[2] ?? '';
    switch (match[1]) {
      case 'extensionDevelopmentPath':
        read.development = value;
        break;
      case 'extensionTestsPath':
        read.tests = value;
        break;
      case 'locale':
        read.locale = value;
        break;
      case 'stand-in-install':
        read.install.push(value);
        break;
      case 'stand-in-release':
        if (value !== 'current' && value !== 'oldest') throw new Error(`no such server release: ${value}`);
        read.release = value;
        break;
    }
  }
  return read;
}
