export interface Stage {
  readonly name: string;
  readonly what: string;
  /** The npm scripts that make it up, each runnable alone. */
  readonly scripts: readonly string[];
  /** Whether it needs a server and a browser. */
  readonly workbench: boolean;
}

/** In this order, the quick ones first. */
export const STAGES: readonly Stage[] = [
  { name: 'lint', what: 'eslint and prettier', scripts: ['lint:code', 'lint:format'], workbench: false },
  { name: 'types', what: 'type check', scripts: ['typecheck'], workbench: false },
  { name: 'unit', what: 'the engine in plain Node', scripts: ['test:unit'], workbench: false },
  { name: 'host', what: 'inside VS Code, Node extension host', scripts: ['test:host'], workbench: true },
  { name: 'web', what: 'inside VS Code, web worker extension host', scripts: ['test:web'], workbench: true },
  { name: 'vsix', what: 'packed, in the current and the oldest VS Code', scripts: ['test:vsix'], workbench: true },
  { name: 'ui', what: 'the workbench as a person sees it', scripts: ['test:ui'], workbench: true },
];
