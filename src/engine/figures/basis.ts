import type { Change } from '../model';
import { BASIS, MEAN, classAt } from './characters';

const YOY =
  /同比|[比较](?:上|去)年(?:度|同期)?(?![底末初])|[比较]同期|与(?:上|去)年(?:同期)?相比|(?:上|去)年同期|同期[增减相]/y;
const MOM = /环比|[比较](?:上个?|前)(?:月|季度|[季周])/y;
const BASE =
  /[比较](?:年初|上年(?:末|底)|去年(?:底|末)|[“"]?\p{Script=Han}{2,3}五[”"]?|20|19|[一二]\p{Script=Han}{3}年|改革|上一|前|过去|基准|基期|计划|预期|目标|期初|[\d一二三四五六七八九十几]{1,3}年前)[^,。;]{0,18}|与\d{4}年[^,。;]{0,8}相比/uy;
/** A mean over years has a rate of its own and no basis; 每年 repeats one year's. */
const NO_BASIS = /(年均(?![衡匀])|年平均|平均每年|年复合|[两三四五六七八九十]年平均)|每年/;

const KINDS: readonly (readonly [RegExp, Change['basis']])[] = [
  [BASE, 'base'],
  [YOY, 'yoy'],
  [MOM, 'mom'],
];

/** The basis that a stretch of text names last, and where; `mean` for 年均, `none` for 每年. */
export function basisIn(text: string): { basis: Change['basis'] | 'mean' | 'none'; at: number } | null {
  let basis: Change['basis'];
  let last = -1;
  let bits = 0;
  const behind = KINDS.map(() => 0);
  for (let at = 0; at < text.length; at++) {
    const kind = classAt(text, at);
    bits |= kind;
    if ((kind & BASIS) === 0) continue;
    for (const [i, [expression, name]] of KINDS.entries()) {
      // What one match took begins no other of its kind.
      if (at < (behind[i] ?? 0)) continue;
      expression.lastIndex = at;
      if (!expression.test(text)) continue;
      behind[i] = expression.lastIndex;
      if (at > last) [basis, last] = [name, at];
    }
  }
  const mean = (bits & MEAN) === 0 ? null : NO_BASIS.exec(text);
  if (mean && mean.index > last) return { basis: mean[1] === undefined ? 'none' : 'mean', at: mean.index };
  return last < 0 ? null : { basis, at: last };
}
