import { trailingApproximator } from './approximators';
import { DIGITS, RATE, classAt, matchAt } from './characters';
import { impliesIndex, impliesPureNumber, impliesMoney, impliesPeople } from './contexts';
import { add, decimal, shift } from './decimal';
import type { Decimal } from './decimal';
import type { Draft } from './draft';
import type { Numeral } from './numerals';
import type { Unit } from './units';
import { readPeople, readUnit } from './units';

/** Whether the text writes out what is measured: a unit of the table, a percentage or a multiple. */
export const isExpress = ({ read, kind }: Measure): boolean =>
  read !== null || kind === 'percent' || kind === 'multiple';

/** What a number measures, up to where its unit ends. */
export interface Measure {
  readonly kind: Draft['kind'];
  readonly rule: Draft['rule'];
  readonly end: number;
  readonly unit?: string;
  readonly power: number;
  /** To be added: 角 and 分 behind the 元, 半 behind 成. */
  readonly minor?: Decimal;
  readonly open: boolean;
  readonly read: Unit | null;
}

const PERCENT =
  / ?(?:%|‰|个?多?百分点|个?千分点|个?基点|成(半)?(?![立为功果员本绩效就长熟千群片交品型份都人套因败语名色像分渝体]))/y;
const TIMES = / ?[多余]?倍(?![增受感加率数道])(?:[多余](?![边样年]))?/y;
/** 五元三毛, 壹元零伍分: what follows the main unit. */
const MINOR =
  /零?(?:([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])[角毛](?:([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])(?:分(?!之)|(?=[,。;、)]|$)))?|([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分(?![之钟别]))/y;
/** 两角五分, 三毛二: small money without its 元. */
const JIAO = /[角毛](?:([\d一二三四五六七八九壹贰叁肆伍陆柒捌玖])分(?![之钟别类])|(?=[,。;、)]|$))/y;
/** 10日元5日本銭, 5美元20美分: the hundredths of foreign money. */
const CENTS = /(\d{1,2})(?:日本[銭钱]|美分|欧分|便士|分(?![之钟别类]))/y;
/** 12345…热线, 12355…服务台: a number to dial. */
const HOTLINE = /^\p{Script=Han}{0,8}(?:热线|服务台|平台|电话)/u;
/** 三块五: the tenths without their 角. */
const SPOKEN_TENTHS = /[一二三四五六七八九](?=[,。;、)一每]|$)/y;
/** 6.5级, 7级以上地震: a magnitude measures, other 级 rank. */
const MAGNITUDE = /级(?=(?:以上|左右|[至—-])?的?(?:地震|强震|大震|破坏性|中强|余震))/y;
const INNER = /个[多余半](?=月|小时|星期|学期|世纪|季度)/y;

/** Reads what a number measures, right behind it; null where it measures nothing. */
export function readMeasure(text: string, numeral: Numeral, approximated: boolean, floor: number): Measure | null {
  const arabic = numeral.form !== 'chinese';
  let at = numeral.end;
  const rate = (classAt(text, at) & RATE) === 0 ? null : readRate(text, numeral);
  if (rate !== null) return rate ?? null;
  let open = false;
  const next = text[at];
  const inner = next === '个' ? matchAt(INNER, text, at) : null;
  if (inner) {
    // 三个多月, 两个半小时: the remainder stands inside the unit.
    const half = inner[0].endsWith('半');
    const rest = text.startsWith('月', at + 2)
      ? '月'
      : (/^(?:小时|星期|学期|世纪|季度)/.exec(text.slice(at + 2, at + 4))?.[0] ?? '');
    return {
      kind: 'quantity',
      rule: 'figure/duration',
      end: at + 2 + rest.length,
      unit: `个${rest}`,
      power: 0,
      ...(half ? { minor: decimal('0.5') } : {}),
      open: !half,
      read: null,
    };
  }
  if (
    (next === '余' || next === '多' || next === '来') &&
    !numeral.single &&
    !/^(?:多[边样]|来[自说看年])/.test(text.slice(at, at + 2))
  ) {
    open = true;
    at++;
  } else if (next === '多' && numeral.single && text[numeral.start] === '十') {
    open = true;
    at++;
  }
  if (
    arabic &&
    text[at] === '级' &&
    (matchAt(MAGNITUDE, text, at) || /\.\d$/.test(text.slice(Math.max(numeral.start, at - 2), at)))
  )
    return { kind: 'quantity', rule: 'figure/quantity', end: at + 1, unit: '级', power: 0, open: false, read: null };
  const small = numeral.single && (text[at] === '角' || text[at] === '毛') ? matchAt(JIAO, text, at) : null;
  if (small && (small[1] !== undefined || arabic))
    return {
      kind: 'money',
      rule: 'figure/money',
      end: at + small[0].length,
      unit: 'CNY',
      power: -1,
      ...(small[1] === undefined ? {} : { minor: shift(readDigit(small[1]), -2) }),
      open: false,
      read: null,
    };
  const spaced = text[at] !== ' ' ? at : text[at + 1] === ' ' ? at + 2 : at + 1;
  const unit = readUnit(text, spaced, arabic, numeral.single);
  if (unit && !(spaced > at && unit.dimension === 'count' && !arabic)) return unitMeasure(text, numeral, unit, open);
  return elidedMeasure(text, numeral, at, open, approximated, floor);
}

/** A percentage or a multiple; undefined where what looks like one measures nothing, null where nothing does. */
function readRate(text: string, numeral: Numeral): Measure | undefined | null {
  const at = numeral.end;
  if (text[at] === '%')
    return { kind: 'percent', rule: 'figure/percent', end: at + 1, open: false, read: null, unit: '%', power: 0 };
  const percent = matchAt(PERCENT, text, at);
  if (percent) return percentMeasure(text, numeral, percent) ?? undefined;
  const times = matchAt(TIMES, text, at);
  if (!times) return null;
  const open = /[多余]/.test(times[0]);
  return {
    kind: 'multiple',
    rule: 'figure/multiple',
    end: at + times[0].length,
    unit: 'x',
    power: 0,
    open,
    read: null,
  };
}

function percentMeasure(text: string, numeral: Numeral, match: RegExpExecArray): Measure | null {
  const word = match[0].trim();
  const end = numeral.end + match[0].length;
  const base = { kind: 'percent', rule: 'figure/percent', end, open: false, read: null } as const;
  if (word === '%') return { ...base, unit: '%', power: 0 };
  if (word === '‰') return { ...base, unit: '%', power: -1 };
  if (word.endsWith('百分点'))
    return { ...base, rule: 'figure/points', unit: 'pp', power: 0, open: word.includes('多') };
  if (word.endsWith('千分点')) return { ...base, rule: 'figure/points', unit: 'pp', power: -1 };
  if (word.endsWith('基点')) return { ...base, rule: 'figure/points', unit: 'pp', power: -2 };
  if (numeral.large || numeral.bare) return null;
  // 一成不变 is an idiom, 七八成 a range; 三成半 carries half a tenth.
  if (numeral.single && text[numeral.start] === '一' && text[end] === '不') return null;
  return { ...base, unit: '%', power: 1, ...(match[1] ? { minor: decimal('5') } : {}) };
}

function unitMeasure(text: string, numeral: Numeral, unit: Unit, open: boolean): Measure {
  let { end } = unit;
  let trailing = open;
  // 5年多, 三公里多: the remainder may follow the unit.
  if (
    !open &&
    (text[end] === '多' || text[end] === '余') &&
    (unit.dimension !== 'count' || unit.unit === '个') &&
    !/^多[边样元方种项层级数]/.test(text.slice(end, end + 2))
  ) {
    trailing = true;
    end++;
  }
  // 三年半, 一亩半: a half of the unit.
  const half =
    !trailing &&
    text[end] === '半' &&
    unit.kind === 'quantity' &&
    !/^半[数年月天日径封岛导载]/.test(text.slice(end, end + 2));
  if (half) end++;
  let rule: Draft['rule'] =
    unit.kind === 'money' ? 'figure/money' : unit.dimension === 'time' ? 'figure/duration' : 'figure/quantity';
  let name = unit.unit;
  if (name === '度' && numeral.large) name = 'kWh';
  if (name === '分钱') rule = 'figure/money';
  // 5分/千瓦时 is a price.
  if (name === '分' && unit.per)
    return { kind: 'money', rule: 'figure/money', end, unit: 'CNY', power: -2, open: trailing, read: unit };
  const minor =
    unit.kind === 'money' && !trailing && /[元圆块]$/.test(text.slice(numeral.end, end))
      ? matchAt(MINOR, text, end)
      : null;
  const cents = unit.kind === 'money' && unit.unit !== 'CNY' && !trailing ? matchAt(CENTS, text, end) : null;
  if (cents) end += cents[0].length;
  const tenths = !trailing && text[end - 1] === '块' && !minor ? matchAt(SPOKEN_TENTHS, text, end) : null;
  if (tenths) end++;
  if (minor) end += minor[0].length;
  return {
    kind: unit.kind,
    rule,
    end,
    unit: name,
    power: unit.power,
    ...(minor
      ? { minor: minorValue(minor) }
      : cents
        ? { minor: shift(decimal(cents[1] ?? '0'), -2) }
        : tenths
          ? { minor: shift(readDigit(tenths[0]), -1) }
          : half
            ? { minor: decimal('0.5') }
            : {}),
    open: trailing,
    read: unit,
  };
}

function minorValue([, tenths, hundredths, only]: RegExpExecArray): Decimal {
  const digit = (form: string | undefined, power: number): Decimal => shift(readDigit(form ?? '0'), power);
  return add(digit(tenths, -1), digit(hundredths ?? only, -2));
}

/** The value of a measure in its base unit. */
export function scaled(value: Decimal, measure: Measure): Decimal {
  const shifted = measure.power === 0 ? value : shift(value, measure.power);
  return measure.minor ? add(shifted, measure.minor) : shifted;
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
  if (
    people &&
    !HOTLINE.test(text.slice(at, at + 12)) &&
    (numeral.form !== 'chinese' || numeral.large) &&
    !(numeral.bare && !approximated && people !== '人口')
  )
    return { ...base, kind: 'quantity', rule: 'figure/people', unit: '人' };
  if (numeral.large && !/^\p{Script=Han}?[A-Za-z\d]/u.test(text.slice(at, at + 1))) {
    if (impliesMoney(text, numeral.start, at, floor) || moneyLevel(text, numeral, at))
      return { ...base, kind: 'money', rule: 'figure/elided-money', unit: 'CNY' };
    if (impliesPeople(text, numeral.start, at, floor))
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
  const decimals = numeral.form === 'arabic' && text.slice(numeral.start, numeral.end).includes('.');
  if (
    decimals &&
    !/^[\d%年月日,:]?[A-Z]?\d/i.test(text.slice(at, at + 1)) &&
    impliesPureNumber(text, numeral.start, floor)
  )
    return { ...base, kind: 'quantity', rule: 'figure/index', unit: 'index' };
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
