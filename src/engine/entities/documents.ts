import type { EntityCandidate } from '../model';
import { leftEnd } from './boundary';
import { entity, type Passage } from './candidates';
import { Role } from './roles';
import { has } from './tokens';

/** No title is longer: a 《 without its 》 must not swallow the text. */
const LONGEST_TITLE = 150;

/** Titles in 《》, with titles inside titles (《关于印发〈…〉的通知》, 《关于修改《…》的决定》). GB/T 15834—2011, 4.15. */
export function findTitles({ text }: Passage): EntityCandidate[] {
  const found: EntityCandidate[] = [];
  for (let start = text.indexOf('《'); start >= 0;) {
    const end = closing(text, start);
    if (end > 0) found.push(entity('document', start, end, 'entity/title', 0.98));
    start = text.indexOf('《', end > 0 ? end : start + 1);
  }
  return found;
}

/** Offset after the 》 that closes the 《 at `start`, or -1. */
function closing(text: string, start: number): number {
  let depth = 0;
  const limit = Math.min(text.length, start + LONGEST_TITLE);
  for (let i = start; i < limit; i++) {
    const sign = text[i];
    if (sign === '《') depth++;
    else if (sign === '》' && --depth === 0) return i + 1;
    else if (sign === '。' && depth === 1) return -1;
  }
  return -1;
}

const NUMBER = /[〔[(【](?:19|20)\d{2}[〕\])】] ?第? ?\d{1,5} ?号/y;
const ORDER = /(?:令|公告) ?(?:(?:19|20)\d{2}年)?(?:第 ?)?[\d〇一二三四五六七八九十百]{1,6} ?号/y;

/** Numbers of official papers: 国发〔2021〕5号 (GB/T 9704—2012, 7.2.5), 国务院令第722号. */
export function findNumbers(passage: Passage): EntityCandidate[] {
  const { text } = passage;
  const found: EntityCandidate[] = [];
  for (let i = text.indexOf('号'); i >= 0; i = text.indexOf('号', i + 1)) {
    for (let open = i - 1; open >= Math.max(0, i - 16); open--) {
      const pattern = '〔[(【'.includes(text[open] ?? '')
        ? NUMBER
        : '令公'.includes(text[open] ?? '')
          ? ORDER
          : undefined;
      if (!pattern) continue;
      pattern.lastIndex = open;
      if (!pattern.test(text) || pattern.lastIndex !== i + 1) continue;
      const start = pattern === NUMBER ? agencyStart(passage, open) : issuerStart(passage, open);
      if (start < open) found.push(entity('document', start, i + 1, 'entity/document-number', 0.98));
      break;
    }
  }
  return found;
}

/** Where the agency's abbreviation before a bracketed year begins: at most ten characters without a verb among them. */
function agencyStart({ tokens, tokenAt }: Passage, open: number): number {
  let start = open;
  for (let i = tokenAt(open) - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || token.script !== 'han' || open - token.start > 10) break;
    if (has(token, Role.Verb | Role.Function) && !has(token, Role.Place | Role.Organ) && !isAgencyWord(token, open))
      break;
    start = token.start;
  }
  return start;
}

/** 发, 函, 令 … directly before the bracket may look like verbs (国办发, 印发). */
const isAgencyWord = (token: { start: number; end: number }, open: number): boolean =>
  token.end === open && token.end - token.start === 1;

/** Where the issuer of an order begins: 中华人民共和国国务院 before 令. */
function issuerStart({ text, tokens, tokenAt }: Passage, at: number): number {
  let start = at;
  for (let i = tokenAt(at) - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token) break;
    const word = text.slice(token.start, token.end);
    if (!has(token, Role.Organ | Role.Place | Role.Body | Role.Bureau) && word !== '主席') break;
    start = token.start;
  }
  return start;
}

const FIVE_YEARS =
  /“[一二三四五六七八九十]{1,3}五”\p{sc=Han}{0,16}?(?:规划纲要|专项规划|总体规划|发展规划|规划|计划|纲要)(?:(?:和|及)20\d{2}年远景目标纲要)?(?:建议|草案|编制工作方案|\(草案\))?/uy;
const FIVE_YEARS_BARE = /(?:国民经济和社会发展)?第[一二三四五六七八九十]{1,3}个五年(?:规划|计划)(?:纲要)?/y;
/** Plans, regulations and laws named without 《》. */
export function findPlans(passage: Passage): EntityCandidate[] {
  const { text } = passage;
  const found: EntityCandidate[] = [];
  for (let i = text.indexOf('五'); i >= 0; i = text.indexOf('五', i + 1)) {
    for (let start = i - 1; start >= Math.max(0, i - 4); start--) {
      if (text[start] !== '“') continue;
      const end = matchEnd(FIVE_YEARS, text, start);
      if (end > 0) found.push(entity('document', start, end, 'entity/five-year-plan', 0.9));
    }
    const before = Math.max(0, i - 5);
    const nth = text.slice(before, i).lastIndexOf('第');
    const ordinal = before + nth;
    if (nth >= 0 && text.startsWith('五年', i)) {
      for (const start of [ordinal - '国民经济和社会发展'.length, ordinal]) {
        const end = start < 0 ? -1 : matchEnd(FIVE_YEARS_BARE, text, start);
        if (end < 0) continue;
        found.push(entity('document', start, end, 'entity/five-year-plan', 0.9));
        break;
      }
    }
  }
  return found;
}

/** Laws and papers known by name, with the country or the place before them. */
export function findKnownDocuments({ text, tokens, notable, roles }: Passage): EntityCandidate[] {
  const found: EntityCandidate[] = [];
  for (const i of (roles & Role.Document) === 0 ? [] : notable) {
    const token = tokens[i];
    if (!token || !has(token, Role.Document)) continue;
    const before = tokens[i - 1];
    const start = has(before, Role.Place) && before ? before.start : token.start;
    found.push(entity('document', start, token.end, 'entity/known-document', 0.85));
  }
  for (let at = text.indexOf('中华人民共和国'); at >= 0; at = text.indexOf('中华人民共和国', at + 1)) {
    const end = matchEnd(LAW, text, at);
    if (end > 0 && !NO_LAW.test(text.slice(at, end))) found.push(entity('document', at, end, 'entity/law', 0.9));
  }
  return found;
}

/** Words of time and reference, which no law has in its name: 中华人民共和国|成立以后本法. */
const NO_LAW = /成立|以[后前来]|[本的]/;

const LAW = /中华人民共和国\p{sc=Han}{1,20}?(?:法典|法通则|法实施条例|法(?![律规治院人定庭制])|条例)/uy;

/** After one of these a phrase that ends like a paper's title is the title, verbs and all: 出台|建设…总体工作方案. */
const ISSUED = new Set(['出台', '印发', '颁布', '发布', '公布', '审议通过', '通过', '制定出台', '签署']);
const LONGEST_PLAN = 30;

/** Papers named by their kind: after a place or body (武汉市城市总体规划), or after a verb of issuing. */
export function findNamedPlans(passage: Passage): EntityCandidate[] {
  const found: EntityCandidate[] = [];
  for (const i of (passage.roles & Role.DocumentSuffix) === 0 ? [] : passage.notable) {
    const token = passage.tokens[i];
    if (!token || !has(token, Role.DocumentSuffix) || token.end - token.start < 2) continue;
    const issued = afterIssuing(passage, i);
    if (issued !== undefined) {
      found.push(entity('document', issued, token.end, 'entity/issued-document', 0.6));
      continue;
    }
    const left = leftEnd(passage, i);
    if (left.start === token.start) continue;
    if (left.place || left.body)
      found.push(entity('document', left.start, token.end, 'entity/suffix-document', left.described ? 0.6 : 0.4));
  }
  return found;
}

function afterIssuing({ text, tokens }: Passage, suffix: number): number | undefined {
  const end = tokens[suffix]?.start ?? 0;
  for (let i = suffix - 1; i >= 0; i--) {
    const token = tokens[i];
    if (!token || end - token.start > LONGEST_PLAN) break;
    const word = text.slice(token.start, token.end);
    if (word === '的' || word === '了' || (token.script === 'sign' && !'“”'.includes(word))) break;
    if (!ISSUED.has(word)) continue;
    const start = text.startsWith('实施', token.end) ? token.end + 2 : token.end;
    return end - start >= 6 ? start : undefined;
  }
  return undefined;
}

/** Where a sticky pattern that matches at `start` ends, or -1. */
function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
