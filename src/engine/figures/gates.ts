import { ARABIC, LARGE, NUMERAL, SMALL, classAt } from './characters';

/**
 * Cheap looks ahead that spare the readers most of their tries: a date needs a 年 or the like behind its digits, a rank a
 * numeral behind its 第. A gate may let too much pass, never too little.
 */

const AFTER_DATE = '年月日季世';
const AFTER_ARABIC_DATE = '-/—~至到';
const JOINTS = '、和及与以';
const AFTER_PLAN = '期时规以末初前中后';
const COUNT = '0123456789一二两三四五六七八九十百';
const PLAN_COUNT = '一二三四六七八九十';
const POWERS_OF_TEN = '十拾百佰千仟万萬亿億兆廿卅';
/** What must follow the first character of a date word. */
const WORD_DATES: ReadonlyMap<string, string> = new Map([
  ['今', '年天日后'],
  ['去', '年'],
  ['明', '年天日'],
  ['昨', '天日'],
  ['当', '年月'],
  ['本', '年月季个世'],
  ['同', '年'],
  ['次', '年'],
  ['翌', '年'],
  ['上', '年月半季个世一'],
  ['下', '年月半季个一'],
  ['首', '季'],
  ['年', '初底末内终'],
  ['前', `年天日${COUNT}`],
  ['这', COUNT],
  ['近', COUNT],
  ['过', '去'],
  ['最', '近'],
  ['未', '来'],
  ['第', '一二三四1234'],
  ['“', PLAN_COUNT],
  ['‘', PLAN_COUNT],
  ['"', PLAN_COUNT],
  ['几', POWERS_OF_TEN],
  ['数', POWERS_OF_TEN],
  ['.', '0123456789'],
  // Reign titles.
  ['顺', '治'],
  ['康', '熙'],
  ['雍', '正'],
  ['乾', '隆'],
  ['嘉', '庆靖'],
  ['道', '光'],
  ['咸', '丰'],
  ['光', '绪'],
  ['宣', '统德'],
  ['洪', '武'],
  ['永', '乐'],
  ['贞', '观'],
  ['开', '元'],
  ['民', '国'],
  // These begin other figures, and no date.
  ['月', ''],
  ['季', ''],
  ['半', ''],
  ['翻', ''],
  ['头', ''],
]);

/** Whether a date may begin at an offset; `run` is where its run of numeral characters ends. */
export function mayBeDate(text: string, at: number, run: number): boolean {
  const kind = classAt(text, at);
  if ((kind & NUMERAL) === 0) {
    const next = text[at + 1] ?? '';
    const allowed = WORD_DATES.get(text[at] ?? '');
    return allowed === undefined || (next !== '' && allowed.includes(next));
  }
  const after = text[run] === ' ' ? run + 1 : run;
  const next = text[after] ?? ' ';
  if (AFTER_DATE.includes(next)) return true;
  if ('多余几'.includes(next)) return '年个'.includes(text[after + 1] ?? ' ');
  if (next === '个') return text[after + 1] === '月';
  if (AFTER_ARABIC_DATE.includes(next)) return true;
  if ((kind & ARABIC) === 0)
    return (text[run - 1] === '五' && AFTER_PLAN.includes(next)) || next === '到' || next === '至';
  return (run - at === 4 && JOINTS.includes(next)) || (run - at > 5 && text.indexOf('.', at) < run);
}

/** Whether a rank may begin at an offset. */
export function mayBeOrdinal(text: string, at: number, run: number): boolean {
  switch (text[at]) {
    case '第':
      return (classAt(text, text[at + 1] === ' ' ? at + 2 : at + 1) & NUMERAL) !== 0;
    case '前':
      return (classAt(text, at + 1) & NUMERAL) !== 0;
    case '首':
      return true;
    default:
      return text[run] === '强';
  }
}

/** Whether a ratio may begin at an offset. */
export function mayBeRatio(text: string, at: number, run: number): boolean {
  if ('翻半过'.includes(text[at] ?? ' ')) return true;
  return '分又:∶/半 '.includes(text[run] ?? '-');
}

/** Whether an amount may begin at an offset. */
export function mayBeAmount(text: string, at: number): boolean {
  if ((classAt(text, at) & NUMERAL) !== 0) return true;
  const next = classAt(text, at + 1);
  return text[at] === '.' ? (next & ARABIC) !== 0 : '几数'.includes(text[at] ?? ' ') && (next & (SMALL | LARGE)) !== 0;
}
