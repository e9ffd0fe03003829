import type { SloganCandidate, SloganKind } from '../model';
import { classAt, GOES_ON } from './characters';
import { Clauses, isChiasmus, isHan, sharedPlaces, type Clause } from './clauses';
import { beginsWithVerb, isVerbPair } from './verbs';

const MIN = 4;
const MAX = 12;
/** Two members with a comma, marks around one of them, and marks around both. */
const LONGEST_HEADING = 2 * MAX + 6;
/** No series of prose is longer; it bounds the work on a line that repeats itself. */
const MAX_MEMBERS = 16;
/** A verse says nothing in the language of administration. */
const MODERN = /产业|发展|蓝图|建设|服务|创新|项目|经济|健康|新篇|群众|人民|企业|工作|改革|振兴|奋进/;
const PROSE = /[的了和是将已在为及与]|我们|全市|全省|全国/;
const MARKED = 0.5;
/** What an antithesis repeats at the head of its members; a repeated noun (绿色建筑、绿色交通) is a plain list. */
const ECHOING = '在以向从为让把用靠因变谋大真问有能应宜当敢善勇不早未就再既';

/**
 * Parallel clauses: couplets, antitheses and series of members of one length. What counts for a series is added up, and
 * what reaches the threshold is marked. `known` tells whether a member is an idiom or a rallying phrase itself.
 */
export function scanParallels(text: string, known: Known): SloganCandidate[] {
  const heading = coupletHeading(text, known);
  if (heading) return [heading];
  const found: SloganCandidate[] = [];
  const clauses = new Clauses(text);
  for (let i = 0; i + 1 < clauses.length; i++) {
    if (!mayRun(clauses, i, known)) continue;
    const run = runFrom(clauses, i, known);
    if (run.length < 2) continue;
    const first = run[0];
    const last = run.at(-1);
    if (!first || !last) continue;
    const reading = verseOf(clauses, i, run) ?? seriesOf(run, known);
    if (reading) {
      const { kind, rule, score } = reading;
      found.push({ layer: 'slogan', kind, start: first.start, end: last.end, rule, score, attributes: {} });
    }
    // Without a reading the run may begin later: 入夏以来 is no member of what follows it.
    if (reading) i += run.length - 2;
  }
  return found;
}

/** Whether clause `i` and the next one may hold members of one length; read from offsets, for most do not. */
function mayRun(clauses: Clauses, i: number, known: Known): boolean {
  const { text } = clauses;
  const sign = text[clauses.signOf(i)];
  if (sign !== '、' && sign !== ',') return false;
  const own = clauses.endOf(i) - clauses.startOf(i);
  if (own < MIN || (sign === ',' && own > MAX)) return false;
  const start = clauses.startOf(i + 1);
  const next = clauses.endOf(i + 1) - start;
  for (let length = sign === ',' ? own : MIN; length <= Math.min(own, next, MAX); length++)
    if (
      next === length ||
      (classAt(text, start + length) & GOES_ON) !== 0 ||
      (length === MIN && isRousing(known, start, start + length))
    )
      return true;
  return false;
}

/** Whether an idiom of the dictionary, a saying or a rallying phrase of the lexicon, or a formulation, stands there. */
export type Known = (start: number, end: number) => 'idiom' | 'rousing' | 'formulation' | undefined;

function isRousing(known: Known, start: number, end: number): boolean {
  const kind = known(start, end);
  return kind === 'idiom' || kind === 'rousing';
}

interface Reading {
  readonly kind: SloganKind;
  readonly rule: SloganCandidate['rule'];
  readonly score: number;
}

/**
 * The members of one length that begin at clause `i`. Words may stand before the first (加快|转变职能、…) and, after
 * 的, behind the last (…、勇立潮头|的韧性).
 */
function runFrom(clauses: Clauses, i: number, known: Known): Clause[] {
  const head = clauses.at(i);
  const second = clauses.at(i + 1);
  if (!head || !second || !'、,'.includes(head.sign || ' ')) return [];
  for (const length of lengthsOf(second)) {
    if (head.text.length < length || (head.sign === ',' && head.text.length !== length)) continue;
    const first: Clause = { ...head, text: head.text.slice(-length), start: head.end - length };
    const free = isCleanLead(head.text.slice(0, -length)) || isRousing(known, first.start, first.end);
    if (!isHan(first.text) || !free) continue;
    const run = [first];
    let sign = head.sign;
    for (let k = i + 1; run.length < MAX_MEMBERS && sign === head.sign; k++) {
      const next = clauses.at(k);
      if (!next) break;
      ({ sign } = next);
      if (next.text.length === length && isHan(next.text)) run.push(next);
      else if (endsInside(next, length, known)) {
        run.push({ ...next, text: next.text.slice(0, length), end: next.start + length, sign: '的' });
        break;
      } else break;
    }
    if (run.length > 1) return run;
  }
  return [];
}

/** The last member of a series may be the beginning of a longer clause: before 的, or where the lexicon knows it. */
function endsInside(clause: Clause, length: number, known: Known): boolean {
  if (clause.text.length <= length || !isHan(clause.text.slice(0, length))) return false;
  return (classAt(clause.text, length) & GOES_ON) !== 0 || isRousing(known, clause.start, clause.start + length);
}

function lengthsOf(clause: Clause): number[] {
  const lengths = [clause.text.length, MIN];
  for (let at = MIN; at <= Math.min(MAX, clause.text.length - 1); at++)
    if ((classAt(clause.text, at) & GOES_ON) !== 0) lengths.push(at);
  return lengths.filter((length) => length >= MIN && length <= MAX);
}

/** Words before the first member must end where a phrase may begin: after a verb or a short subject. */
const isCleanLead = (lead: string): boolean =>
  lead === '' ||
  /(?:坚持|加快|推动|推进|实现|形成|秉持|[要以把将的了]|展示了[她他]|强化|做到|努力|继续|产业|工作|全面|大力|弘扬|发扬|保持|他们|我们|必须|更加|不断|始终|能够|应当)$/.test(
    lead,
  );

/** Five or seven characters a line, a whole sentence or a whole quotation of two lines. */
function verseOf(clauses: Clauses, at: number, run: readonly Clause[]): Reading | undefined {
  const [a, b] = run;
  if (!a || !b || run.length !== 2 || a.text.length !== clauses.at(at)?.text.length) return undefined;
  if ((a.text.length !== 5 && a.text.length !== 7) || a.sign !== ',') return undefined;
  const quoted = '“‘'.includes(a.before || ' ') && '”’'.includes(b.sign || ' ');
  const sentence = (a.before === '' || '。!?'.includes(a.before)) && (b.sign === '' || '。!'.includes(b.sign));
  if (!quoted && (!sentence || PROSE.test(a.text + b.text))) return undefined;
  const modern = MODERN.test(a.text + b.text);
  return { kind: modern ? 'campaign' : 'proverb', rule: 'slogan/verse', score: quoted ? 0.8 : 0.7 };
}

/** A line that is nothing but a couplet, in marks or not: “千亿”集群,健康名城. */
function coupletHeading(text: string, known: Known): SloganCandidate | undefined {
  if (text.length > LONGEST_HEADING && text.trim().length > LONGEST_HEADING) return undefined;
  const wrapped = /^\s*[“‘][^“”‘’]+[”’]\s*$/.test(text) ? 1 : 0;
  const start = text.length - text.trimStart().length + wrapped;
  const line = text.slice(start, text.trimEnd().length - wrapped);
  if (line.length > LONGEST_HEADING - 2) return undefined;
  const members = line.replace(/[“”‘’]/g, '').split(/[,，]/);
  const [a = '', b = ''] = members;
  if (members.length !== 2 || a.length !== b.length || a.length < MIN || !isHan(a + b)) return undefined;
  const comma = start + line.indexOf(',');
  // 顶层设计,补链强链: a formulation beside a rallying phrase is two marks.
  if (known(start, comma) === 'formulation' || known(comma + 1, start + line.length) === 'formulation')
    return undefined;
  return {
    layer: 'slogan',
    kind: 'campaign',
    // The span has no marks around it, but keeps those of a member.
    start,
    end: start + line.length,
    rule: 'slogan/couplet-heading',
    score: 0.75,
    attributes: {},
  };
}

function seriesOf(run: readonly Clause[], known: Known): Reading | undefined {
  const first = run[0];
  const last = run.at(-1);
  if (!first || !last) return undefined;
  const length = first.text.length;
  const pairs = run.slice(1).map((clause, i) => [run[i]?.text ?? '', clause.text] as const);
  const verbs = run.filter(({ text }) => beginsWithVerb(text) || isVerbPair(text)).length;
  const idioms = run.filter(({ start, end }) => isRousing(known, start, end)).length;
  const quoted = '“‘'.includes(first.before || ' ') && '”’'.includes(last.sign || ' ');
  const shared = Math.min(...pairs.map(([a, b]) => sharedPlaces(a, b)));
  let score = 0;
  if (quoted) score += 0.45;
  if (pairs.some(([a, b]) => isChiasmus(a, b))) score += 0.6;
  if (idioms > 0) score += idioms === run.length ? 0.6 : 0.35;
  if (verbs === run.length) score += length === 4 ? 0.3 : 0.2;
  else if (verbs + idioms >= run.length) score += 0.2;
  // 破题开篇、成势见效: two verbs in each member.
  if (run.every(({ text }) => isVerbPair(text))) score += 0.25;
  if (run.length >= 3) score += verbs === run.length ? 0.25 : 0.1;
  if (shared > 0 && verbs === run.length) score += 0.15;
  // 市长和副市长、县长和副县长: a list of pairs.
  if (run.some(({ text }) => /[和或]/.test(text))) score -= 0.5;
  if (shared > 1 && verbs === run.length) score += 0.35;
  if (shared > 1 && prepositional(run)) score += 0.5;
  const echo =
    shared * 2 >= length &&
    ECHOING.includes(first.text.charAt(0)) &&
    pairs.every(([a, b]) => a !== b && a.charAt(0) === b.charAt(0));
  if (echo) score += 0.6;
  const sentence =
    (first.before === '' || '。!'.includes(first.before)) && (last.sign === '' || '。!'.includes(last.sign));
  if (sentence && run.length >= 3 && length <= 6) score += 0.45;
  // Members of a longer list, or clauses of ordinary length, are prose unless they answer each other.
  if (!quoted && idioms < run.length && first.sign === '、' && (first.before === '、' || last.sign === '、'))
    score -= 0.3;
  if (!quoted && length > 6 && shared < 2) score -= 0.3;
  // A comma joins any two clauses of prose: three, or an echo, make a series.
  if (first.sign === ',' && run.length < 3 && !quoted && !echo) score -= 0.3;
  if (score < MARKED) return undefined;
  // Idioms beside each other are a saying; with a rallying phrase among them they rally.
  const sayings = run.every(({ start, end }) => known(start, end) === 'idiom');
  return { kind: sayings ? 'proverb' : 'campaign', rule: 'slogan/parallel', score: Math.min(0.85, score) };
}

/** 在全局中定位、在大局下行动: the same preposition leads each member. */
const prepositional = (run: readonly Clause[]): boolean =>
  run.every(({ text }) => text.charAt(0) === run[0]?.text.charAt(0)) &&
  '在以向从为让把用靠因变'.includes(run[0]?.text.charAt(0) ?? ' ');
