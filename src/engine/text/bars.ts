import type { Furniture } from './furniture';

/** What the parts of a publication bar are called. */
const LABEL =
  /(?:(?:发布|发表|更新|发文|发稿|上传|刊发|录入|添加|创建)?(?:时间|日期)|(?:信息|文章|稿件|新闻|内容|文字)?来 {0,2}源|稿源|出处|作者|编辑|责任编辑|责编|记者|发布(?:者|人|单位|机构|部门)|供稿(?:单位)?|信息提供|(?:浏览|阅读|点击|访问|查看|人气)(?:次数|数量|量|数)?|字 ?[号体](?:大小)?|文字大小|分享到?|打印|收藏|审核|点击率|视力保护色) {0,3}:/g;
const DATE = '(?:19|20)\\d{2} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2}(?: ?日)?';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?';
const MOMENT = new RegExp(`${DATE}(?: {0,4}${CLOCK})?|${CLOCK}`, 'g');
const CLOCKED = /\d{1,2}:\d{2}|(?:19|20)\d{2} ?[-/.]/;
/** 临河日报记者, 周远, 原创, 星期二: what stands beside the date, one word each. */
const WORD = /^[\p{Script=Han}A-Za-z·|]{2,14}$/u;
const MOST_WORDS = 5;
const LONGEST = 160;

/** A publication bar: two labels or more that such bars have, and their values; or a medium's name and a date. */
export function barIn(line: string): Furniture | undefined {
  if (line.length > LONGEST || /[。;!?]/.test(line)) return undefined;
  if (line.length <= 60 && CLOCKED.test(line) && isDated(line)) return { kind: 'publication' };
  if (!line.includes(':')) return undefined;
  let labels = 0;
  let last = 0;
  for (const label of line.matchAll(LABEL)) {
    // Values are short: a sentence between two labels is text.
    if (label.index - last > (labels === 0 ? 24 : 40)) return undefined;
    last = label.index + label[0].length;
    labels++;
  }
  return labels >= 2 && line.length - last <= 40 ? { kind: 'publication' } : undefined;
}

/** 临河日报 周远 2024-02-19 07:30: who brought it, and when, and nothing else. */
function isDated(line: string): boolean {
  const moments = line.match(MOMENT);
  if (!moments || moments.length > 2 || !moments.some((moment) => /^(?:19|20)\d{2}/.test(moment))) return false;
  const words = line
    .replace(MOMENT, ' ')
    .split(/ +/)
    .filter((word) => word !== '' && word !== '|');
  return words.length > 0 && words.length <= MOST_WORDS && words.every((word) => WORD.test(word));
}

/** A title with its date, as lists of other articles have them: 2024-03-02老街改造完成; 老街改造完成 [03-02]. */
const LISTED = new RegExp(
  `^(?:[[(]?${DATE}[\\])]? {0,3}(?=[\\p{Script=Han}“《【])[^。;]{6,70}|[\\p{Script=Han}“《【][^。;:]{6,70} {0,3}(?:[[(](?:(?:19|20)?\\d{2}[-/.])?\\d{1,2}[-/.]\\d{1,2}[\\])]| (?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}))$`,
  'u',
);

/** The line may stand in a list of other articles: it counts among its like. */
export const isListed = (line: string): boolean =>
  line.length <= 90 && /\d[\])]?$|^[[(]?(?:19|20)\d{2} ?[-/.]/.test(line) && LISTED.test(line);
