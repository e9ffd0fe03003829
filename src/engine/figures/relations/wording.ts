/** Words that link a figure to what it measures, and words that open its clause without naming anything. */

const words = (list: string): readonly string[] =>
  list
    .split(/\s+/)
    .filter(Boolean)
    .sort((a, b) => b.length - a.length);

/** Between a noun and its number: verbs of reaching, of change and of rank, and adverbs. */
const LINKS = words(`
  达到了 达到 达成 高达 多达 已达 约达 达 突破了 突破 超过了 超过 跨过 跨越 跨上 迈过 迈上 站上 跃上 冲刺 为 约为 仅为 均为 分别为 分别 是 有 约有 共有 现有
  共 实现 完成 累计 合计 总计 共计 已经 已 仅有 仅 只有 只 也 就 均 都 全部 约 近 超 逾 不足 不到 不低于 不少于 不超过 不得超过 不得低于 不得少于 控制在 稳定控制在
  保持在 稳定在 维持在 保持 稳定 维持 增至 增加到 增加至 增长到 增长至 提高到 提高至 提升到 提升至 提升为 上升到 上升至 扩大到 扩大至 降至 降到 降为 下降到 下降至 降低到
  降低至 压缩到 压缩至 压减到 压减至 缩短到 缩短至 缩短为 减少到 减少至 升至 上升为 回升至 回落至 恢复到 恢复至 同比 环比 比上年 较上年 比上年同期 较上年同期 比去年 较去年
  比去年同期 较去年同期 比同期 较同期 同比分别 年均 年平均 平均 同期 增长了 增长 增加了 增加 提高了 提高 提升了 提升 上升 上涨 上浮 增收 增产 下降了 下降 下跌 降低了 降低 减少了 减少
  回升 回落 压减 压缩 缩短 收窄 扩大 下滑 翻 居 位居 位列 排名 排在 排 列 名列 跃居 跃升至 进位至 进入 跻身 至 到 由 从 自 比 较 再 还 最高 最低 最多 最少 至少 相当于 可达 可 将 将达到
  将达 预计 力争 争取 确保 确保完成 力争达到 努力 以 按 按照 于 在 了 的 占 等 超额完成 净增长 净增 净减少 净减 多增 少增 减产 减收 升值 贬值 改善 分别增长 分别下降 分别提高 增速 增幅 涨幅 降幅 增长率 增速为 增速达 增速达到 拥有 拥有量为
  比上年末 较上年末 比去年末 较去年末 比上年底 较上年底 比去年底 较去年底 比年初 较年初 比上月 较上月 比上月末 较上月末 比期初 较期初 比上季度 较上季度
  比重 进至 进到 升到 前移至 前进至 攀升至 攀升到 增长到 继续 始终 覆盖 之 上 首次突破 首次 历史性突破 成功 顺利 稳步 持续 平稳 连续 处以 并处 处 大幅 大幅度 明显 显著 较快 快速 进一步 逐步 逐年
`);
const LINKS_BY_LAST = grouped(LINKS, (form) => form.at(-1) ?? '');

function grouped(forms: readonly string[], key: (form: string) => string): ReadonlyMap<string, readonly string[]> {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    const group = groups.get(key(form));
    if (group) group.push(form);
    else groups.set(key(form), [form]);
  }
  return groups;
}

/** Nouns among the links that stay where nothing but them would stand: 增速, 比重. */
const RELATIVE =
  /^(?:其|这一|该)?(?:实际|名义|增速|增幅|涨幅|降幅|增长率|占比|比重|总量|规模|数量|总数|总额|人均|人数|户数|户均|约为原来|原来|本金|排名|位次|综合排名|总体规模|增长速度|市场占有率|覆盖率|完成率|办结率|总投资|总规模|总面积|总里程|总长度|总金额|总价值|总装机|均|平均增速|贡献率|占\p{Script=Han}{2,14})$/u;

const OPENERS = words(`
  其中 同时 此外 另外 而且 并且 并 以及 及 和 与 、 又 也 还 都 均 现 目前 截至目前 当前 全年 全年共 今年以来 一年来 年末 年底 上半年 预计 力争 争取 确保 努力 要 将 需 须
  应 应当 可 已 已经 共 累计 总共 合计 共计 分别 到 至 截至 今年 去年 上年 当年 期间 以来 年 末 底 的 , : ; ( ) “ ” 二是 三是 一是 四是 五是 六是 首先 把 内 按照 按 不高于 不低于 不超过 不少于 超过 处以 处 一、 主要是 包括 如 即 全部 带动 通报 拉动 拥有 共有 现有 实现 完成 使 让 对 使得
`);
const OPENERS_BY_FIRST = grouped(OPENERS, (form) => form[0] ?? '');
const MODAL = /已经?(?![然知婚])|累计|共有|力争|争取|确保|预计|计划到|规划到|努力|将达到|将|要(?![素求点])|必须|应当/;

/** A stretch of text without what links it to its number; `end` moves to the left. */
export function trimLinks(text: string, start: number, end: number): number {
  for (let i = 0; i < 8; i++) {
    while (end > start && /[ "“‘、()]/.test(text[end - 1] ?? '')) end--;
    // 保费由每生每年5元提高到10元: for whom is no part of the name.
    const each = /(?:每\p{Script=Han}{1,3}){1,2}$/u.exec(text.slice(Math.max(start, end - 8), end));
    if (each && end - each[0].length > start + 1) {
      end -= each[0].length;
      continue;
    }
    const word = LINKS_BY_LAST.get(text[end - 1] ?? '')?.find(
      (form) => end - form.length >= start && text.startsWith(form, end - form.length),
    );
    if (word === undefined || isPartOfNoun(text, start, end, word)) break;
    end -= word.length;
  }
  return end;
}

/** Nouns that end in a linking word: 保有 量 aside, 占有, 利率 … */
const NOUN_ENDS =
  /(?:总量|增加值|占比|比重|比例|增速|增幅|人均|总和|收支|以上|重要|主要|目的|据点|实现|标准|进出口|签约|合约|节约|集约|预约|违约|条约|公约|制约|契约|存在|内在|潜在|体系|面积|单位|岗位|床位|学位|泊位|车位|铺位|机位|摊位|座位|席位|企业|系列|专列|班列|序列|陈列|下列|电站|车站|项目|投资|自有|国有|民有|公有|所有|持有)$/;

function isPartOfNoun(text: string, start: number, end: number, word: string): boolean {
  const ending = text.slice(Math.max(start, end - 4), end);
  // 增速, 比重 and the like name what is measured, once a noun is before them.
  if (/^(?:增速|增幅|涨幅|降幅|增长率|比重)$/.test(word)) return true;
  if (word.length > 1) return false;
  if (word === '均') return /[人户亩地日月年]均$/.test(ending);
  return (
    NOUN_ENDS.test(ending) ||
    (word === '上' && /[以网线]上$/.test(ending)) ||
    (word === '有' && !/[现共拥还]有$/.test(ending) && /[国自公私]有$/.test(ending))
  );
}

/** A stretch of text without the words that open its clause; `start` moves to the right. */
export function trimOpeners(text: string, start: number, end: number): number {
  for (let i = 0; i < 8; i++) {
    while (start < end && /[ "’、)]/.test(text[start] ?? '')) start++;
    const each =
      /^每[一二三四五六七八九十\d]{0,3}[百千万亿]?(?:[人户名亩吨家个年月天日]|平方公里)(?=\p{Script=Han}{2})/u.exec(
        text.slice(start, Math.min(end, start + 10)),
      );
    // 每万人高价值发明专利拥有量: for how many is no part of the name.
    if (each) {
      start += each[0].length;
      continue;
    }
    const bracket = /^\([一二三四五六七八九十\d]{1,3}\)|^[一二三四五六七八九十]{1,2}、|^\d{1,2}\.(?!\d)/.exec(
      text.slice(start, Math.min(end, start + 6)),
    );
    if (bracket) {
      start += bracket[0].length;
      continue;
    }
    const word = OPENERS_BY_FIRST.get(text[start] ?? '')?.find(
      (form) => start + form.length <= end && text.startsWith(form, start),
    );
    if (word === undefined || opensNoun(text, start, word)) break;
    start += word.length;
  }
  return start;
}

/** 年产值, 末端, 全部 aside: the opener is the beginning of a noun. */
function opensNoun(text: string, at: number, word: string): boolean {
  const next = text[at + word.length] ?? '';
  switch (word) {
    case '拥有':
      return /[量率权者]/.test(next);
    case '全部':
      return /[工产从就]/.test(next);
    case '年':
      return /[产度均轻收销处营接末]/.test(next);
    case '末':
    case '底':
      return /[端层线部]/.test(next);
    case '要':
      return /[素求点闻件道]/.test(next);
    case '处':
      return /[方室长置理罚]/.test(next);
    case '内':
      return /[河贸销需资外陆蒙部容]/.test(next);
    case '按':
      return /[揭摩时]/.test(next);
    case '到':
    case '至':
      return /[位账岸]/.test(next);
    case '应':
      return /[用急收届]/.test(next);
    case '对':
      return /[外口接]/.test(next);
    case '将':
      return /[军领]/.test(next);
    case '可':
      return /[再支用持供比行信]/.test(next);
    case '都':
      return /[市会]/.test(next);
    case '并':
      return /[网购]/.test(next);
    case '共':
      return /[享同建有青产]/.test(next);
    case '均':
      return next === '衡';
    case '现':
      return /[代金货场有]/.test(next);
    case '和':
      return /[谐平睦]/.test(next);
    case '如':
      return /期/.test(next);
    case '即':
      return /[时期]/.test(next);
    case '还':
      return /[款贷]/.test(next);
    case '已':
    case '使':
      return /用/.test(next);
    default:
      return false;
  }
}

/** Where a word that makes the clause an aim ends (云埠力争 …): what is before it is whom it is about. */
export function modalIn(text: string, start: number, end: number): { at: number; end: number } | undefined {
  const match = MODAL.exec(text.slice(start, Math.min(end, start + 12)));
  if (!match || (match[0] === '要' && /[主重需必只首次摘概简紧纪]/.test(text[start + match.index - 1] ?? '')))
    return undefined;
  if (match[0] === '将' && /[即必]/.test(text[start + match.index - 1] ?? '')) return undefined;
  return { at: start + match.index, end: start + match.index + match[0].length };
}

const OWNING =
  /^(\p{Script=Han}{1,8}?)(?:现有|共有|拥有|(?<![国自公私所持占没])有)(?![效关限机利力望序量])(?=\p{Script=Han}{2})/u;

/** 青梧有竹林: where the owner and the verb end. */
export function ownerIn(text: string, start: number, end: number): { subject: number; end: number } | undefined {
  const match = OWNING.exec(text.slice(start, end));
  const owner = match?.[1];
  return match && owner !== undefined ? { subject: start + owner.length, end: start + match[0].length } : undefined;
}

/** A noun that says nothing without the one before it: 增速, 占比, 总量. */
export const isRelative = (noun: string): boolean => RELATIVE.test(noun);
