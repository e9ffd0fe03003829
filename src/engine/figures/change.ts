import type { Change } from '../model';
import { basisIn } from './basis';
import { BASIS, GOVERNS_DOWN, GOVERNS_UP, MEAN, classAt } from './characters';
import { isNegative } from './decimal';
import type { Draft } from './draft';

const UP = byEnd(
  '增长 增加 提升 上升 回升 扩大 增幅 涨幅 增速 增长率 增长速度 增幅达 高出 多出 增收 增产 上浮 上调 增厚 攀升 抬升 扩张 升值 多增 净增长 正增长 飙升 跃升 增 涨 升 高 快 多 翻',
);
const DOWN = byEnd(
  '下降 回落 压减 缩小 收窄 下调 下滑 减产 调减 削减 压缩 缩短 负增长 下浮 降幅 跌幅 减幅 萎缩 贬值 少增 核减 裁减 精简 减排 减轻 减 降 跌 低 少 慢',
);
/** 高, 低, 快, 多 compare with anything; only against an earlier time do they state a change. */
const COMPARISON = /(?<![提降减升增抬压加])[高低快慢多少]出?$/;
const LEVEL = byEnd(
  '新增 净增 增至 增加到 增长到 提高到 上升到 降至 降到 下降到 减少到 提升到 提升至 提高至 扩大到 扩大至 缩小到 回升至 回落至 升至 增加至 压缩到 缩短到 压减到 调高到 收窄至',
);
/** What may stand between the verb and the number. */
const FILLERS = byEnd(
  '分别为 分别达到 分别达 分别 约为 达到了 达到 预期目标 目标 速度 幅度 保持在 稳定在 控制在 突破 超过 累计 合计 共 幅 率 了 为 达 均 都 也 再 又 还 在 平均 只 仅 : 已 预计 将 约',
);
/** Characters of the longest verb that tells, and one that tells 提高 from 高. */
const LONGEST_VERB = 5;
/** Verbs that govern a measured noun: 增加水稻种植面积26万亩, 减少税费2000亿元. */
const GOVERNING_UP =
  /(?:^|[,。;、:(])\p{Script=Han}{0,4}(?:(?<!新)增加(?!值)|调增|多增|扩大|(?<!新)增长)(?![到至了达])\p{Script=Han}[^,。;、:达至到为有占]{0,14}$/u;
const GOVERNING_DOWN =
  /(?:^|[,。;、:(])\p{Script=Han}{0,4}(?:减少|调减|压减|削减|核减|降低|压缩|减免)(?![到至了达])\p{Script=Han}[^,。;、:达至到为有占]{0,14}$/u;
const SEPARATOR = /^[、和及与]|^以及/;
const CONTRIBUTION = /(?:拉动|带动|推动)[^,。;]{0,16}增长$/;

/** How far back a clause is read for its verb and its basis. */
const REACH = 60;

/**
 * Gives the figures of one block their change. A basis (同比) holds for the later like clauses of the paragraph; a base
 * year only within its sentence. Points and percentages pass their change along an enumeration.
 */
export function withChanges(text: string, drafts: readonly Draft[]): Draft[] {
  const result: Draft[] = [];
  // 同比 and 环比 hold for the paragraph, a base year for its sentence.
  let paragraph: Change['basis'];
  let base: Change['basis'];
  let previous: Draft | null = null;
  let from = 0;
  for (const draft of drafts) {
    if (draft.kind === 'date' || draft.kind === 'ordinal') {
      result.push(draft);
      continue;
    }
    const begin = Math.max(from, draft.start - REACH);
    let start = draft.start;
    let bits = 0;
    for (; start > begin && !'。;!'.includes(text.charAt(start - 1)); start--) bits |= classAt(text, start - 1);
    const sentence = text.slice(start, draft.start);
    if (start > begin) base = undefined;
    const gap = text.slice(begin, draft.start);
    // 两年平均增长4%: the duration before it is a figure of its own.
    const averaged = text[from - 1] === '年' && text.startsWith('平均', from) && start <= from;
    const named = averaged ? ({ basis: 'mean', at: from } as const) : bits & (BASIS | MEAN) ? basisIn(sentence) : null;
    const earlier = named ?? (start > begin ? basisIn(gap) : null);
    if (earlier?.basis === 'base') base = named ? 'base' : undefined;
    else if (earlier && earlier.basis !== 'none' && earlier.basis !== 'mean') {
      paragraph = earlier.basis;
      base = undefined;
    }
    const inherited = base ?? paragraph;
    const direction =
      directionOf(sentence, bits, draft, named !== null || inherited !== undefined) ??
      enumerated(text, draft, previous, from);
    const turned = direction === 'up' && draft.value && isNegative(draft.value) ? 'down' : direction;
    const change = turned && changeOf(turned, named?.basis, inherited, previous, gap);
    const changed: Draft = change ? { ...draft, change } : draft;
    result.push(changed);
    previous = changed;
    from = draft.end;
  }
  return result;
}

function changeOf(
  direction: Change['direction'],
  named: Change['basis'] | 'mean' | 'none' | undefined,
  inherited: Change['basis'],
  previous: Draft | null,
  gap: string,
): Change {
  if (named === 'none') return { direction };
  if (named === 'mean') return { direction, mean: 'annual' };
  if (SEPARATOR.test(gap) && gap.length < 3 && previous?.change && named === undefined)
    return { ...previous.change, direction };
  const basis = named ?? inherited;
  return basis ? { direction, basis } : { direction };
}

/** The direction that the words right before the figure state; `bits` are the classes of their characters. */
function directionOf(before: string, bits: number, draft: Draft, hasBasis: boolean): Change['direction'] | null {
  if (before === '') return draft.rule === 'figure/doubling' ? 'up' : null;
  const clause = stripFiller(before);
  const end = clause.slice(-LONGEST_VERB);
  // 较五年前净增1万亿元: with a base, what was added is a change.
  if (hasBasis && clause.endsWith('净增') && /[比较][^,。;]{2,16}净增$/.test(clause.slice(-20))) return 'up';
  if (endsIn(before, LEVEL) || endsIn(clause, LEVEL)) return null;
  // 增长达到5% states a growth; 增加达到500户 a level.
  const rate = draft.kind === 'percent' || draft.kind === 'multiple';
  if (!rate && clause !== before && /(?:达到?|为|在)$/.test(before.slice(-2))) return null;
  if (draft.rule === 'figure/doubling') return 'up';
  if (end.endsWith('增长') && CONTRIBUTION.test(clause)) return 'up';
  // 提升九种, 扩大三个: what is raised is not their number.
  if (draft.rule === 'figure/quantity' && /(?:提升|扩大|加快|抬升|攀升|拓展)$/.test(end)) return null;
  const down = endsIn(clause, DOWN);
  if (down || endsIn(clause, UP)) {
    if (COMPARISON.test(end) && !hasTimeComparison(before, hasBasis)) return null;
    if (/[新净递]增$/.test(end)) return null;
    return down ? 'down' : 'up';
  }
  if (end.endsWith('持平')) return 'flat';
  if ((bits & (GOVERNS_UP | GOVERNS_DOWN)) === 0) return null;
  // 每增加一人给予2000元 sets a rule.
  if (GRANT.test(before)) return null;
  if ((bits & GOVERNS_UP) !== 0 && draft.unit !== '%' && GOVERNING_UP.test(before)) return 'up';
  return (bits & GOVERNS_DOWN) !== 0 && GOVERNING_DOWN.test(before) && !/[以低]下$/.test(before) ? 'down' : null;
}

/** 比同期高, 比2016年高: with a time before it; 高于全国, 比全国快 have none. */
function hasTimeComparison(before: string, hasBasis: boolean): boolean {
  if (!hasBasis) return false;
  return (
    /[比较与][^,。;]{0,20}(?:[年月季期时末初五]|同期)[^,。;]{0,12}$/.test(before) ||
    /^[^比较于]{0,6}$/.test(before.slice(before.lastIndexOf(',') + 1))
  );
}

function stripFiller(before: string): string {
  let rest = before;
  for (let i = 0; i < 3; i++) {
    const word = endsIn(rest, FILLERS);
    if (word === undefined) break;
    rest = rest.slice(0, -word.length).trimEnd();
  }
  return rest;
}

/** Words by their last character: most texts end in none of these. */
function byEnd(words: string): ReadonlyMap<string, readonly string[]> {
  const ends = new Map<string, string[]>();
  for (const word of words.split(' ')) {
    const end = word.charAt(word.length - 1);
    const list = ends.get(end);
    if (list) list.push(word);
    else ends.set(end, [word]);
  }
  return ends;
}

/** The first of the words that the text ends in. */
const endsIn = (text: string, words: ReadonlyMap<string, readonly string[]>): string | undefined =>
  words.get(text.charAt(text.length - 1))?.find((word) => text.endsWith(word));

const GRANT = /给予|奖励|补助|补贴|每[增减]/;
/** A verb of its own ends the reach of 增加 along a list. */
const OTHER_VERB =
  /[达至到为占比较]|实现|完成|突破|新增|覆盖|惠及|带动|建成|投入|总额|新建|改造|解决|支持|发放|安排|建设|培育|引进|拥有/;

/** 3.2%、4.5%、6.1%; 增加水稻26万亩、蔬菜16万亩: the change goes on along the list. */
function enumerated(text: string, draft: Draft, previous: Draft | null, from: number): Change['direction'] | null {
  if (!previous?.change || previous.unit !== draft.unit) return null;
  const gap = text.slice(from, draft.start);
  if (gap.length > 20 || !SEPARATOR.test(gap)) return null;
  if (gap.length < 3) return previous.change.direction;
  return draft.kind === 'percent' || OTHER_VERB.test(gap) ? null : previous.change.direction;
}
