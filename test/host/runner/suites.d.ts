/** Made by bundle.ts: one loader for each file test/host/*.test.ts, by its name. */
declare module 'suites' {
  export const loadSuites: Readonly<Record<string, () => void>>;
}
