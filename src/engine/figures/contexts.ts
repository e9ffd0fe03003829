/** What stands around a number and says what it measures where its unit is left out. */

const words = (list: string): string[] => list.split(' ').sort((a, b) => b.length - a.length);

/** Nouns that are measured in money. */
const MONEY_NOUNS = words(
  '投资 税收 税费 纳税 营收 收入 产值 规模 总量 总额 生产总值 GDP 增加值 资金 支出 贷款 存款 零售额 成交额 成交量 交易额 销售额 销售 利润 利税 进出口 出口 进口 预算 债券 融资 授信 贡献 市值 资产 资本 造价 费用 补贴 补助 拨款 债务 金额 消费 外资 余额 净值 成本 薪 价值 注资 奖励 奖金 保费 罚款 合同额 奖池 交易量 总值 产业 集群 赔偿 社零 理赔',
);
/** Nouns that count people; 规模 alone counts money. */
const PEOPLE_NOUNS = words(
  '人口 人数 学生 就业 农民 群众 职工 人员 务工规模 用工规模 用户 党员 游客 用工 劳动力 员额 裁员 裁军 志愿者 毕业生 参保 师生 粉丝 居民 网民 会员 客流 人次',
);
/** What may stand between the noun and the number. */
const LINKS = words(
  '的 已 均 也 都 将 力争 预计 首次 首 总计 合计 累计 共计 共 再 连续 稳定 稳步 分别 突破 超过 达到 达 为 约 近 超 逾 跃上 迈上 迈过 跨上 跨过 跨越 站上 过 破 完成 实现 增至 增长到 增加到 提高到 减少到 压减到 约为 不低于 不少于 不超过 不得超过 不足 不到 接近 将近 大约 至少 最多 在 了 增加 净增 新增 减少 净减少 控制在 稳定在 保持在 总数 总量 规模 数量 是 从 由 冲刺 超出 新台阶',
);
const MONEY_AFTER =
  /^元?[”’]?级?(?:产业|企业|集群|项目|园区|县|镇|俱乐部|强县|投资|规模|资金|税收|单位|集团|龙头|板块|赛道|市场|产值|主导产业|台阶|大关|支柱)/;
const INDEX_HEAD = /指数(?:\([A-Z]{2,6}\))?(?:为|达到|[达是从由]|升至|降至|回升至|回落至|提高到|上升到|下降到)?$/i;
/** 城乡居民收入比缩小至2.54, 收入倍差从1.96, 公众满意度89.6分 aside: pure numbers; only decimals are sure. */
const PURE_HEAD =
  /(?:收入比值?|收入倍差|倍差|比值|系数|满意度|幸福感得分|综合得分|总得分|评分|容积率)(?:[由从为是]|达到?|[缩降升增]{1,2}[小低高]?[至到]|扩大[至到]|下降[至到]|提[升高][至到])$/;
/** What a first such number is said to become: 从1.96缩小至1.81. */
const PURE_NEXT = /^(?:[缩降升增][小低高]?[至到]|扩大[至到]|下降[至到]|提[升高][至到])$/;
/** Groups of people behind a number and their modifiers: 建档立卡贫困人口, 农村户籍孩子. */
const PEOPLE_AHEAD =
  /^\p{Script=Han}{0,9}?(?:人口|学生|学子|孩子|婴幼儿|儿童|幼儿|居民|农民|牧民|渔民|市民|村民|难民|移民|选民|网民|股民|纳税人|青壮年|文盲|青年|青少年|妇女|职工|员工|工人|人员|群众|群体|民众|劳动力|劳动者|党员|干部|教师|师生|老人|老年人|残疾人|中国人|毕业生|游客|旅客|患者|消费者|从业者|就业者|创业者|参保人|退休人员|军人|官兵|志愿者)/u;

const CLAUSE_SIGNS = ',。;、:!?()“”';

/** The clause before an offset, at most 24 characters; an earlier figure ends it. */
export function clauseBefore(text: string, at: number, floor: number): string {
  const limit = Math.max(floor, at - 24);
  let start = at;
  while (start > limit && !CLAUSE_SIGNS.includes(text.charAt(start - 1))) start--;
  return text.slice(start, at);
}

/** The clause without the words that link its noun to a number; what remains ends in the noun. */
function nounClause(text: string, at: number, floor: number): string {
  let clause = clauseBefore(text, at, floor);
  for (let i = 0; i < 5; i++) {
    const link = LINKS.find((form) => clause.endsWith(form));
    if (link === undefined || endsIn(clause, MONEY_NOUNS) || endsIn(clause, PEOPLE_NOUNS)) break;
    clause = clause.slice(0, -link.length);
  }
  return clause;
}

const endsIn = (clause: string, nouns: readonly string[]): boolean => nouns.some((noun) => clause.endsWith(noun));

/** 营收规模突破 … before a bare 500亿, or … 产业 after it: the elided unit is 元. */
export function impliesMoney(text: string, start: number, end: number, floor: number): boolean {
  const clause = nounClause(text, start, floor);
  if (endsIn(clause, MONEY_NOUNS))
    return !endsIn(clause, PEOPLE_NOUNS) && !/(?:人口|用工|务工|就业|员额)\p{Script=Han}{0,2}$/u.test(clause);
  return MONEY_AFTER.test(text.slice(end, end + 8));
}

/** 务工规模超过 … before a bare 3300万, or 农村贫困人口 after it. */
export function impliesPeople(text: string, start: number, end: number, floor: number): boolean {
  return endsIn(nounClause(text, start, floor), PEOPLE_NOUNS) || PEOPLE_AHEAD.test(text.slice(end, end + 14));
}

/** 总指数为 … before a number without a unit. */
export function impliesIndex(text: string, start: number, floor: number): boolean {
  const clause = clauseBefore(text, start, floor);
  return clause.includes('指数') && INDEX_HEAD.test(clause);
}

/** 收入比缩小至 … before a decimal without a unit; or the second of two, behind one that ended at `floor`. */
export function impliesPureNumber(text: string, start: number, floor: number): boolean {
  const clause = clauseBefore(text, start, floor);
  if (PURE_HEAD.test(clause)) return true;
  return PURE_NEXT.test(clause) && start - clause.length === floor && /\d/.test(text[floor - 1] ?? '');
}
