import { ARABIC, DIGIT, DIGITS, FINANCIAL, LARGE, NUMERAL, POWERS, SMALL, TENS, classAt, matchAt } from './characters';
import { ZERO, add, decimal, isZero, shift } from './decimal';
import type { Decimal } from './decimal';
import { belongsToUnit, readPlain } from './plain-numerals';

/** A written number without its unit. */
export interface Numeral {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
  /** Of an estimate between two neighbours (三四百): the upper one. */
  readonly high?: Decimal;
  readonly form: 'arabic' | 'chinese' | 'mixed';
  /** A digit left open: 数百 (about), 十几 and 十余万 (more). */
  readonly open?: 'about' | 'more';
  /** A single digit from 一 to 十 in a Chinese character. */
  readonly single: boolean;
  /** Nothing but powers of ten, 百亿: an order of magnitude rather than a count. */
  readonly bare: boolean;
  /** Holds 万 or more. */
  readonly large: boolean;
}

/** Longer runs of digits are no figures: codes, or a table's columns glued together. */
const LONGEST = 48;
const GROUPED = /\d{1,3}(?:,\d{3}){1,8}(?!\d)/y;
const PLAIN = /\d{1,48}/y;
const FRACTION = /\.\d{1,24}/y;
/** Where the run of numeral characters that covers `at` ends: the scan goes on behind it. */
export function endOfRun(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length) {
    const inside = (classAt(text, end) & NUMERAL) !== 0;
    const separator = (text[end] === '.' || text[end] === ',') && (classAt(text, end + 1) & ARABIC) !== 0;
    if (!inside && !separator) break;
    end++;
  }
  return end;
}

/**
 * Reads the numeral that begins at an offset, in any writing: 4,900 · 3.6万亿 · 一千二百三十四万 · 二〇二五 · 壹佰 ·
 * 3万4000 · 十几 · 数十 · 三四百 · 十余万. The text is width-folded.
 */
export function readNumeral(text: string, at: number): Numeral | null {
  return readPlain(text, at) ?? readAny(text, at);
}

function readAny(text: string, at: number): Numeral | null {
  if (FINANCIAL.has(text[at] ?? '') && !beginsFinancial(text, at)) return null;
  const low = new Reader(text, at, 0);
  const value = low.read();
  if (!value) return null;
  const high = low.pair ? new Reader(text, at, 1).read() : null;
  const first = text[at] ?? '';
  const alone = low.end === at + 1 && !low.arabic;
  return {
    start: at,
    end: low.end,
    value,
    ...(high ? { high } : {}),
    form: low.arabic ? (low.chinese ? 'mixed' : 'arabic') : 'chinese',
    ...(low.open ? { open: low.open } : {}),
    single: alone && (DIGITS.has(first) || POWERS.get(first) === 1),
    bare: !low.digits && !low.open && !(alone && POWERS.get(first) === 1),
    large: low.large,
  };
}

/** 壹佰, 拾六, 伍元, 之肆 begin a number; 大陆, 队伍 and 收拾 do not. */
function beginsFinancial(text: string, at: number): boolean {
  const next = text[at + 1] ?? '';
  if (text[at] === '拾' && text[at - 1] !== '收' && (classAt(text, at + 1) & DIGIT) !== 0) return true;
  return (classAt(text, at + 1) & (SMALL | LARGE)) !== 0 || '点點元圆'.includes(next || '-') || text[at - 1] === '之';
}

/** One reading of a numeral, from left to right; of an estimate (三四) it takes the lower or the upper digit. */
class Reader {
  end: number;
  open: 'about' | 'more' | undefined;
  arabic = false;
  chinese = false;
  large = false;
  digits = false;
  pair = false;
  /** All that stands before the last 万 or 亿, multiplied. */
  #total = ZERO;
  /** The thousands, hundreds and tens behind it. */
  #section = ZERO;
  /** A digit or Arabic number that waits for its power. */
  #current: Decimal | null = null;
  #currentIsDigit = false;
  #lastPower = -1;
  #largePower = 0;
  /** A 零 since the last power: what follows counts as written. */
  #zero = false;

  constructor(
    private readonly text: string,
    private readonly start: number,
    private readonly pick: 0 | 1,
  ) {
    this.end = start;
  }

  read(): Decimal | null {
    while (this.end - this.start < LONGEST && this.#step()) continue;
    if (this.end === this.start) return null;
    // A run that the limit has cut is no numeral.
    if (this.end - this.start >= LONGEST && (classAt(this.text, this.end) & NUMERAL) !== 0) return null;
    let tail = this.#current ?? ZERO;
    // 三万五, 两千三百五: a digit behind a power, without 零, counts in the next lower power.
    if (this.#currentIsDigit && !this.#zero && this.#lastPower >= 2) tail = shift(tail, this.#lastPower - 1);
    return add(add(this.#total, this.#section), tail);
  }

  #step(): boolean {
    const kind = classAt(this.text, this.end);
    const char = this.text[this.end] ?? '';
    if ((kind & ARABIC) !== 0 || (char === '.' && this.end === this.start)) return this.#arabicDigits();
    if ((kind & DIGIT) !== 0) return this.#chineseDigits();
    if (TENS.has(char)) return this.#tens(char);
    if ((kind & (SMALL | LARGE)) !== 0) return this.#power(POWERS.get(char) ?? 0);
    if (char === '点' || char === '點') return this.#point();
    if (char === '几' || char === '数') return this.#indefinite(char);
    if (char === '余' || char === '多' || char === '来') return this.#remainder();
    return false;
  }

  #arabicDigits(): boolean {
    if (this.#current || this.pair) return false;
    const whole = (matchAt(GROUPED, this.text, this.end) ?? matchAt(PLAIN, this.text, this.end))?.[0] ?? '';
    const fraction = matchAt(FRACTION, this.text, this.end + whole.length)?.[0] ?? '';
    if (!whole && !fraction) return false;
    this.end += whole.length + fraction.length;
    this.#current = decimal((whole.replaceAll(',', '') || '0') + fraction);
    this.#currentIsDigit = false;
    this.arabic = true;
    this.digits = true;
    // 177.1 亿元: Latin-style spacing stays inside the number.
    if (
      this.text[this.end] === ' ' &&
      (classAt(this.text, this.end + 1) & LARGE) !== 0 &&
      !belongsToUnit(this.text, this.end + 1)
    )
      this.end++;
    return true;
  }

  #chineseDigits(): boolean {
    if (this.#current || this.pair) return false;
    const begin = this.end;
    let end = begin;
    while ((classAt(this.text, end) & DIGIT) !== 0 && end - begin < LONGEST) end++;
    const run = this.text.slice(begin, end);
    const values = [...run].map((digit) => DIGITS.get(digit) ?? 0);
    const [first = 0, second = 0] = values;
    this.digits = true;
    this.chinese = true;
    // 一万零三, 零十: the zero only holds a place; 零点五: it is a digit.
    if (first === 0 && (run.length === 1 || run.length === 2 || this.#lastPower >= 0)) {
      this.end = begin + 1;
      this.#zero = true;
      const next = this.text[begin + 1] ?? '';
      if (run.length === 1 && this.#lastPower < 0 && (next === '点' || next === '點')) this.#current = ZERO;
      return true;
    }
    this.#currentIsDigit = run.length === 1;
    this.end = end;
    if (run.length === 2 && first > 0 && (second === first + 1 || (first === 3 && second === 5))) {
      // 三四百, 十二三: an estimate between neighbours; 三五 is the one pair that leaves one out.
      this.pair = true;
      this.#currentIsDigit = false;
      this.#current = decimal(String(this.pick === 0 ? first : second));
      return true;
    }
    if (run.length > 1 && this.#lastPower >= 0) {
      this.end = begin;
      return false;
    }
    this.#current = decimal(values.join(''));
    return true;
  }

  /** 廿, 卅. */
  #tens(char: string): boolean {
    if (this.#current) return false;
    this.#section = add(this.#section, decimal(String((TENS.get(char) ?? 0) * 10)));
    this.digits = true;
    return this.#passPower(1);
  }

  #power(power: number): boolean {
    if (belongsToUnit(this.text, this.end)) return false;
    if (power < 4) {
      // 十百, 百百: no number is written so; 一百十六 leaves out a 一.
      if (
        !this.#current &&
        !this.open &&
        !this.#zero &&
        this.#lastPower >= 0 &&
        this.#lastPower < 4 &&
        !(power === 1 && this.#lastPower > 1)
      )
        return false;
      this.#section = add(this.#section, shift(this.#current ?? decimal('1'), power));
      return this.#passPower(power);
    }
    let part = add(this.#section, this.#current ?? ZERO);
    if (isZero(part) && this.#lastPower < 0 && !this.#current) part = decimal('1');
    // 四千万亿: a greater power multiplies all that was read; a lesser one only its own section.
    const all = power >= this.#largePower;
    this.#total = all ? shift(add(this.#total, part), power) : add(this.#total, shift(part, power));
    this.#largePower = power;
    this.#section = ZERO;
    this.large = true;
    return this.#passPower(power);
  }

  #passPower(power: number): boolean {
    this.#lastPower = power;
    this.#current = null;
    this.#currentIsDigit = false;
    this.#zero = false;
    this.chinese = true;
    this.end++;
    return true;
  }

  /** 三千点五, 一点五万; nothing but a power may follow the fraction. */
  #point(): boolean {
    const { text } = this;
    const begin = this.end + 1;
    // 两点一线 is no 2.1: the decimal two is 二.
    if (
      this.end === this.start ||
      this.pair ||
      (this.end - this.start === 1 && /[两兩倆]/.test(text[this.start] ?? ''))
    )
      return false;
    let end = begin;
    while ((classAt(text, end) & (DIGIT | ARABIC)) !== 0 && end - begin < 24) end++;
    if (end === begin) return false;
    const digits = [...text.slice(begin, end)].map((digit) => DIGITS.get(digit) ?? digit).join('');
    this.digits = true;
    this.#section = add(add(this.#section, this.#current ?? ZERO), decimal(`0.${digits}`));
    this.#current = null;
    this.#currentIsDigit = false;
    this.end = end;
    this.chinese = true;
    while ((classAt(text, this.end) & LARGE) !== 0 && !belongsToUnit(text, this.end)) {
      this.#section = shift(this.#section, POWERS.get(text[this.end] ?? '') ?? 0);
      this.large = true;
      this.end++;
    }
    return false;
  }

  /** 几十, 数百 at the beginning; 十几 behind ten. */
  #indefinite(char: string): boolean {
    const { text } = this;
    if (this.end === this.start) {
      if ((classAt(text, this.end + 1) & (SMALL | LARGE)) === 0 || belongsToUnit(text, this.end + 1)) return false;
      if (char === '数' && /[指人总户件基倍次个位常分岁函多少度参系]/.test(text[this.start - 1] ?? '')) return false;
      if (text[this.end + 2] === '分') return false;
      this.open = 'about';
    } else {
      if (char === '数' || this.#current || this.open || this.pair || this.#lastPower !== 1) return false;
      this.open = 'more';
    }
    this.end++;
    this.chinese = true;
    this.#current = this.end - 1 === this.start ? decimal('1') : null;
    return true;
  }

  /** 十余万, 600多万: the remainder stands before the power. */
  #remainder(): boolean {
    const { text } = this;
    if (this.end === this.start || this.open || this.pair) return false;
    if ((classAt(text, this.end + 1) & LARGE) === 0 || belongsToUnit(text, this.end + 1)) return false;
    this.open = 'more';
    this.end++;
    return true;
  }
}
