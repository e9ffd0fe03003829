import type { FigureCandidate } from '../../model';
import type { Place } from './clauses';
import type { Status } from './relations';

/** How far back within its sentence a figure's mood is read. */
const REACH = 240;
/** How far before its figure a word of plans and drives counts that facts are told with as well (加快建设, 将). */
const WEAK_REACH = 48;

/** What the words before a figure say of it, and whether a heading that says otherwise outweighs them. */
export interface Mood {
  readonly status: Status;
  readonly weak?: true;
}

const CUES: readonly (readonly [Status, RegExp])[] = [
  [
    'target',
    /力争|预期目标|主要目标|总体目标|工作目标|发展目标|目标(?:[是为:]|任务[是为:])|预期(?=增长|增速|指标|[为达性]|实现)|确保(?!了)|计划[到在用投新建实完安]|规划(?:到|总投|新建|建设)|(?<![即必行])将(?=达到|实现|新增|建成|完成|突破|超过|投入|增加|提高|下降|降低|形成|培育|建设|带动|新建|安排)|必须(?:达到|实现|完成)|预计到|展望|今后[一二三五十\d]/g,
  ],
  [
    'result',
    /已(?![然知婚])|累计|实现了|完成了|达到了|建成了|截至|截止|同比|环比|比上年|较上年|比去年|较去年|去年|上年(?!度计划)|过去|五年来|年来|以来|取得|共有|现有|荣获|创下|突破了|新增了|成功|同期|增长了|提高了|下降了/g,
  ],
  [
    'limit',
    /不得(?:超过|高于|低于|少于|小于|大于|多于)|最高(?:不超过|补助|奖励|给予|可|限额|支持|补贴|资助)(?=[^,。;]{0,8}$)|上限|下限|限额(?!以[上下])|封顶|最[多高](?:不超过)?(?=[^,。;]{0,8}$)|按不(?:高于|超过|低于)|不超过[^,。;]{0,14}(?:标准|比例)/g,
  ],
  [
    'rule',
    /(?<![响反适供对感回相])应当?(?![用急对收届])|不得|给予[^,。;]{0,24}$|(?<!\p{Script=Han})并?处以?(?=[^,。;]{0,4}$)|处以(?=[^,。;]{0,4}$)|并处|罚款|有期徒刑|(?:每|一次性)[^,。;]{0,6}(?:奖励|补助|补贴)|再奖励|可以|责令|自[^,。;]{2,18}之日起|标准为|按照?[^,。;]{0,16}(?:标准|比例)|(?<![必无毋])须|有效期|公示期|申报|缴纳|收取/gu,
  ],
];
/** Words of plans and drives that reports of what was done use too. */
const WEAK =
  /争取|预期(?!寿命)|规划面积|(?<![即必行])将(?![近军领士来其]|于本)|(?<![主重需必只首次摘概简紧纪提险机想就还既正越])要(?![求素点闻件道塞地害领么是])|今后|下一步|努力|有望|拟(?!定|合)|着力|加快(?:建设|推进)|奋力/g;

/** How things stand; plans say it of what is to be. */
const STATE =
  /拥有(?!率|量)|(?<![移定同旧聚寄群闲邻宜安久民])居(?=[全世第省市]|国内|同类|中部|[东西]部)|[位名]列|位居|排名|入选|获评/;

/** Says nothing against an aim that was named before: 力争…同比增长15%. */
const COMPARISON = /^(?:同比|环比|[比较][上去]年|[上去]年|同期|以来)$/;

/** What the sentence says of a figure by its verbs: the last cue before it counts, a bound or a rule first. */
export function moodOf(text: string, figure: FigureCandidate, place: Place): Mood | undefined {
  const from = Math.max(place.sentence, figure.start - REACH);
  const before = text.slice(from, figure.start);
  // What bounds or rules holds within its statement only.
  const statement = before.slice(Math.max(0, place.statement - from));
  // 对设备投入超过200万元的,…: a condition.
  if (/^的(?:[,;按]|给予)/.test(text.slice(figure.end, figure.end + 4))) return { status: 'rule' };
  if (/^(?:的标准)?(?:给予|予以)/.test(text.slice(figure.end, figure.end + 5))) return { status: 'rule' };
  if (/不得|最多|至多/.test(text.slice(figure.start, figure.end))) return { status: 'limit' };
  if (/^[^,。;]{0,6}罚款/.test(text.slice(figure.end, figure.end + 10))) return { status: 'rule' };
  if (/^[^,。;:]{0,14}?(?:有望|即将|拟于|将于)/.test(text.slice(figure.end, figure.end + 18)))
    return { status: 'target' };
  let best: { mood: Mood; at: number } | undefined;
  for (const [status, pattern] of CUES) {
    const scope = status === 'limit' || status === 'rule' ? statement : before;
    const shift = before.length - scope.length;
    for (const match of scope.matchAll(pattern)) {
      // 力争…同比增长15%: a comparison says nothing against an aim.
      if (status === 'result' && best?.mood.status === 'target' && COMPARISON.test(match[0])) continue;
      if (!best || match.index + shift > best.at) best = { mood: { status }, at: match.index + shift };
    }
  }
  if (best && best.mood.status !== 'result') return best.mood;
  if (!best && STATE.test(statement.slice(-WEAK_REACH))) best = { mood: { status: 'result', weak: true }, at: 0 };
  const near = statement.slice(-WEAK_REACH);
  const shift = before.length - near.length;
  for (const match of near.matchAll(WEAK))
    if (!best || match.index + shift > best.at)
      best = { mood: { status: 'target', weak: true }, at: match.index + shift };
  return best?.mood;
}
