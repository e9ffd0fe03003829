import type { Change } from '../model';

const YOY =
  /同比|[比较](?:上|去)年(?:度|同期)?(?![底末初])|[比较]同期|与(?:上|去)年(?:同期)?相比|(?:上|去)年同期|同期[增减相]/g;
const MOM = /环比|[比较](?:上个?|前)(?:月|季度|[季周])/g;
const BASE =
  /[比较](?:年初|上年(?:末|底)|去年(?:底|末)|[“"]?\p{Script=Han}{2,3}五[”"]?|20|19|[一二]\p{Script=Han}{3}年|改革|上一|前|过去|基准|基期|计划|预期|目标|期初|[\d一二三四五六七八九十几]{1,3}年前)[^,。;]{0,18}|与\d{4}年[^,。;]{0,8}相比/gu;
/** A mean has a rate of its own and no basis. */
const NO_BASIS = /年均|年平均|平均每年|每年|两年平均|三年平均/;

/** The basis that a stretch of text names last, and where; `none` for 年均. */
export function basisIn(text: string): { basis: Change['basis'] | 'none'; at: number } | null {
  let best: { basis: Change['basis'] | 'none'; at: number } | null = null;
  const note = (expression: RegExp, basis: Change['basis']): void => {
    for (const match of text.matchAll(expression))
      if (!best || match.index > best.at) best = { basis, at: match.index };
  };
  note(BASE, 'base');
  note(YOY, 'yoy');
  note(MOM, 'mom');
  const mean = text.search(NO_BASIS);
  const found = best as { basis: Change['basis'] | 'none'; at: number } | null;
  if (mean >= 0 && (!found || mean > found.at)) return { basis: 'none', at: mean };
  return found;
}
