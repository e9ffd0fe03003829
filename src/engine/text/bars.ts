import type { Furniture } from './furniture';

/** What the parts of a publication bar are called. */
const LABEL =
  /(?:(?:发布|发表|更新|发文|发稿|上传|刊发|录入|添加|创建)?(?:时间|日期)|(?:信息|文章|稿件|新闻|内容|文字)?来 {0,2}源|稿源|出处|作者|编辑|责任编辑|责编|记者|发布(?:者|人|单位|机构|部门)|供稿(?:单位)?|信息提供|(?:浏览|阅读|点击|访问|查看|人气)(?:次数|数量|量|数)?|字 ?[号体](?:大小)?|文字大小|分享到?|打印|收藏|审核|点击率|视力保护色) {0,3}:/g;
const DATE = '(?:19|20)\\d{2} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2}(?: ?日)?';
const CLOCK = ' {0,4}\\d{1,2}:\\d{2}(?::\\d{2})?';
/** 临河日报 2024-02-19 07:30: who brought it, and when. */
const NAMED = new RegExp(
  `^[\\p{Script=Han}A-Za-z·]{2,16}(?:[报网台社局委办厅部]|发布|在线|客户端|融媒体?|中心|频道|公众号) {1,6}${DATE}${CLOCK}$`,
  'u',
);
/** The same, the date first: 2024-02-19 07:30 临河日报. */
const DATED = new RegExp(
  `^${DATE}(?:${CLOCK})? {1,6}[\\p{Script=Han}A-Za-z·]{2,16}(?:[报网台社]|发布|在线|客户端|融媒体|公众号)$`,
  'u',
);
const LONGEST = 160;

/** A publication bar: two labels or more that such bars have, and their values; or a medium's name and a date. */
export function barIn(line: string): Furniture | undefined {
  if (line.length > LONGEST || /[。;!?]/.test(line)) return undefined;
  if (!line.includes(':'))
    return line.length <= 60 && /\d/.test(line) && DATED.test(line) ? { kind: 'publication' } : undefined;
  if (NAMED.test(line) || DATED.test(line)) return { kind: 'publication' };
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

/** A title with its date, as lists of other articles have them: 2024-03-02老街改造完成; 老街改造完成 [03-02]. */
const LISTED = new RegExp(
  `^(?:[[(]?${DATE}[\\])]? {0,3}(?=[\\p{Script=Han}“《【])[^。;]{6,70}|[\\p{Script=Han}“《【][^。;:]{6,70} {0,3}(?:[[(](?:(?:19|20)?\\d{2}[-/.])?\\d{1,2}[-/.]\\d{1,2}[\\])]| (?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}))$`,
  'u',
);

/** The line may stand in a list of other articles: it counts among its like. */
export const isListed = (line: string): boolean =>
  line.length <= 90 && /\d[\])]?$|^[[(]?(?:19|20)\d{2} ?[-/.]/.test(line) && LISTED.test(line);
