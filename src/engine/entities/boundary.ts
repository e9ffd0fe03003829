import { isLevel, type Passage } from './candidates';
import { Role, SUFFIX } from './roles';
import { has, type Token } from './tokens';

/** Where a name that ends in a suffix begins, and how sure that is. */
export interface LeftEnd {
  readonly start: number;
  /** What the name contains that names: a place, a quoted word, a known body, unknown characters. */
  readonly place: boolean;
  readonly quoted: boolean;
  readonly body: boolean;
  /** It begins with 市, 省, 全市 …: the article's own place, or with 中央, 全国. */
  readonly level: boolean;
  /** Characters that no list knows: they sound like a name. */
  readonly unknown: number;
  /** Known words that describe. */
  readonly described: number;
  /** The word before the name, where one stands directly before it. */
  readonly before: string;
  /** What stopped the walk. */
  readonly cue: 'start' | 'sign' | 'list' | 'function' | 'verb' | 'place' | 'digit' | 'length';
}

const LONGEST = 32;
const NUMERALS = '〇一二三四五六七八九十百千万亿两';
/** Describing characters that names often begin with: 南|玻, 华|新. */
const HEADS = '东西南北中新大小';
const JOINTS = '-—·&';
/** Nominal verbs that take a name as their object. */
const OUTWARD = new Set(
  '推进 促进 发展 建设 实施 启动 推广 推介 贯彻 部署 安排 利用 开发 打击 整治 应用 运营 联合 统筹 统一 集中 规范 保护 修复 改造 巩固 振兴'.split(
    ' ',
  ),
);
const TOGETHER = new Set(['联合', '统筹']);
const OWN = new Set(['中央', '全国', '全省', '全市', '全县', '全区']);

/**
 * Walks left from a name's suffix until something cannot belong to the name: punctuation, a verb, a function word. A place
 * or a known body begins a name, so the walk goes past it only to another one.
 */
export function leftEnd(passage: Passage, suffix: number): LeftEnd {
  const walk = new Walk(passage, suffix);
  return walk.run();
}

class Walk {
  #start: number;
  #place = false;
  #quoted = false;
  #body = false;
  #level = false;
  #unknown = 0;
  #described = 0;
  readonly #from: number;

  constructor(
    private readonly passage: Passage,
    private readonly suffix: number,
  ) {
    this.#from = passage.tokens[suffix]?.start ?? 0;
    this.#start = this.#from;
  }

  run(): LeftEnd {
    const { tokens, text } = this.passage;
    for (let i = this.suffix - 1; ; i--) {
      const token = tokens[i];
      if (!token) return this.#end('start', i + 1);
      if (this.#from - token.start > LONGEST) return this.#end('length', i + 1);
      if (token.script === 'sign') {
        const next = this.#overSign(i, token, text[token.start] ?? '');
        if (next === undefined) return this.#end(text[token.start] === '、' ? 'list' : 'sign', i + 1);
        i = next;
        continue;
      }
      if (token.script === 'digit') return this.#end('digit', i + 1);
      if (this.#dates(i, token)) return this.#end('digit', i + 1);
      if (has(token, Role.Organ | Role.Zone) && !has(token, Role.Guard)) {
        this.#body = true;
        this.#start = token.start;
        if (!this.#placeBefore(i)) return this.#end('place', i);
        continue;
      }
      if (has(token, Role.Place) && !has(token, Role.Guard) && !this.#isWordHere(token)) {
        this.#place = true;
        this.#start = token.start;
        if (!this.#placeBefore(i)) return this.#end('place', i);
        continue;
      }
      // 钟祥经济开发区|中荆磷化工有限公司: a firm inside a park has a name of its own.
      if (this.#isSite(token)) return this.#end('place', i + 1);
      if (has(token, Role.Brand)) {
        this.#unknown += 2;
        this.#start = token.start;
        continue;
      }
      if (has(token, Role.Function)) return this.#end('function', i + 1);
      if (has(token, Role.Verb) && !has(token, Role.Nominal)) return this.#end('verb', i + 1);
      if (this.#acts(i, token)) return this.#end('verb', i + 1);
      this.#take(token);
    }
  }

  /** A date in Chinese digits (一九八九年), or a count that sums up what is listed before it (三大|面板企业, 两家|医院). */
  #dates(i: number, token: Token): boolean {
    const { tokens, text } = this.passage;
    if (token.end - token.start !== 1) return false;
    const sign = text[token.start] ?? ' ';
    const before = tokens[i - 1];
    if (!before || !NUMERALS.includes(text[before.end - 1] ?? ' ')) return false;
    if ('年月日'.includes(sign)) return !this.#ordered(before.start);
    return (
      '大家个所座名位条'.includes(sign) && !this.#ordered(before.start) && NUMERALS.includes(text[before.start] ?? ' ')
    );
  }

  #isSite(token: Token): boolean {
    const suffix = this.passage.tokens[this.suffix];
    return (
      token.end - token.start >= 3 &&
      this.#unknown >= 2 &&
      has(token, Role.FacilitySuffix) &&
      has(token, Role.Strong) &&
      has(suffix, Role.OrganizationSuffix)
    );
  }

  #ordered(at: number): boolean {
    return this.passage.text[at - 1] === '第';
  }

  /** 遵义|建设|省域副中心: a verb between a name and a long description says what the name does. */
  #acts(i: number, token: Token): boolean {
    const { tokens, text } = this.passage;
    const word = text.slice(token.start, token.end);
    if (!OUTWARD.has(word)) return false;
    const before = tokens[i - 1];
    // 市人社局|联合|市总工会: a body does not go on so.
    if (TOGETHER.has(word) && has(before, Role.Bureau | Role.Body | Role.Organ | SUFFIX)) return true;
    if (this.#from - token.end < 4) return false;
    return !!before && before.end - before.start > 1 && has(before, Role.Place | Role.Organ | SUFFIX);
  }

  #take(token: Token): void {
    const length = token.end - token.start;
    if (this.#isKnown(token)) this.#described += length;
    else this.#unknown += length;
    this.#start = token.start;
  }

  /** Whether the word is one of the language; a single weak character beside unknown ones is part of their name (同|济). */
  #isKnown(token: Token): boolean {
    const single = token.end - token.start === 1;
    const sign = this.passage.text[token.start] ?? ' ';
    if (has(token, Role.Nominal | Role.Generic | Role.Guard) && !(single && HEADS.includes(sign))) return true;
    if (NUMERALS.includes(this.passage.text[token.start] ?? ' ')) return true;
    // 谷, 园, 中 … alone are characters of a name as often as the end of one.
    if (token.end - token.start > 1 && has(token, SUFFIX)) return true;
    if (!has(token, Role.Weak | Role.Generic)) return false;
    const { tokens, tokenAt } = this.passage;
    const i = tokenAt(token.start);
    return ![tokens[i - 1], tokens[i + 1]].some(
      (other) => other?.script === 'han' && other.roles === 0 && other.end - other.start === 1,
    );
  }

  /** An ambiguous place directly before a describing word is that word's neighbour (和平发展中心). */
  #isWordHere(token: Token): boolean {
    return has(token, Role.Ambiguous);
  }

  /** Whether the token before is one more place, or a word like 中共 that bodies begin with. */
  #placeBefore(i: number): boolean {
    const token = this.passage.tokens[i];
    const { tokens, text } = this.passage;
    let before = tokens[i - 1];
    if (before && JOINTS.includes(text[before.start] ?? ' ')) before = tokens[i - 2];
    return !!token && has(before, Role.Place | Role.Organ | Role.Brand) && !has(before, Role.Guard | Role.Ambiguous);
  }

  /** Steps over a sign inside a name: a quoted word, a bracketed place, a joint. Returns the token to go on before. */
  #overSign(i: number, token: Token, sign: string): number | undefined {
    const { text, tokenAt } = this.passage;
    const pair = sign === '”' ? '“' : sign === ')' ? '(' : undefined;
    if (pair) {
      const open = text.lastIndexOf(pair, token.start);
      if (open < 0 || token.start - open > 14 || /[。,;:!?]/.test(text.slice(open, token.start))) return undefined;
      const first = tokenAt(open);
      if (sign === '”') this.#quoted ||= !/[\d+、一二三四五六七八九十]/.test(text.slice(open, token.start));
      else if (!has(this.passage.tokens[first + 1], Role.Place)) return undefined;
      else this.#place = true;
      this.#start = open;
      return first;
    }
    if (!JOINTS.includes(sign) || this.#start === this.#from || i === 0) return undefined;
    const before = this.passage.tokens[i - 1];
    if (!before || before.script === 'sign' || before.script === 'digit') return undefined;
    return i;
  }

  #end(cue: LeftEnd['cue'], first: number): LeftEnd {
    this.#trim(first);
    this.#level = this.#hasLevel();
    return {
      start: this.#start,
      place: this.#place,
      quoted: this.#quoted,
      body: this.#body,
      level: this.#level,
      before: this.#wordBefore(),
      unknown: this.#unknown,
      described: this.#described,
      cue,
    };
  }

  #wordBefore(): string {
    const { tokens, text, tokenAt } = this.passage;
    const token = tokens[tokenAt(this.#start) - 1];
    return token ? text.slice(token.start, token.end) : '';
  }

  #hasLevel(): boolean {
    const { tokens, text, tokenAt } = this.passage;
    const first = tokens[tokenAt(this.#start)];
    if (!first || first.start >= this.#from) return false;
    const word = text.slice(first.start, first.end);
    if (word === '全' && isLevel(text[first.end])) return true;
    if (OWN.has(word)) return true;
    return (
      isLevel(word) && !isLevel(text[first.end]) && !/[、各\d一二三四五六七八九十两]/.test(text[first.start - 1] ?? '')
    );
  }

  /** A verb that also stands inside names does not begin one that goes on with a naming word: 建设|国家…中心. */
  #trim(first: number): void {
    const { tokens } = this.passage;
    for (let i = Math.max(0, first); i < this.suffix; i++) {
      const token = tokens[i];
      const next = tokens[i + 1];
      if (!token || token.start < this.#start) continue;
      const own = OWN.has(this.passage.text.slice(token.start, token.start + 2));
      const weak = has(token, Role.Weak) && !has(token, Role.Place) && !own;
      const outward = OUTWARD.has(this.passage.text.slice(token.start, token.end)) && this.#unknown >= 2;
      const verb =
        has(token, Role.Nominal) && (outward || next?.script === 'sign' || has(next, Role.Place | Role.Generic));
      if (!verb && !(weak && (tokens[i - 1]?.script === 'digit' || has(tokens[i - 1], Role.Function)))) return;
      // 2024年|奥运会
      if (i + 1 >= this.suffix && !weak) return;
      this.#described -= token.end - token.start;
      this.#start = token.end;
    }
  }
}
