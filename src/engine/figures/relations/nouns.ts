import type { FigureCandidate, Span } from '../../model';

/** How far a counted noun may reach behind its figure. */
const LONGEST = 22;
/** What cannot open a counted noun: particles, adverbs, verbs. */
const NO_NOUN =
  /^(?:应(?![用急])|地(?![方市区铁质下])|[的得了和与及或并而但且即为是在于以由从向被把将让使已也都均就还又再才仍可能会须需要达占较超近约至到来去上下左右等计后前内]|比(?!赛)|之[一间多]|增长|提高|增加|减少|入驻|落户|覆盖|支持|用于|投入|参加|通过|获得|获评|获批|完成|实现|建成|开工|投产|进入|成为|给予|发放|奖励(?!资)|用来|同比|环比|累计|其中|合计|共计|不等|不变|平均|有余|开外)/;
/** Which of these, two characters or more behind the figure, end the noun: a verb or an adverb follows. */
const ENDS =
  /有望|平均|于(?=[今去本当年\d])|各(?=[司负展有尽得])|已经|[已将均都]|正在|正|在(?![建校编职线册岗])|就地|入驻|落户|参加|参与|获得|获评|获批|[获被由是要并到从向按]|通过|完成|实现|达到|突破|超过|建成(?!区)|加快|核准|共享|整合|改善|稳定(?!性)|稳居|试运|投运|通车|通航|运营(?![商里主单收成])|开通|贯通|挂牌|受到|位列|位居|名列|全面|如期|揭牌|上线|落地(?!率)|晋升|入选|跻身|进入|投产|开工|开业|投用|投入|纳入|列入|成为|接受|以(?!上)|用于|为(?![主民企老])|可(?![再持视])|能够|相继|陆续|先后|成功|顺利|同比|环比|增长|下降|覆盖|辐射|惠及|带动|受益|享受|脱贫|搬迁|就业(?![岗服人困创])|上市(?![公企后])|来(?!华)|对(?!外|口)|不断|分布|位于|来自|开展|举行|举办|亮相|签约(?![项金企额])|建设(?![项工用任单者施标内资规期主点现目兵])|发展(?![中规项试示指集联基带改计])|提供|推进|创建|形成|打造|享有|拥有|共同|分别|全部|年均|的(?=\p{Script=Han}{10})/u;
/** What is ranked in lists of the top so many: 世界500强企业, 全国百强县. */
const RANKED = /^(?:企业|民企|城市|县市?|区|镇|品牌|高校)/;
/** A verb of becoming, up to the next figure. */
const BECOMES = /^\p{Script=Han}{1,4}[到至为成]$/u;
const RUN = /[\p{Script=Han}A-Za-z“”·《》+-]{1,22}/uy;

/** The noun that a figure counts, right behind it: 制造业企业 in 3600余家制造业企业. */
export function countedNoun(
  text: string,
  figure: FigureCandidate,
  next: FigureCandidate | undefined,
): Span | undefined {
  // 12.4万平方米的云埠船舶软件园, 60个以上的专业合作社
  const start = text[figure.end] === '的' ? figure.end + 1 : figure.end;
  // 3个过三千亿元城市: an amount is part of the noun.
  if (next?.kind === 'money' && next.start - start <= 2 && /^[过超近]?$/.test(text.slice(start, next.start))) {
    const bounded = countedNoun(text, next, undefined);
    if (bounded) return { start, end: bounded.end };
  }
  if (NO_NOUN.test(text.slice(start, start + 2))) return undefined;
  RUN.lastIndex = start;
  const run = RUN.exec(text);
  if (!run) return undefined;
  // 10市PM2.5浓度: a measure's name goes on behind the letters.
  if (/[A-Z]$/i.test(run[0]) && /\d/.test(text[start + run[0].length] ?? '')) return undefined;
  // 由162个整合为123个
  if (next && next.start - start < 6 && BECOMES.test(text.slice(start, next.start))) return undefined;
  // 200家世界500强企业: the ranking is part of the noun.
  if (next?.start === start + run[0].length && text[next.end - 1] === '强' && !ENDS.test(run[0].slice(2))) {
    const companies = RANKED.exec(text.slice(next.end, next.end + 4));
    return { start, end: next.end + (companies?.[0].length ?? 0) };
  }
  // 全球500强企业投资项目: the companies are ranked, not the projects.
  const ranked = text[figure.end - 1] === '强' ? RANKED.exec(run[0]) : null;
  if (ranked) return { start, end: start + ranked[0].length };
  let end = start + run[0].length;
  const whole = !next || next.start >= end;
  if (!whole) end = next.start;
  const stop = ENDS.exec(text.slice(start + 2, end + 2));
  if (stop && start + 2 + stop.index < end) end = start + 2 + stop.index;
  // 2个总投资50亿元的项目: the noun holds a figure of its own.
  else if (!whole) return undefined;
  if (end - start >= LONGEST) return undefined;
  const noun = text.slice(start, end);
  const opened = [...noun].filter((char) => char === '“').length - [...noun].filter((char) => char === '”').length;
  if (opened !== 0) return undefined;
  return { start, end };
}
