import { ARABIC, NUMERAL, classAt } from './characters';

/**
 * Cheap looks ahead that spare the readers most of their tries: a date needs a 年 or the like behind its digits, a rank a
 * numeral behind its 第. A gate may let too much pass, never too little.
 */

const AFTER_DATE = '年月日季世';
const AFTER_ARABIC_DATE = '-/—~至到';
const JOINTS = '、和及与以';
const AFTER_PLAN = '期时规以末初前中后';
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
  return (classAt(text, at) & NUMERAL) !== 0 || '几数.'.includes(text[at] ?? ' ');
}
