import { fold } from './fold';

export interface GenreReading {
  readonly policy: boolean;
  /** What spoke for and against it, short and in English: for the log. */
  readonly reasons: readonly string[];
}

/** Only so much is read, from the beginning and from the middle. */
const SAMPLE = 10_000;
/** Fewer Chinese characters than this say nothing. */
const SHORTEST = 40;
/** From here on a text counts as long enough to be judged by its vocabulary alone. */
const LONG = 400;

const HAN = /\p{Script=Han}/gu;
const KANA_OR_HANGUL = /[\u3041-\u30ff\uac00-\ud7af]/g;
const LATIN = /[A-Z]/gi;

/** Words of administration, plans, reports and laws; two characters each or more. */
const OFFICIAL = new RegExp(
  '政府|国务院|人民|党委|党组|党的|中央|中共|省委|市委|县委|区委|常委|书记|主席|总理|代表大会|委员会|办公厅|办公室|主管部门|有关部门|各级|各地|各部门|' +
    '发展|建设|改革|开放|推进|推动|加强|加快|落实|贯彻|实施|完善|健全|深化|强化|优化|促进|保障|提升|提高|坚持|统筹|协调|引领|聚焦|培育|扩大|支持|鼓励|' +
    '经济|社会|产业|企业|民生|就业|财政|金融|投资|消费|贸易|市场|监管|治理|生态|环境|农业|农村|乡村|城乡|城镇|工业|制造业|服务业|科技|创新|文化|教育|' +
    '卫生|健康|医疗|养老|社保|安全|法治|法律|法规|条例|规定|办法|制度|机制|体系|体制|政策|规划|方案|意见|通知|决定|批复|措施|任务|目标|工程|项目|示范|试点|' +
    '工作|会议|全会|调研|部署|指导|责任|考核|督查|审批|行政|执法|依法|本法|本条例|群众|干部|基层|社区|全市|全省|全县|全区|全国|我国|我省|我市|我县|我区|' +
    '同比|增长|亿元|万元|百分点|高质量|现代化|新时代|十四五|十五五|战略|布局|格局|集群|基地|园区|开发区|自贸|营商|一体化|标准化|信息化|数字化|绿色|低碳',
  'g',
);
/** The shapes of official documents and of agency reports. */
const SHAPES: readonly (readonly [RegExp, string])[] = [
  [/[〔[(](?:19|20)\d{2}[〕\])] ?\d{1,5} ?号|令第? ?\d{1,4} ?号/g, 'document numbers'],
  [/(?:^|\n) {0,8}(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十]{1,3}\))/g, 'numbered headings'],
  [/(?:^|\n) {0,8}第[一二三四五六七八九十百零]{1,6}[章节条](?=[ (【\p{Script=Han}])/gu, 'articles of law'],
  [/(?:^|\n) {0,8}[—-]{2}\p{Script=Han}/gu, 'led headings'],
  [/(?:新华社|本报|央视网|人民网|中新社|中新网|记者).{0,12}(?:讯|电|消息|报道)/g, 'datelines'],
  [/(?:同比|比上年|较上年|环比).{0,6}(?:增长|下降|提高|回落)|\d(?:亿元|万元|个百分点|%)/g, 'figures'],
  [/(?:发布时间|成文日期|发文机关|索引号|主题分类|信息来源|来源) {0,2}:/g, 'publication bars'],
  [/关于[^\n。]{2,60}的(?:通知|意见|决定|批复|复函|函|通报|报告|公告|请示|办法|规定)/g, 'official titles'],
  [/各(?:[省市县区部]|单位|乡镇)[^\n]{0,60}:|各位代表|同志们/g, 'addressees'],
  [/《[^》\n]{2,40}(?:法|条例|规定|办法|意见|通知|规划|方案|决定|纲要|报告)》/g, 'documents cited'],
];
/** People who speak, feel and act: stories, letters, chat. */
const PERSONAL =
  /[她您吗吧呢啊呀哦嗯哈嘛]|你(?![们单省市区县部局办委厅])|我(?![国省市县区州院部局党军们厅行校会])|他(?![们人国山乡省市])|[说道问答笑喊叫][,:]?“|[。!?…]”\p{Script=Han}{1,6}[说道问答笑喊叫]|亲爱的|妈妈|爸爸|谢谢/gu;
/** Instructions for machines. */
const TECHNICAL =
  /\b(?:npm|import|const|function|class|return|http|git|docker|pip|def|var|let|API|JSON|SDK)\b|```|[{};]\s*\n|=>|<\/?[a-z]+>/g;

/**
 * Whether a document reads like Chinese policy or news prose, so that novels, README files, source code, chat logs and
 * texts in other languages are left alone. Decided on a bounded sample (the first and the middle 10,000 characters):
 * mostly Han characters, next to no kana or hangul; then the density of official vocabulary with the shapes of
 * official documents (numbering, document numbers, 条, datelines, figures) against that of personal and technical
 * prose. Short texts need stronger evidence; fewer than 40 Han characters are never enough.
 */
export function readsLikePolicy(text: string): GenreReading {
  const sample = fold(sampleOf(text));
  const han = count(sample, HAN);
  const reasons: string[] = [`${han} Han characters`];
  const no = (reason: string): GenreReading => ({ policy: false, reasons: [...reasons, reason] });
  if (han < SHORTEST) return no('too short');
  const foreign = count(sample, KANA_OR_HANGUL);
  if (foreign > han * 0.05) return no('kana or hangul');
  const latin = count(sample, LATIN);
  if (latin > han) return no('mostly Latin letters');
  const perThousand = (n: number): number => (n * 1000) / han;
  const vocabulary = perThousand(count(sample, OFFICIAL));
  const personal = perThousand(count(sample, PERSONAL));
  const technical = perThousand(count(sample, TECHNICAL));
  let shapes = 0;
  for (const [shape, name] of SHAPES) {
    const found = count(sample, shape);
    if (found === 0) continue;
    // One kind of sign counts once, and once more where it is frequent.
    shapes += found > 2 || perThousand(found) > 4 ? 2 : 1;
    reasons.push(name);
  }
  reasons.push(
    `vocabulary ${vocabulary.toFixed(0)}, personal ${personal.toFixed(0)}, technical ${technical.toFixed(0)} per thousand`,
  );
  if (technical > 8 || latin > han * 0.6) return no('technical text');
  const weight = vocabulary + shapes * 6 - personal * 2.5;
  const needed = han >= LONG ? 32 : 32 + (LONG - han) / 20;
  return weight >= needed ? { policy: true, reasons } : no(`weight ${weight.toFixed(0)} below ${needed.toFixed(0)}`);
}

function sampleOf(text: string): string {
  if (text.length <= 2 * SAMPLE) return text;
  const middle = Math.max(SAMPLE, (text.length >> 1) - (SAMPLE >> 1));
  return `${text.slice(0, SAMPLE)}\n${text.slice(middle, middle + SAMPLE)}`;
}

function count(text: string, sign: RegExp): number {
  let found = 0;
  sign.lastIndex = 0;
  while (sign.exec(text)) found++;
  return found;
}
