/** The little of Node's `process` that the browser build of `assert` looks at. */
export const process = { env: {}, emitWarning: console.warn };
