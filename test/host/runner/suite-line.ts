/** Starts each line that the suites print, so that it can be told from what the workbench says around it. */
export const SUITE_LINE = '[suite] ';
