/** What the extension and the picture of some figures say to each other. */
export interface ChartContent {
  readonly form: 'line' | 'bars';
  readonly title: string;
  /** Of the axis: the unit, and by what its numbers are divided, in words. */
  readonly unit: string;
  readonly divisor: number;
  readonly categories: readonly string[];
  readonly series: readonly { readonly name: string; readonly values: readonly (number | null)[] }[];
  readonly words: { readonly saveSvg: string; readonly savePng: string; readonly description: string };
}

export type ToChart = { readonly type: 'content'; readonly content: ChartContent };

export type FromChart =
  | { readonly type: 'ready' }
  /** An SVG as text, a PNG in Base64. */
  | { readonly type: 'save'; readonly format: 'svg' | 'png'; readonly data: string };

/** Whether something that came from a webview is one of its messages. */
export function isFromChart(message: unknown): message is FromChart {
  if (typeof message !== 'object' || message === null || !('type' in message)) return false;
  if (message.type === 'ready') return true;
  return (
    message.type === 'save' &&
    'format' in message &&
    (message.format === 'svg' || message.format === 'png') &&
    'data' in message &&
    typeof message.data === 'string'
  );
}
