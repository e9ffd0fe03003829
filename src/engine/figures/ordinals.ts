import { ARABIC, DIGIT, SMALL, classAt, matchAt } from './characters';
import { decimal, toNumber } from './decimal';
import type { Draft } from './draft';
import { readNumeral } from './numerals';

/** What may be counted off: 第二轮, 第一台. Longer forms first. */
const COUNTED =
  /梯队|方阵|阶段|大类|序列|层次|层级|环节|位次|周年|支(?!柱)|[家位名个批次轮年台块根桶只座艘架辆件部项例单张枚颗株片本期步种类代季天周站场把条所处间套款门层级档组对排列道口号笔份枪桩宗幅卷封篇首产]/y;
/** Law and document numbering, names and fixed words that begin with 第. */
const NUMBERING =
  /[条款章节编号届页附中医师军线方国]|个五年|世界|(?:[~至到-]|——?)\d+[页条]|[、,](?:[一二三四五六七八九十]{1,3}|\d{1,2})[、和及,款项条产庭章节编阶]|项(?!目)|目(?!标)|期(?=[,。;)》])|部分|人民|小学|高级|实验|航权|产业|书记|时间|动力|资源|生产力|要务|责任|议题|[人性手感稿审卷辑集]|语言|民族|课堂|现场|夫人|市场|巡回|巡视|督导|检察|法庭|财季|野战|种水稻/y;
const FIXED =
  /第一[个名次]?(?:时间|要务|责任人|动力|资源|生产力|书记|线|产业|手|要素|位的|选择|粒扣子|道防线|责任|议题)/y;
const GOAL = /第[一二]个一?百年/y;
const MEETING =
  /第[\p{Script=Han}\d]{1,4}次[\p{Script=Han}“”]{0,16}?(?:会议|大会|代表会|党代会|全会|普查|集体学习|工业革命|世界大战|国内革命战争|产业革命|科技革命|专题|例会|常委会|会见|学习|清查|审议|督查|巡视|审计|检查)/uy;
/** 安全第一, 质量第一: a maxim. */
const MAXIM = /(?:安全|质量|健康|生命|人民|用户|信誉|预防|服务|顾客|客户|群众|友谊|效益|生态|政治|稳定|诚信)$/;
const PLACED =
  /(?:[居列位排跃升]|排名|名次|全[国省市县区球州]|世界|亚洲|西部|中部|东部|[国省市]内|分别|达到?|进入)[^,。;:]{0,5}$/;
const RANKED = /[居列排位名全省市国球世县区亚前首获夺界内达第升超至到为占、和与,]/;
const FIRST =
  /首(?=[批个家次位台套款条座例单支只艘架列期轮部辆张枚颗站场种项份笔宗版本间所处块季名幅集天日周年组门口株趟班])/y;
const FIRST_COUNTED =
  /首(批次|版次|台套|[批个家次位台套款条座例单支只艘架列期轮部辆张枚颗站场种项份笔宗版本间所处块名幅集组门口株趟班])/y;
const NAMED_FIRST =
  /首届[\p{Script=Han}“”]{0,20}?(?:大会|博览会|峰会|论坛|[赛节周]|展会|展览会|会议|交易会|洽谈会|年会)/uy;
const STRONG = /前?(\d{1,5}|[一二三四五六七八九十百千]{1,5})强(?![度化调制大国者烈震降对权基链省市村镇])/y;
const TOP =
  /前(\d{1,4}|[一二三四五六七八九]?十[一二三四五六七八九]?|[二三四五六七八九百])([位名强列])?(?![季个年月期轮大批次款项述天日后条\d.%分])/y;

/** 摆在首位, 放在第一位: weight, not a rank. */
const GIVES_WEIGHT = /[摆放置列]在$|[放摆]到$|置于$/;

/** Reads a rank or a position in an order: 第2, 第4名, 前10位, 500强, 首批, 首位. Unit `rank`. */
export function readOrdinal(text: string, at: number): Draft | null {
  switch (text[at]) {
    case '第':
      return readNumbered(text, at);
    case '首':
      return readFirst(text, at);
    case '前':
      return readTop(text, at);
    default:
      return (classAt(text, at) & (ARABIC | DIGIT | SMALL)) !== 0 ? readStrong(text, at) : null;
  }
}

const ordinal = (start: number, end: number, value: number, high?: number): Draft => ({
  kind: 'ordinal',
  rule: 'figure/ordinal',
  start,
  end,
  ...(high === undefined
    ? { value: decimal(String(value)) }
    : { low: decimal(String(value)), high: decimal(String(high)) }),
  unit: 'rank',
});

/** 第 with a number; not the numbering of laws and paragraphs, not names (第一产业, 第一人民医院). */
function readNumbered(text: string, at: number): Draft | null {
  const numeral = readNumeral(text, at + (text[at + 1] === ' ' ? 2 : 1));
  if (!numeral || numeral.open || numeral.high || numeral.large) return null;
  if (matchAt(FIXED, text, at) || matchAt(GOAL, text, at) || matchAt(MEETING, text, at)) return null;
  const value = toNumber(numeral.value);
  if (!Number.isInteger(value)) return null;
  const { end } = numeral;
  if (value === 1 && MAXIM.test(text.slice(Math.max(0, at - 2), at))) return null;
  const after = text[end] ?? '';
  if (matchAt(NUMBERING, text, end)) return null;
  const before = text[at - 1] ?? '';
  const counted = matchAt(COUNTED, text, end);
  if (counted?.[0] === '位' && GIVES_WEIGHT.test(text.slice(Math.max(0, at - 3), at))) return null;
  if (counted) return ordinal(at, end + counted[0].length, value);
  // 第一, … 第二, … at the head of clauses number an argument, not a rank.
  const head = at === 0 || /[。;:\s!?\])]/.test(before) || (before === ',' && /[,、:是]/.test(after));
  if (head) return null;
  // A bare 第一 ranks where the words before it speak of a ranking, or where nothing follows that it could name.
  const closed = after === '' || /[大\p{P}\s\d]/u.test(after);
  const placed = PLACED.test(text.slice(Math.max(0, at - 10), at));
  if (placed && (closed || /[的和与及并位是为在且居增提较后至到升]/.test(after))) return ordinal(at, end, value);
  return closed && (RANKED.test(before) || before === '“') ? ordinal(at, end, value) : null;
}

function readFirst(text: string, at: number): Draft | null {
  if (!matchAt(FIRST, text, at) || matchAt(NAMED_FIRST, text, at)) return null;
  const match = matchAt(FIRST_COUNTED, text, at);
  if (!match) return null;
  const end = at + match[0].length;
  const before = text.slice(Math.max(0, at - 3), at);
  if (match[0] === '首位') {
    // 首位度, 首位产业 name an indicator and a policy.
    if (GIVES_WEIGHT.test(before) || /[度置产城]/.test(text[end] ?? '')) return null;
  }
  if (
    /[岁群元匕榜]$/.test(before) ||
    (match[0] === '首部' && text[end] === '分') ||
    /^(?:首席|首都|首次分配)/.test(text.slice(at, at + 4))
  )
    return null;
  return ordinal(at, end, 1);
}

/** 500强, 百强. */
function readStrong(text: string, at: number): Draft | null {
  if (/[\d.前第]/.test(text[at - 1] ?? '') || /[一二三四五六七八九十百千万]/.test(text[at - 1] ?? '')) return null;
  const match = matchAt(STRONG, text, at);
  const numeral = match ? readNumeral(text, at) : null;
  if (!match || !numeral || (numeral.single && !numeral.bare && numeral.end - at === 1 && text[at] !== '十'))
    return null;
  return ordinal(at, at + match[0].length, toNumber(numeral.value));
}

/** 前10位, 前三, 前3—5名. */
function readTop(text: string, at: number): Draft | null {
  const match = matchAt(TOP, text, at);
  if (!match || /[以之提目此日先从年空生跟月史大]/.test(text[at - 1] ?? '')) return null;
  const numeral = readNumeral(text, at + 1);
  if (!numeral) return null;
  const end = at + match[0].length;
  // 前十 without a classifier needs a ranking before it.
  if (match[2] === undefined && !/[居列排名全省市国球界区县入进位获]/.test(text[at - 1] ?? '')) return null;
  return ordinal(at, end, toNumber(numeral.value));
}
