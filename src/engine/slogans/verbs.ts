/** Verbs that lead the clauses of rallying phrases and programmes: two characters each, and the single ones. */
const TWO =
  '转变提高改进深耕抢抓谋划奋发敢于勇于善于加强加快推进推动促进提升优化完善健全强化深化扩大增强增加培育培养布局延伸赋能打造构建建设改造创新开拓拓展锐意锚定聚焦聚力瞄准紧盯紧扣立足坚持坚守坚定树牢树立牢记践行弘扬传承赓续凝聚激发激活释放汇聚集聚吸引引进引导引领带动拉动驱动支撑保障维护守护保护保持稳定稳住巩固夯实筑牢守住守牢兜牢织密补齐补强拉长锻造壮大做大做强做优做精做实做好抓好抓实抓住抓牢抓紧打牢打响打好打赢打通破解破除化解防范遏制整治治理规范落实压实严格从严服务惠及造福改善解决办好办实办成回应关爱关注倾听走进走访深入下沉扎根投身奋战奋斗奋进拼搏攻坚攀登争创争做争当勇攀勇挑勇当敢闯敢试敢为敢干敢拼敢当担当作为履行恪守奉献共建共享共创共筑共谋共促齐抓联动融入对接承接抢占把握把准顺应适应应对迎接开启开创开辟开展谱写书写绘就描绘展现彰显擦亮叫响唱响讲好用好管好建好护好种好端稳扛牢扛起挺起撑起点燃点亮照亮唤醒盘活优选精选突破突围突出降低减少减轻减免简化压减取消放宽放开搭建创建创造创优组织动员团结统筹协调整合健强严守严控严查发展振兴繁荣建强配强选优';
const ONE =
  '稳保促抓强补优提增降减防控治护建聚谋创争抢拼闯干敢勇善守担扛破立拓延铸育引招留用惠富兴活畅通转变学比赶超战成见开起';

const VERBS: ReadonlySet<string> = new Set(TWO.match(/../gu) ?? []);

/** Whether a clause begins with a verb of two characters. */
export const beginsWithVerb = (clause: string): boolean => VERBS.has(clause.slice(0, 2));

/** 抢前抓早, 补链强链: a verb of one character at each half of four. */
export const isVerbPair = (clause: string): boolean =>
  clause.length === 4 && ONE.includes(clause.charAt(0)) && ONE.includes(clause.charAt(2));

/** Verbs that govern what stands behind them and lead no rallying phrase. */
const GOVERNING: ReadonlySet<string> = new Set([
  '做到',
  '拥护',
  '参与',
  '实施',
  '遵循',
  '奉行',
  '主张',
  '利用',
  '围绕',
  '关于',
  '有关',
]);

/** Whether a clause ends with a verb of two characters, or with one that governs what follows. */
export const endsWithVerb = (clause: string): boolean => VERBS.has(clause.slice(-2)) || GOVERNING.has(clause.slice(-2));
