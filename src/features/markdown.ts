/**
 * Our own words as Markdown that means nothing but themselves. Words of a document go through `appendText` instead,
 * which also keeps their spaces from breaking; ours shall wrap.
 */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!~<>|$&]/g, '\\$&');
