/**
 * Numerals that no table would hold, although they read as a number with a classifier: formulations, numeral
 * abbreviations and idioms. By their first words: what may follow them. Only what the recogniser would otherwise count
 * is listed; quoted labels (“三个代表”) need no entry.
 */
const FAMILIES: readonly (readonly [string, string])[] = [
  [
    '两个',
    '一百年 维护 确立 毫不动摇 务必 文明 大局 根本转变 根本性转变 转变 中国 积极性 结合 牢牢把握 全覆盖 巩固 关键词 必然 健康 先行区 市场 核心竞争力 凡是 更好 不变 前所未有 坚定不移 基本点 不动摇 翻番 百年 联系点 伟大革命 轮子 确保 趋向 决议 历史决议',
  ],
  [
    '三个',
    '代表 有利于 没有变 务必 面向 全面 赋予 区分开来 倍增 百分之百 规划 提升行动 结合 坚持 善于 世界 根本转变 必须 离不开 更加 倡议 自信 文明',
  ],
  [
    '四个',
    '全面 意识 自信 伟大 现代化 服务 坚持 革命 没有变 不摘 最严 之治 重大关系 善于 着力 扎实 走在前 龙头 敢于 统一 一批 一 合格 必须 最 铁一般 度假区',
  ],
  ['五个', '一工程 一批 一 坚持 统筹 必由之路 更加 注重 相统一 文明 战略性 发展 认同 中心'],
  ['六个', '必须 坚持 统筹 现代化 力 更加 相统一 为什么 关系'],
  ['七个', '坚持 着力 聚焦 不准 有之'],
  ['八个', '明确 坚持 统筹 着力 新 更加 着眼于 必须 更好'],
  ['九个', '坚持 必须 着力'],
  ['十个', '明确 坚持 必须 着力 结合'],
  ['两种', '资源 制度 思维'],
  ['两条', '腿 主线 底线 红线'],
  ['三条', '红线 控制线 底线 保障线'],
  ['三项', '制度 机制改革'],
  ['四项', '基本原则'],
  ['五项', '原则'],
  ['八项', '规定'],
  ['六项', '纪律'],
  ['三次', '产业 分配'],
  ['二次', '分配 创业 供水 污染 元 利用 开发 加压 曝光 装修 入 能源'],
  ['两次', '分配'],
  ['一次', '能源 产业 性'],
  [
    '三年',
    '困难时期 自然灾害 行动 攻坚 倍增 大变样 滚动 规划 计划 立法 专项 提升 整治 改造 发展规划 任务 建设规划 提质',
  ],
  ['五年', '计划 规划 立法规划 行动 发展规划 建设规划 立法'],
  ['十年', '规划 计划 禁渔 禁捕 行动 树木 寒窗 磨 如一日 动乱 内乱 浩劫 文革'],
  ['两年', '行动 计划 攻坚 提升'],
  ['四年', '制 行动 计划'],
  ['六年', '制'],
  ['九年', '制 义务教育 一贯制'],
  ['三年', '制'],
  ['五年', '制'],
  ['百年', '大计 树人 变局 奋斗 未有 目标 老店 大党 征程 梦想 奥运 不遇'],
  ['三位', '一体 数'],
  ['四位', '一体 数'],
  ['五位', '一体 数'],
  ['两位', '数'],
  ['一位', '数'],
  ['两面', '派 性 三刀'],
  ['两点', '论 一线'],
  ['三点', '一线'],
  ['两头', '在外 小 婚'],
  ['两口', '子'],
  ['三口', '之家'],
  ['四口', '之家 通商'],
  ['三代', '半 同堂'],
  ['三部', '曲'],
  ['两层', '皮'],
  ['三重', '一大'],
  ['三会', '一课'],
  ['三番', '五次 两次'],
  ['五次', '三番'],
  ['三五', '成群'],
  ['三天', '两头 打鱼'],
  ['两天', '晒网'],
  ['三步', '走 并作'],
  ['两步', '走'],
  ['四步', '走'],
  ['五家', '渠'],
  ['三门', '峡'],
  ['八达', '岭'],
  ['六合', '区'],
  ['三台', '县'],
  ['五台', '山 县'],
  ['九台', '区 市 农商'],
  ['三人', '行 谈'],
  ['十人', '十色'],
  ['千家', '万户'],
  ['万家', '灯火'],
  ['百家', '争鸣 讲坛 姓'],
  ['千人', '千面 计划'],
  ['万人', '计划 空巷'],
  ['千篇', '一律'],
  ['百部', '争'],
  ['百倍', ''],
  ['万倍', ''],
  ['百分', ''],
  ['千斤', '顶 重担'],
  ['万元', '户'],
  ['三分', '之'],
  ['四人', '帮'],
  ['亿万', ''],
  ['一个', '中国'],
  ['三支', '两军'],
];

const PHRASES: ReadonlyMap<string, readonly string[]> = buildPhrases();

function buildPhrases(): Map<string, string[]> {
  const map = new Map<string, string[]>();
  for (const [first, rests] of FAMILIES) map.set(first, [...(map.get(first) ?? []), ...rests.split(' ')]);
  for (const rests of map.values()) rests.sort((a, b) => b.length - a.length);
  return map;
}

/** Where the set phrase that begins at an offset ends; null where none begins. */
export function endOfSetPhrase(text: string, at: number): number | null {
  const rest = PHRASES.get(text.slice(at, at + 2))?.find((form) => text.startsWith(form, at + 2));
  return rest === undefined ? null : at + 2 + rest.length;
}
