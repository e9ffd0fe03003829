import { type Decimal, add, compare, decimal, lastPlace, negate, shift, toText } from './decimal';

/** A figure as it is calculated with: its value, and by how much at most its writing has rounded it. */
export interface Written {
  readonly value: Decimal;
  /** Half a unit of the last written digit; 0 of a count written in full. */
  readonly half: Decimal;
}

/** A value that the text does not state. Decimal strings in the figure's own unit. */
export interface Derived {
  readonly kind:
    /** The level before a growth, and what it grew by. */
    | 'base'
    | 'increment'
    /** The rate before it changed by some points; the level before it changed by an amount. */
    | 'prior'
    /** To minus from. */
    | 'difference';
  readonly value: string;
  /** The interval that the rounding of what is written leaves. */
  readonly low: string;
  readonly high: string;
  /** Holds only where both levels have the same scope; a difference of stated values holds as it is. */
  readonly assumesScope: boolean;
}

/** Nouns whose official growth is that of the published levels. */
const ALLOWED =
  /收入|支出|税收|产值|规模|销售额|销量|营收|利润|出口|进口|进出口|成交额|交易额|合同额|余额|存款|贷款|保费|产量|发电量|用电量|供电量|吞吐量|货运量|客运量|快递|业务量|游客|旅客|人次|客流|人数|户数|数量|企业|商户|经营主体|市场主体|项目|专利|授权量|申请量|登记|床位|学位|面积|里程|装机|保有量|总量|报名|参保|案件|投诉|信访|成本|价格|补贴|标准|资金|外资|融资|授信|费用|存栏|出栏|开行|班列|人口|就业人员|农民工|外汇储备|顺差|逆差|用水量|用地|客座|入库|库存|产能|用户|网点|车辆|汽车|馆藏|藏书|阅览|场次|机构|社会组织|学校|医院|床|医师|护士|教师|学生|招生|毕业生/;
/** Growth at constant prices, of comparable scope or of a panel that changes: no base of what was published follows. */
const WITHHELD =
  /GDP|生产总值|增加值|[一二三]产|产业总值|农林牧渔业总产值|投资|社会消费品|社零|零售|餐饮收入|(?:邮政|电信|寄递)(?:行业)?业务总量|规模以上|规上|限额以上|限上|规模工业|规下|服务业|建筑业总产值|人均可支配收入|可支配收入|消费支出|指数|单位/;
const SCOPE =
  /同口径|可比口径|可比价|不变价|剔除|扣除|实际增长|重新核定|口径调整|口径变化|调整后|统计制度|普查|修订|名义/;

/**
 * Whether a level before a growth may be calculated.
 * @param indicator what the text names; nothing follows for what it does not name
 * @param sentence the words around the figure, where a comparable scope would be stated
 */
export function mayDerive(indicator: string | undefined, sentence: string): boolean {
  return indicator !== undefined && ALLOWED.test(indicator) && !WITHHELD.test(indicator) && !SCOPE.test(sentence);
}

const MAGNITUDES: readonly (readonly [RegExp, number])[] = [
  [/^ ?万亿/, 12],
  [/^ ?千亿/, 11],
  [/^ ?百亿/, 10],
  [/^ ?亿/, 8],
  [/^ ?千万/, 7],
  [/^ ?百万/, 6],
  [/^ ?万/, 4],
];

/** Half a unit of the last digit that the figure's own words show: 648.28亿 → 0.005亿; 421 → 0. */
export function halfStep(words: string, value: Decimal, discrete: boolean): Decimal {
  const number = /\d[\d,]*(?:\.(\d+))?/.exec(words);
  if (!number) return shift(decimal('0.5'), lastPlace(value));
  const after = words.slice(number.index + number[0].length);
  const power = MAGNITUDES.find(([form]) => form.test(after))?.[1] ?? 0;
  if (power === 0 && number[1] === undefined && discrete) return decimal('0');
  return shift(decimal('0.5'), power - (number[1]?.length ?? 0));
}

const HUNDRED = decimal('100');

/**
 * The level before a growth of so many percent and what was added since: `value / (1 + growth / 100)`.
 * @param whole counts stay whole: of the interval only its whole numbers
 */
export function beforeGrowth(level: Written, growth: Written, direction: 'up' | 'down', whole: boolean): Derived[] {
  const rate = direction === 'up' ? growth.value : negate(growth.value);
  const factor = (value: Decimal): Decimal => shift(add(HUNDRED, value), -2);
  const least = factor(add(rate, negate(growth.half)));
  const most = factor(add(rate, growth.half));
  if (compare(least, decimal('0')) <= 0) return [];
  const place = whole ? 0 : unitOf(level);
  const value = divide(level.value, factor(rate), 'near', place);
  const low = divide(add(level.value, negate(level.half)), most, whole ? 'up' : 'near', place);
  const high = divide(add(level.value, level.half), least, whole ? 'down' : 'near', place);
  if (compare(low, high) > 0) return [];
  const base: Derived = {
    kind: 'base',
    value: toText(value),
    low: toText(low),
    high: toText(high),
    assumesScope: true,
  };
  const grown = (before: Decimal): string => toText(add(level.value, negate(before)));
  const increment: Derived = {
    kind: 'increment',
    value: grown(value),
    low: grown(high),
    high: grown(low),
    assumesScope: true,
  };
  return [base, increment];
}

/** The place to which a quotient is rounded: that of the last written digit. */
const unitOf = ({ half }: Written): number => (BigInt(half.coefficient) === 0n ? 0 : half.exponent + 1);

/** The level or rate before it changed by an amount in the same unit; points stay points. */
export function beforeChange(level: Written, change: Written, direction: 'up' | 'down'): Derived {
  return sumOf('prior', level, direction === 'up' ? { ...change, value: negate(change.value) } : change);
}

/** How far a level moved from the one before it to the one after it. */
export function betweenLevels(from: Written, to: Written): Derived {
  return sumOf('difference', to, { ...from, value: negate(from.value) });
}

/** Of a sum the roundings of both parts add up. */
function sumOf(kind: Derived['kind'], one: Written, other: Written): Derived {
  const value = add(one.value, other.value);
  const half = add(one.half, other.half);
  return {
    kind,
    value: toText(value),
    low: toText(add(value, negate(half))),
    high: toText(add(value, half)),
    assumesScope: false,
  };
}

/** `a / b`, rounded at a place of ten; exact but for that rounding. */
function divide(a: Decimal, b: Decimal, rounding: 'near' | 'up' | 'down', place: number): Decimal {
  // a / (b × 10^place) as a quotient of whole numbers.
  const shiftBy = a.exponent - b.exponent - place;
  let numerator = BigInt(a.coefficient);
  let denominator = BigInt(b.coefficient);
  if (shiftBy >= 0) numerator *= 10n ** BigInt(shiftBy);
  else denominator *= 10n ** BigInt(-shiftBy);
  const quotient = numerator / denominator;
  const rest = numerator % denominator;
  const up = rounding === 'up' ? rest > 0n : rounding === 'near' && rest * 2n >= denominator;
  return shift(decimal(String(up ? quotient + 1n : quotient)), place);
}
