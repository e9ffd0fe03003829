import { matchAt } from './characters';
import type { Numeral } from './numerals';
import type { Unit } from './units';

/**
 * Numerals that no table would hold: idioms, numeral abbreviations, parts of names, 一 as an article. Only those are
 * listed whose first characters read as a number with a classifier; all others never come this far.
 */
const SET_PHRASES = new RegExp(
  `(?:${[
    // Numeral abbreviations and formulations.
    '两个(?:一百年|维护|确立|毫不动摇|务必|文明|大局|转变|中国|积极性|结合|牢牢|覆盖|巩固|关键词|必然|健康|先行区|根本性?转变|市场两种资源|市场|核心竞争力|凡是|更好|不变|前所未有|坚定不移|基本点|不动摇|翻番|百年|重点|联系|伟大|轮子)',
    '三个(?:代表|有利于|没有变|务必|面向|全面|赋予|区分开来|倍增|百分之百|规划|提升|结合|坚持|善于|世界|转变|必须)',
    '四个(?:全面|意识|自信|伟大|现代化|服务|坚持|革命|没有变|不摘|最严|之治|重大|善于|着力|扎实|走在前|龙头|敢于|革命)',
    '五个(?:一|坚持|统筹|必由之路|更加|注重|相统一|文明|战略性)',
    '六个(?:必须|坚持|统筹|现代化|力|更加|相统一)',
    '[七八九十]个(?:明确|坚持|必须|统筹|着力|新突破|更加|着眼于)',
    '三步走|两步走|四个一批|五个一批|三个一批|五个一|四个一|三个一',
    '两种(?:资源|制度|思路)|两条(?:腿|主线|底线)|一条龙',
    '[五六七八九]项(?:准则|规定)|八项规定|三项制度|四项基本|五项原则|三项机制|六项纪律',
    '[三五七]位一体|两位数|两面(?:派|三刀)|两点论|三点一线|两点一线|两头在外|两翼|两层皮|三重一大|三会一课|三条红线|三条控制线|三条底线|四梁八柱|两端|两端',
    // Idioms.
    '三番(?:五次|两次)?|五次三番|三令五申|三五成群|三天两头|四面八方|四通八达|五湖四海|七上八下|八面玲珑|十面埋伏|十年树木|十年寒窗|十年磨|十年如一日|百年(?:大计|树人|变局|奋斗|未有|目标|老店|大党|征程|梦想|奥运|不遇)',
    '千家万户|千家|万户|百家争鸣|百家(?:争鸣|讲坛|姓)?|千人千面|千人计划|万人(?:计划|空巷)|万人(?:次)?(?=[^以约])|千篇一律|百战|万次|千条万|千根线|万年|千年|千秋|百年|百岁|百倍|万倍|百日|百天|千日|千里|万里|百里|百尺|千斤顶|千斤重担|万元户|百分',
    '两口子|三口之家|四口之家|七七|九九|三伏|三九|三八|五四|六一|七一|八一|十一黄金周',
    '两次分配|三次产业|三次分配|二次(?:分配|创业|供水|污染|元|利用|开发|加压|曝光|装修|入|能源|群)|三次群|三位数|四位一体|五级书记|三年(?:困难|自然灾害)|五年(?:计划|规划|立法规划)|[三五十]年(?:规划|计划|行动|攻坚|滚动|倍增|大变样|立法|禁渔|禁捕|专项|提升|整治|改造|建设规划|发展规划|任务)',
    '三代半|两代人|三部曲|两条腿|两手|三大件|三件套|四件套|三门峡|四口通商|五台山|九台|八达岭|六合区|三台县|五口之家|十堰',
    '两个[^、。,]{0,6}(?:先锋|示范)(?:”|’)',
  ].join('|')})`,
  'y',
);

/** A plan's or a drive's name: 三年行动, 千亿斤粮食产能提升行动, 百千万工程. */
const DRIVE = /\p{Script=Han}{0,16}?(?:行动(?!者)|工程(?![师量的款]|项目|建设|造价)|计划(?=[”》,。、;的]|$))/uy;

/** Whether the numeral at `start` opens a set phrase, an idiom or a name, and counts nothing. */
export function isSetPhrase(text: string, numeral: Numeral): boolean {
  if (numeral.form !== 'chinese') return false;
  const phrase = matchAt(SET_PHRASES, text, numeral.start);
  if (!phrase) return false;
  // A bare power with an approximator before it (近百家) is a count; the caller asks only without one.
  return true;
}

/** An order of magnitude or a span of years that opens a drive's name. */
export function opensDriveName(text: string, numeral: Numeral, end: number, unit: Unit | null): boolean {
  if (!(numeral.bare || (numeral.form === 'chinese' && unit?.dimension === 'time'))) return false;
  if (unit?.dimension === 'time' && text[end - 1] !== '年') return false;
  return matchAt(DRIVE, text, end) !== null;
}

/**
 * A number right behind an opening quotation mark names something (“15条”, “1小时高铁圈”, “两优一先”), unless the quotation
 * is a sentence (“培养10万名…人才”), or a bare amount (“千亿”集群), which callers judge.
 */
export function isQuotedLabel(text: string, start: number): boolean {
  if (!/[“‘"]/.test(text[start - 1] ?? '')) return false;
  const close = text.slice(start, start + 14).search(/[”’"]/);
  return close >= 0;
}

const COUNTING =
  /(?:至少|不少于|不低于|共有|共计|总共|仅有?|只有|只能|只要|只|限|不足|不到|超过|多出|不超过|最多|第三方和)\p{Script=Han}{0,3}$/u;
const TERM_BEFORE =
  /(?:为期|期限|有效期|任期|试用期|缓期|缓刑|期为|[满为达逾近约]|不足|不满|超过|不超过|延长|推迟|提前|缩短|不少于|至少|间隔|每隔|最长|最短|拘役|徒刑|管制|[超刑])(?:时间)?$/;
const TERM_AFTER =
  /^(?:以上|以下|以内|之内|[内后前]|以后|之后|以前|之前|期满|期限|左右|为限|为期|有期徒刑|的(?:期限|有效期|试用期|处罚|警告))/;
const ARTICLE_BEFORE = /[这那每某哪另上下前后头同又新第进统唯逐单随万独之任关键]$/;

/**
 * 一 counts only where the text counts: 至少举办一所, 一个月以内, 一万元 (not here), 一倍以上. Elsewhere it is an article
 * (一个里程碑, 一批项目).
 */
export function oneCounts(text: string, start: number, end: number, unit: Unit): boolean {
  const before = text.slice(Math.max(0, start - 8), start);
  const after = text.slice(end, end + 6);
  if (ARTICLE_BEFORE.test(before)) return false;
  if (unit.dimension === 'time') {
    if (unit.unit === '天' || unit.unit === '载' || unit.unit === '世纪') return false;
    return TERM_AFTER.test(after) || TERM_BEFORE.test(before);
  }
  if (unit.dimension !== 'count' && unit.dimension !== 'money')
    return /^(?:以上|以下|以内|左右)/.test(after) || COUNTING.test(before);
  if (/^(?:以上|以下)/.test(after) && !/^以上\p{Script=Han}{0,2}(?:是|，)/u.test(after)) return true;
  return COUNTING.test(before) && !/(?:不只|不仅|只是|仅仅是)$/.test(before);
}

/** Letters, points and hyphens that make digits part of a name or a code: PM2.5, G20, A-3, 2.0版, 3.2.1. */
export function isCode(text: string, numeral: Numeral): boolean {
  if (numeral.form === 'chinese') return false;
  const before = text[numeral.start - 1] ?? '';
  if (/[A-Z_.#＃+×*]/i.test(before) && !/[\p{Script=Han}\s(:]$/u.test(before)) return !(before === '.' && false);
  if (/[-/]/.test(before) && /[A-Z\d]/i.test(text[numeral.start - 2] ?? '')) return true;
  return /^\.\d/.test(text.slice(numeral.end, numeral.end + 2));
}
