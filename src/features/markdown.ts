/**
 * Our own words as Markdown that means nothing but themselves. Words of a document go through `appendText` instead,
 * which also keeps their spaces from breaking; ours shall wrap.
 */
export const escapeMarkdown = (text: string): string => text.replace(/[\\`*_{}[\]()#+\-.!~<>|$&]/g, '\\$&');

/** A document's words inside a line of Markdown: signs that would mean something there are escaped, and no others. */
export const inert = (text: string): string => text.replace(/[\\`*_[\]<>~|$&]/g, '\\$&');
