/** What stands around a number and says what it measures where its unit is left out. */

const MONEY_HEAD =
  /(?:投资|税收|税费|纳税|营收|收入|产值|规模|总量|总额|生产总值|GDP|增加值|资金|支出|贷款|存款|零售额|成交额|成交量|交易额|销售额|销售|利润|利税|进出口|出口|进口|预算|债券|融资|授信|贡献|市值|资产|资本|造价|费用|补贴|补助|拨款|债务|金额|产业集群|消费|外资|余额|净值|身家|成本|薪|价值|注资|奖励|奖金|保费|罚款|合同额|到位资金|奖池)(?:[的已均也都将]|力争|预计|首次|首|总计|合计|累计|共计|[共再]|连续|稳定|稳步|分别)?(?:突破|超过|达到|[达为约近超逾过破在]|跃上|迈上|迈过|跨上|跨过|站上|完成|实现|增至|增长到|增加到|提高到|约为|不低于|不少于)?了?$/;
const MONEY_AFTER =
  /^(?:级|元)?(?:”|’)?级?(?:产业|企业|集群|项目|园区|县|镇|俱乐部|强县|投资|规模|资金|税收|单位|集团|龙头|板块|赛道|市场|产值|主导产业|台阶|大关|以上|支柱)/;
const PEOPLE_HEAD =
  /(?:人口|人数|学生|就业|农民|群众|职工|人员|务工规模|用户|党员|游客|用工|劳动力|规模|民众|志愿者|毕业生|参保|从业人员|师生|受众|粉丝|居民)(?:总数|总量|规模|数量|数)?(?:[的已均也都达将]|力争|预计|首次|首)?(?:突破|超过|达到|[达为约近超逾]|增至|增长到|增加到|提高到)?了?$/;
const PEOPLE_ONLY = /人口|人数|学生|农民|群众|职工|人员|务工规模|用户|党员|游客|劳动力|毕业生|就业/;
const INDEX_HEAD =
  /(?:指数|指标值)(?:\([A-Z]{2,6}\))?(?:为|达到|[达是从]|升至|降至|回升至|回落至|提高到|上升到|下降到)?$/i;

/** The clause before an offset, at most 24 characters; an earlier figure ends it. */
export function clauseBefore(text: string, at: number, floor: number): string {
  const from = Math.max(floor, at - 24);
  const piece = text.slice(from, at);
  const cut = Math.max(...[...',。;、:!?()“”'].map((sign) => piece.lastIndexOf(sign)));
  return piece.slice(cut + 1);
}

/** 营收规模突破 … before a bare 500亿, or … 产业 after it: the elided unit is 元. */
export function impliesMoney(text: string, start: number, end: number, floor: number): boolean {
  const before = clauseBefore(text, start, floor);
  if (MONEY_HEAD.test(before) && !PEOPLE_ONLY.test(before.slice(-8))) return true;
  return MONEY_AFTER.test(text.slice(end, end + 8));
}

/** 务工规模超过 … before a bare 3300万. */
export function impliesPeople(text: string, start: number, floor: number): boolean {
  return (
    PEOPLE_HEAD.test(clauseBefore(text, start, floor)) &&
    PEOPLE_ONLY.test(text.slice(Math.max(floor, start - 20), start))
  );
}

/** 总指数为 … before a number without a unit. */
export function impliesIndex(text: string, start: number, floor: number): boolean {
  return INDEX_HEAD.test(clauseBefore(text, start, floor));
}
