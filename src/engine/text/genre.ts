export interface GenreReading {
  readonly policy: boolean;
  readonly reasons: readonly string[];
}
export function readsLikePolicy(text: string): GenreReading {
  return { policy: /[\u4e00-\u9fff]{8}/.test(text), reasons: [] };
}
