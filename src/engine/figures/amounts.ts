import type { Approximation } from '../model';
import { detachedApproximator, leadingApproximator, trailingApproximator } from './approximators';
import { DIGITS, matchAt } from './characters';
import { impliesIndex, impliesMoney, impliesPeople } from './contexts';
import { add, compare, decimal, negate, shift } from './decimal';
import type { Decimal } from './decimal';
import type { Draft } from './draft';
import type { Numeral } from './numerals';
import { readNumeral } from './numerals';
import { isCode, isQuotedLabel, isSetPhrase, oneCounts, opensDriveName } from './traps';
import type { Unit } from './units';
import { readPeople, readUnit } from './units';

/** What a number measures, up to where its unit ends. */
interface Measure {
  readonly kind: Draft['kind'];
  readonly rule: Draft['rule'];
  readonly end: number;
  readonly unit?: string;
  readonly power: number;
  /** 角 and 分 behind the 元. */
  readonly minor?: Decimal;
  readonly open: boolean;
  readonly read: Unit | null;
}

const TO = / ?(?:——?|[\-~至到]) ?/y;
const PERCENT =
  / ?(?:%|‰|个?百分点|个?千分点|个?基点|成(半)?(?![立为功果员本绩效就长熟千群片交品型份都人套因败语名色像分渝体]))/y;
const TIMES = / ?(?:多|余)?倍(?![增受感加率数道])/y;
const CURRENCY = /(?:人民币|RMB|CNY|[¥￥$€£]|US\$|USD|HK\$|新台币|港币|美金)(?:为|约)? {0,2}$/;
const CURRENCIES: Readonly<Record<string, string>> = {
  US$: 'USD',
  USD: 'USD',
  $: 'USD',
  HK$: 'HKD',
  '€': 'EUR',
  '£': 'GBP',
  新台币: 'TWD',
  港币: 'HKD',
  美金: 'USD',
};
/** 五元三毛, 壹元零伍分: what follows the main unit. */
const MINOR =
  /零?(?:([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])[角毛](?:([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分(?!之))?|([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分(?![之钟别]))/y;
const INNER = /个(多|余)(?=月|小时|星期|学期|世纪|季度)/y;

/** Reads money, a quantity, a percentage or a multiple whose number begins at an offset; `floor` is where the last figure ended. */
export function readAmount(text: string, at: number, floor: number): Draft | null {
  const numeral = readNumeral(text, at);
  if (!numeral || isCode(text, numeral)) return null;
  const lead = leadOf(text, numeral, floor);
  const range = readRange(text, numeral, lead, floor);
  if (range) return range;
  const measure = readMeasure(text, numeral, lead.at !== at, floor);
  if (!measure || !stands(text, numeral, measure, lead.at !== at)) return null;
  const trail = trailingApproximator(text, measure.end);
  const end = trail?.at ?? measure.end;
  const bounded = trail ? readBounds(text, end, measure, numeral, lead) : null;
  if (bounded) return bounded;
  const approx =
    approxOf(lead.approx, trail?.approx, measure.open || numeral.open) ??
    detachedApproximator(text, lead.at, floor) ??
    undefined;
  const value = signed(scaled(numeral.value, measure), lead);
  return {
    kind: measure.kind,
    rule: measure.rule,
    start: lead.at,
    end,
    ...(numeral.high ? { low: value, high: scaled(numeral.high, measure) } : { value }),
    ...(measure.unit === undefined ? {} : { unit: measure.unit }),
    ...(approx ? { approx } : {}),
    ...(measure.open || numeral.open === 'more' ? { open: true } : {}),
  };
}

function scaled(value: Decimal, measure: Measure): Decimal {
  const shifted = measure.power === 0 ? value : shift(value, measure.power);
  return measure.minor ? add(shifted, measure.minor) : shifted;
}

interface Lead {
  readonly at: number;
  readonly approx?: Approximation;
  readonly negative: boolean;
  readonly currency?: string;
}

/** What belongs to the figure before its number: approximators, a sign, a currency's name. */
function leadOf(text: string, numeral: Numeral, floor: number): Lead {
  let at = numeral.start;
  let negative = false;
  let currency: string | undefined;
  const before = text[at - 1] ?? '';
  if (
    at > floor &&
    (before === '负' ||
      (before === '-' && !/[\p{Script=Han}A-Za-z\d)%]/u.test(text[at - 2] ?? '')) ||
      (before === '-' && /[长幅率为约降速达]/.test(text[at - 2] ?? '')))
  ) {
    negative = true;
    at--;
  }
  const symbol = CURRENCY.exec(text.slice(Math.max(floor, at - 6), at));
  if (symbol) {
    at -= symbol[0].length;
    currency = CURRENCIES[symbol[0].trim()] ?? 'CNY';
  }
  if (
    /[百千万亿萬億]/.test(text[at] ?? '') &&
    text[at - 1] === '上' &&
    at > floor &&
    !/[以之赶]/.test(text[at - 2] ?? '')
  )
    return { at: at - 1, approx: 'more', negative, ...(currency ? { currency } : {}) };
  const found = leadingApproximator(text, at, floor);
  return {
    at: found?.at ?? at,
    ...(found ? { approx: found.approx } : {}),
    negative,
    ...(currency ? { currency } : {}),
  };
}

const signed = (value: Decimal, lead: Lead): Decimal => (lead.negative ? negate(value) : value);

/** 以上, 以下 and the words before the number outweigh 余 and 多; 近 before them stays. */
function approxOf(
  lead: Approximation | undefined,
  trail: Approximation | undefined,
  open: boolean | 'about' | 'more' | undefined,
): Approximation | undefined {
  if (trail === 'about' && lead === undefined) return 'about';
  return lead ?? trail ?? (open === true ? 'more' : open || undefined);
}

function readMeasure(text: string, numeral: Numeral, approximated: boolean, floor: number): Measure | null {
  const arabic = numeral.form !== 'chinese';
  let at = numeral.end;
  const percent = matchAt(PERCENT, text, at);
  if (percent) return percentMeasure(text, numeral, percent);
  const times = matchAt(TIMES, text, at);
  if (times)
    return {
      kind: 'multiple',
      rule: 'figure/multiple',
      end: at + times[0].length,
      unit: 'x',
      power: 0,
      open: /[多余]/.test(times[0]),
      read: null,
    };
  let open = false;
  const inner = matchAt(INNER, text, at);
  if (inner) {
    const month = readUnit(text, at + 2, arabic, false);
    const unit = text.startsWith('月', at + 2) ? '个月' : month ? `个${month.unit}` : undefined;
    if (unit)
      return {
        kind: 'quantity',
        rule: 'figure/quantity',
        end: month && !text.startsWith('月', at + 2) ? month.end : at + 3,
        unit,
        power: 0,
        open: true,
        read: null,
      };
  }
  if (
    /[余多来]/.test(text[at] ?? '') &&
    !numeral.single &&
    !/^(?:多[边样元方种项层级]|来[自说看年])/.test(text.slice(at, at + 2))
  ) {
    open = true;
    at++;
  } else if (text[at] === '多' && numeral.single && text[numeral.start] === '十') {
    open = true;
    at++;
  }
  const spaced = text.startsWith('  ', at) ? at + 2 : text[at] === ' ' ? at + 1 : at;
  const unit = readUnit(text, spaced, arabic, numeral.single);
  if (unit && !(spaced > at && unit.dimension === 'count' && !arabic)) return unitMeasure(text, numeral, unit, open);
  return elidedMeasure(text, numeral, at, open, approximated, floor);
}

function percentMeasure(text: string, numeral: Numeral, match: RegExpExecArray): Measure | null {
  const word = match[0].trim();
  const end = numeral.end + match[0].length;
  const base = { kind: 'percent', rule: 'figure/percent', end, open: false, read: null } as const;
  if (word === '%') return { ...base, unit: '%', power: 0 };
  if (word === '‰') return { ...base, unit: '%', power: -1 };
  if (word.endsWith('百分点')) return { ...base, rule: 'figure/points', unit: 'pp', power: 0 };
  if (word.endsWith('千分点')) return { ...base, rule: 'figure/points', unit: 'pp', power: -1 };
  if (word.endsWith('基点')) return { ...base, rule: 'figure/points', unit: 'pp', power: -2 };
  if (numeral.large || numeral.bare) return null;
  // 一成不变 is an idiom, 七八成 a range; 三成半 carries half a tenth.
  if (numeral.single && text[numeral.start] === '一' && text[end] === '不') return null;
  return { ...base, unit: '%', power: 1 };
}

function unitMeasure(text: string, numeral: Numeral, unit: Unit, open: boolean): Measure {
  let { end } = unit;
  let trailing = open;
  // 5年多, 三公里多: the remainder may follow the unit.
  if (
    !open &&
    /[多余]/.test(text[end] ?? '') &&
    (unit.dimension !== 'count' || unit.unit === '个') &&
    !/^多[边样元方种项层级数]/.test(text.slice(end, end + 2))
  ) {
    trailing = true;
    end++;
  }
  let rule: Draft['rule'] =
    unit.kind === 'money' ? 'figure/money' : unit.dimension === 'time' ? 'figure/duration' : 'figure/quantity';
  let name = unit.unit;
  if (name === '度' && numeral.large) name = 'kWh';
  if (name === '分钱') rule = 'figure/money';
  const minor =
    unit.kind === 'money' && !trailing && /[元圆块]$/.test(text.slice(numeral.end, end))
      ? matchAt(MINOR, text, end)
      : null;
  if (minor) end += minor[0].length;
  return {
    kind: unit.kind,
    rule,
    end,
    unit: name,
    power: unit.power,
    ...(minor ? { minor: minorValue(minor) } : {}),
    open: trailing,
    read: unit,
  };
}

function minorValue([, tenths, hundredths, only]: RegExpExecArray): Decimal {
  const digit = (form: string | undefined, power: number): Decimal => shift(readDigit(form ?? '0'), power);
  return add(digit(tenths, -1), digit(hundredths ?? only, -2));
}

const readDigit = (form: string): Decimal => decimal(String(DIGITS.get(form) ?? form));

/** No unit: 元, people or an index by what stands around; 亿元以上 and 数百万 need nothing. */
function elidedMeasure(
  text: string,
  numeral: Numeral,
  at: number,
  open: boolean,
  approximated: boolean,
  floor: number,
): Measure | null {
  const base = { end: at, power: 0, open, read: null } as const;
  const people = readPeople(text, at);
  if (people && (numeral.form !== 'chinese' || numeral.large) && !(numeral.bare && !approximated && people !== '人口'))
    return { ...base, kind: 'quantity', rule: 'figure/people', unit: '人' };
  if (numeral.large && !/^\p{Script=Han}?[A-Za-z\d]/u.test(text.slice(at, at + 1))) {
    if (impliesMoney(text, numeral.start, at, floor) || moneyLevel(text, numeral, at))
      return { ...base, kind: 'money', rule: 'figure/elided-money', unit: 'CNY' };
    if (impliesPeople(text, numeral.start, floor))
      return { ...base, kind: 'quantity', rule: 'figure/people', unit: '人' };
    if (
      numeral.form === 'mixed' ||
      open ||
      numeral.open ||
      trailingApproximator(text, at) ||
      (approximated && !numeral.bare)
    )
      return { ...base, kind: 'quantity', rule: 'figure/number' };
  }
  if (
    numeral.form === 'arabic' &&
    impliesIndex(text, numeral.start, floor) &&
    !/^[\d%年月日,]?[A-Z]/i.test(text.slice(at, at + 1))
  )
    return { ...base, kind: 'quantity', rule: 'figure/index', unit: 'index' };
  return null;
}

/** “千亿”集群, 千亿级产业, 百亿级: an order of magnitude of money. */
function moneyLevel(text: string, numeral: Numeral, at: number): boolean {
  if (!numeral.bare || !/[亿億]/.test(text.slice(numeral.start, numeral.end))) return false;
  return text[at] === '级' || (/[“‘]/.test(text[numeral.start - 1] ?? '') && /[”’]/.test(text[at] ?? ''));
}

/** Whether the number counts something here. */
function stands(text: string, numeral: Numeral, measure: Measure, approximated: boolean): boolean {
  const { start } = numeral;
  const unit = measure.read;
  const before = text[start - 1] ?? '';
  if (before === '第' || (numeral.form === 'chinese' && /[第初]/.test(before))) return false;
  if (measure.rule === 'figure/elided-money' && numeral.bare) return !opensDriveName(text, numeral, measure.end, unit);
  if (isQuotedLabel(text, start) && measure.kind !== 'percent' && !(approximated || measure.kind === 'money'))
    return false;
  if (numeral.form !== 'chinese') return !(unit && isLabel(text, numeral, unit));
  if (!approximated && measure.kind !== 'percent' && measure.kind !== 'multiple' && isSetPhrase(text, numeral))
    return false;
  if (opensDriveName(text, numeral, measure.end, unit)) return false;
  if (numeral.bare) return bareStands(text, numeral, measure, approximated);
  if (text[start] === '一' && numeral.single) {
    if (measure.kind === 'multiple') return !/[翻这]/.test(before);
    if (measure.kind === 'percent')
      return approximated || trailingApproximator(text, measure.end) !== null || measure.unit === 'pp';
    return unit !== null && (approximated || oneCounts(text, start, measure.end, unit));
  }
  if (numeral.single && /\p{Script=Han}/u.test(before) && /[一二三四五六七八九十百千万两]/.test(before)) return false;
  if (numeral.single && unit?.dimension === 'mass' && unit.unit !== 't' && unit.unit !== 'kg' && unit.unit !== '斤')
    return false;
  return true;
}

/** 百, 千, 万 and 亿 alone: only amounts and measures (万亩, 亿元以上), or with an approximator (近百条). */
function bareStands(text: string, numeral: Numeral, measure: Measure, approximated: boolean): boolean {
  if (approximated || measure.open) return true;
  if (/每/.test(text[numeral.start - 1] ?? '')) return false;
  const long = numeral.end - numeral.start > 1;
  if (measure.kind === 'money') {
    // 万元GDP能耗 is a rate per 10,000 yuan.
    if (/^(?:GDP|国内|地区|生产|工业|产值|增加值|美元)/.test(text.slice(measure.end, measure.end + 4))) return false;
    return numeral.large || trailingApproximator(text, measure.end) !== null;
  }
  if (measure.rule === 'figure/people') return long;
  if (measure.read === null) return long;
  if (trailingApproximator(text, measure.end)) return true;
  return (
    numeral.large &&
    measure.read.dimension !== 'time' &&
    (long || /^(?:mu|t|斤|kW|m2|m3|kWh|tce)$/.test(measure.unit ?? ''))
  );
}

/** 3A级, 5G基站, 24小时服务热线 aside: an Arabic number with a unit that names a grade or a flight. */
function isLabel(text: string, numeral: Numeral, unit: Unit): boolean {
  if (unit.unit === '级') return true;
  const before = text[numeral.start - 1] ?? '';
  // 〔2021〕5号, 2021年5期: numbering.
  if (/[〔〕[\]№]/.test(before)) return true;
  if (unit.unit === '版' || unit.unit === '代')
    return text.slice(numeral.start, numeral.end).includes('.') || unit.unit === '版';
  return unit.unit === '期' && /[号总]/.test(before);
}

/** The two ends of 30%—50%, 20-30亿元, 三至五年, 10至15个. */
function readRange(text: string, first: Numeral, lead: Lead, floor: number): Draft | null {
  const left = readMeasure(text, first, false, floor);
  const withUnit =
    left && left.read !== null ? left : left?.kind === 'percent' || left?.kind === 'multiple' ? left : null;
  const joint = withUnit && withUnit.unit !== undefined ? withUnit.end : first.end;
  const to = matchAt(TO, text, joint);
  if (!to || first.high) return null;
  const second = readNumeral(text, joint + to[0].length);
  if (!second || second.high || /^\.\d/.test(text.slice(second.end, second.end + 2))) return null;
  const right = readMeasure(text, second, false, floor);
  if (!right || (right.read === null && right.kind === 'quantity' && right.unit === undefined && !second.large))
    return null;
  if (withUnit && withUnit.unit !== right.unit) return null;
  // 由5个到10个, 从20%至30%: a change from one to the other, two figures.
  if (withUnit && /[从由自]$/.test(text.slice(Math.max(0, lead.at - 1), lead.at)) && /[至到]/.test(to[0])) return null;
  if (
    !stands(text, second, right, true) ||
    (first.single &&
      first.form === 'chinese' &&
      second.form === 'chinese' &&
      right.read === null &&
      right.kind === 'quantity')
  )
    return null;
  let low = first.value;
  if (!withUnit && !first.large) {
    // 20-30亿元: the right end's power serves both.
    const power = powerOf(text, second);
    if (power > 0 && compare(low, second.value) < 0 && compare(shift(low, power), second.value) < 0)
      low = shift(low, power);
  }
  low = signed(scaled(low, right), lead);
  const high = scaled(second.value, right);
  if (compare(low, high) >= 0 && right.kind !== 'percent') return null;
  const trail = trailingApproximator(text, right.end);
  const approx = approxOf(lead.approx, trail?.approx, right.open);
  return {
    kind: right.kind,
    rule: right.rule,
    start: lead.at,
    end: trail?.at ?? right.end,
    low,
    high,
    ...(right.unit === undefined ? {} : { unit: right.unit }),
    ...(approx ? { approx } : {}),
  };
}

/** The power of ten in the 万 and 亿 that end a numeral written with digits before them. */
function powerOf(text: string, numeral: Numeral): number {
  let power = 0;
  for (let i = numeral.end - 1; i > numeral.start; i--) {
    const char = text[i] ?? '';
    if (/[万萬]/.test(char)) power += 4;
    else if (/[亿億]/.test(char)) power += 8;
    else break;
  }
  return power;
}

/** 三年以上七年以下, 1万元以上5万元以下: one figure with both bounds. */
function readBounds(text: string, at: number, first: Measure, numeral: Numeral, lead: Lead): Draft | null {
  if (!text.slice(at - 2, at).startsWith('以上') || lead.at !== numeral.start) return null;
  const second = readNumeral(text, at);
  const right = second ? readMeasure(text, second, false, at) : null;
  if (!second || !right || right.unit !== first.unit) return null;
  const trail = trailingApproximator(text, right.end);
  if (!trail || trail.approx !== 'less') return null;
  return {
    kind: first.kind,
    rule: first.rule,
    start: lead.at,
    end: trail.at,
    low: scaled(numeral.value, first),
    high: scaled(second.value, right),
    ...(first.unit === undefined ? {} : { unit: first.unit }),
  };
}
