import { barIn, isListed } from './bars';
import { buttonsIn } from './buttons';

/**
 * Page furniture, known by one line alone: what a web page or a print-out puts around an article. Lines that are furniture
 * only among other furniture (大, 小, >) are `loose`; the outline decides about them by their neighbours.
 */
export type FurnitureKind =
  /** 发布时间: … 来源: … */
  | 'publication'
  /** Font size, print, share, scan. */
  | 'control'
  /** Breadcrumbs, previous and next article, back to top. */
  | 'navigation'
  /** Other articles: related reports, recommendations. */
  | 'related'
  /** Who runs the site, where, under which licence. */
  | 'imprint'
  /** A date or a time of day alone on its line. */
  | 'timestamp'
  /** A link to the original or to an attached file, an image's file name. */
  | 'link'
  /** A label of an archive record (索引号, 主题分类) and, after it, its value. */
  | 'record'
  /** Editors' and proof-readers' names. */
  | 'credits'
  /** Page numbers, remains of mark-up, extraction rubbish. */
  | 'debris';

export interface Furniture {
  readonly kind: FurnitureKind;
  /** Counts only beside other furniture. */
  readonly loose?: boolean;
  /** A label whose value stands on the next line. */
  readonly label?: boolean;
}

const DATE = '(?:19|20)\\d{2} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2} ?日?';
const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?';

type Rule = readonly [kind: FurnitureKind, sign: RegExp, mark?: 'loose' | 'label'];

/** Read from folded, trimmed lines of at most 200 characters. */
const RULES: readonly Rule[] = [
  [
    'publication',
    /^(?:(?:发布|发表|发稿|更新|发文|上传|公开|录入|刊发)(?:时间|日期)|(?:信息|文章|稿件|新闻|内容|资料|文字)来 {0,2}源)(?::|$)|^(?:来 {0,2}源|时 {0,2}间|日期):/,
  ],
  [
    'publication',
    new RegExp(
      `^${DATE} {0,4}(?:${CLOCK})? {0,4}(?:\\|? {0,3}来源|字体|字号|浏览|阅读|作者|点击|稿源|文章来源|信息来源)`,
    ),
  ],
  [
    'publication',
    new RegExp(
      `^(?:来源|稿源|信息来源|文章来源|发布机构|发布单位|发布者|发布人|作者) ?[:：].{0,40}(?:${DATE}|时间|日期|浏览|阅读|点击|字号|字体)`,
    ),
  ],
  ['publication', /^【?(?:浏览|阅读|点击|访问)(?:次数|量|数)?】? ?:? ?\d{0,9} ?次?$/],
  ['publication', new RegExp(`^(?:来源|稿源)[:：]?.{1,20} ${DATE}`)],
  [
    'control',
    /^[[【(]? ?(?:字 ?[号体]|字体大小|文字大小) ?[:：]?[[【(]? ?(?:特?大|[中小AT/|\s\]】)[【(]|默认|标准){0,24}$/,
  ],
  [
    'control',
    /^[[【(]?(?:下载|打印|全屏|收藏|加大|还原|减小|打印本页|打印文章|我要打印|关闭窗口|关闭本页|关闭页面|本文打印|分享|转发|点赞|评论|纠错|我要纠错|返回顶部|回到顶部|朗读|听全文|复制链接|语音播报|无障碍浏览|繁体|繁體版?|简体|适老化|视频加载中|正在加载)(?:[:：]|\.{3})?[\]】)]?$/,
  ],
  [
    'control',
    /^(?:[【[(]?(?:(?:我要|本文)?(?:打印|关闭|收藏|下载|纠错|分享|评论)(?:本页|窗口|页面|此页|文章)?|字号|[大中小]|加大|还原|减小|正文|返回(?:顶部|首页|列表)|顶部)[】\])]? ?[|/]? ?){2,8}$/,
  ],
  [
    'control',
    /^(?:分享到|分享至|分享给|一键分享|微信扫一扫|分享让更多人看到|扫一扫|扫码|扫描.{0,8}二维码|(?:请|请用|请使用|使用|用|打开|通过)?(?:手机)?(?:微信|浏览器)[“"]?(?:扫|中的)|手机(?:扫|查看|浏览|阅读)|微信分享|长按识别|长按二维码|识别二维码|打开微信|点击上方|点击右上角|关注我们|关注(?:官方)?(?:微信)?公众号|微信公众号[:：])/,
  ],
  ['control', /^分享[:：到].{0,30}$/],
  ['control', /^(?:微信|微博|新浪微博|朋友圈|QQ|QQ空间|qq空间|手机版|电脑版|客户端|短信|更多)$/, 'loose'],
  ['control', /^(?:特?大|[中小>》»|/【】[\]():]|正文|首页)$/, 'loose'],
  [
    'control',
    /^(?:预览时标签不可点|继续滑动看下一个|轻触阅读原文|轻点两下|点击(?:上方|下方|右上角|左下角|蓝字|名片|关注|卡片|“?阅读原文)|(?:阅读|赞|在看|分享|收藏|评论|留言|转发|喜欢|人气)(?:数|量)? ?\d[\d.]*[万wk]?\+?$|\d[\d.]*[万wk]?\+? ?(?:人|次)?(?:阅读|浏览|点赞|评论|转发|赞|在看)$|收录于|长按(?:上方|下方|关注)|人划线|使用小程序)/i,
  ],
  ['publication', /^原 ?标 ?题:/],
  ['control', /^(?:在|用|请用)?手机上?(?:打开|查看|浏览|阅读)(?:当前页|此页|本页|网页)?/],
  [
    'imprint',
    /^(?:更多(?:精彩|新闻|资讯|内容|信息).{0,30}(?:下载|关注|客户端|公众号|尽在|请看)|欢迎提供新闻线索|新闻(?:线索|报料|热线)|报料热线)/,
  ],
  ['credits', /^[[【(]?(?:我要)?纠错[\]】)]? {0,4}[[【(]?责任编辑/],
  ['publication', /^(?:来源|稿源|作者|转自|转载自|素材来源|综合自?)[|丨/] ?\S/],
  ['control', /^第 ?[A-Z]?\d{1,3} ?版(?:$|[:( ]).{0,16}$/],
  ['navigation', /^(?:上一[篇条页则]|下一[篇条页则]|前一篇|后一篇)(?:$|[:： ])/],
  [
    'navigation',
    /^(?:您?(?:当前|现在)的?(?:所在)?的?位置|您的位置|您所在的位置|你(?:当前|现在)的位置|所在位置|位置导航|面包屑)(?:是|为)?(?:[:：]|$)/,
  ],
  ['navigation', /^(?:网站)?首页 ?[>›»→/|-]{1,3} ?.{1,60}$/],
  ['navigation', /^(?:返回|回到|回)(?:首页|主页|列表|上一?页|上级|顶部|栏目|目录页)[>»]{0,2}$/],
  [
    'navigation',
    /^(?:政务公开|政府信息公开|政务信息|新闻中心|新闻动态|要闻动态|信息公开|网站地图|网站支持|联系我们|关于我们|设为首页|加入收藏|网站声明|隐私保护|法律声明|登录|注册|搜索|导航)$/,
    'loose',
  ],
  [
    'related',
    /^[[【]?(?:相关(?:查询|推荐|阅读|报道|新闻|链接|文章|稿件|信息|附件|文件|资讯|专题|解读|政策|内容)|推荐阅读|延伸阅读|关联(?:文件|稿件|阅读|信息|链接)|热门(?:搜索|标签|文章|资讯)|热门推荐|热点推荐|热点新闻|热门新闻|猜你喜欢|为您推荐|更多阅读|往期回顾|最新文章|最新发布|阅读排行|点击排行|大家都在看|网友评论|我来说两句|热词|热搜词|关键词|标签|新闻推荐|精彩推荐|图解|政策图解|一图读懂|政策问答|解读链接|延伸链接)[\]】]?(?:[:：>]|$)/,
  ],
  [
    'related',
    /^[[【]?(?:热门|热点|最新|最热|本版|点击|阅读|浏览|评论|推荐|精彩|相关|更多|往期|往日|其他|其它|同类|您可能|大家|头条|图片|视频|编辑|为你|为您)(?:感兴趣的?|都?在看的?)?(?:排行榜?|推荐|新闻|阅读|文章|资讯|内容|信息|图片|视频|专题|报道|链接|回顾|热点|热文|要闻|导航|荐读|看点)[\]】]?[:>]?$/,
  ],
  [
    'imprint',
    /^(?:©|版权所有|Copyright|COPYRIGHT|copyright|主办(?:单位)?[:：]|承办(?:单位)?[:：]|技术支持[:：]|运营(?:单位)?[:：]|维护(?:单位)?[:：]|主管(?:单位)?[:：]|协办(?:单位)?[:：]|网站标识码|备案(?:号|序号)|单位地址[:：]|办公地址[:：]|举报电话|网站举报|违法和不良信息|网上有害信息|未经.{2,20}(?:授权|许可|同意).{0,20}(?:转载|复制|镜像|摘编|使用)|转载请注明|免责声明|声明[:：]|特别声明|凡本网|本网站?(?:所有|凡))/,
  ],
  ['imprint', /^(?:地址|电话|传真|邮箱)[:：].{0,80}(?:邮编|电话|传真|邮箱|技术支持)/],
  // A notice says in its body whom to ask.
  [
    'imprint',
    /^(?:(?:联系|咨询|值班|服务|监督|办公)?电话|(?:联系|通[讯信])?地址|传真|邮编|邮政编码|(?:电子)?邮箱|E-?mail)[:：]/i,
    'loose',
  ],
  ['imprint', /^(?:Public domain|false|true|本作品(?:是|在|属于?|来自)|注:中文维基文库|维基文库|姊妹计划|作者:维基)/],
  ['timestamp', new RegExp(`^[[(【]?(?:19|20)\\d{2} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}(?: {0,4}${CLOCK})?[\\])】]?$`)],
  ['timestamp', new RegExp(`^[[(【]?${DATE} {0,4}(?:星期[一二三四五六日天] {0,3})?${CLOCK}[\\])】]?$`)],
  ['timestamp', new RegExp(`^${CLOCK}$`), 'loose'],
  ['timestamp', new RegExp(`^(?:19|20)\\d{2} \\d{2}[/-]\\d{2} {1,3}${CLOCK}$`)],
  ['timestamp', new RegExp(`^${DATE} {0,3}(?:星期|周)[一二三四五六日天]$`)],
  ['timestamp', new RegExp(`^(?:今天是|现在是|今日是|当前日期)[:：]? {0,3}${DATE}.{0,24}$`)],
  [
    'control',
    /^(?:建议使用.{0,40}浏览|您访问的链接即将离开|您即将离开|即将跳转|欢迎(?:您?(?:访问|光临|来到|关注|浏览)|您).{0,30}$|本页.{0,10}(?:关闭|跳转)|如有.{0,12}疑问.{0,6}点击)/,
  ],
  ['link', /^!?\[[^\]]{0,60}\]\(https?:[^)]{0,300}\)$/],
  ['link', /^(?:https?:\/\/|www\.)\S{1,300}$/],
  [
    'link',
    /^[[【]?(?:查看原文|阅读原文|阅读全文|原文链接|点击查看|点击下载|点此下载|查看更多|展开全文|附件下载|下载附件|原文地址|文件下载|资料下载|下载地址|链接地址|文章链接|网页链接|点击链接|点击阅读|扫码阅读)/,
  ],
  [
    'record',
    /^(?:索 {0,3}引 {0,3}号|主题分类|发文机关|发文单位|成文日期|标 {0,3}题|发文字号|文 {0,3}号|发布机构|发布日期|主 {0,3}题 {0,3}词|信息分类|公文时效|有 {0,3}效 {0,3}性|时 {0,3}效 {0,3}性|施行日期|废止日期|生效日期|公开方式|公开范围|信息名称|体裁分类|组配分类|服务对象|信息索引|公开类型|分类|统一编号|效力状态|文件编号|文件名称|发文机构|发文日期|内容概述|内容摘要|公开主体|公开日期|责任部门|制发机关|文件类型|所属类别|文件状态|有效状态|是否有效|实施日期|失效日期|有效期|载体类型|公开责任部门|规范性文件编号|登记号|统一登记号|来文单位|关键字|信息来源|公开类别|信息所属单位|生成时间|名 {0,3}称|生成日期|发布文号|所属主题|关联类型)(?:[:：]|$)/,
    'label',
  ],
  [
    'credits',
    /^[([【]?(?:责任编辑|责编|编 {0,2}辑|编审|审 {0,2}核|初审|二审|复审|终审|三审|校 {0,2}对|校审|值班(?:编委|主任|编辑)|网络编辑|美术?编|制图|监 {0,2}制|统筹|排版|签发|审 {0,2}稿|发 {0,2}布人|上传者?|编校|责校|主编|总监制|供稿|来稿|通讯员供稿)(?:[:：/丨|]| {1,3}\S{1,4}$)/,
  ],
  ['debris', /^[-—–·•~ ]{0,3}\d{1,4}[-—–·•~ ]{1,3}$|^[-—–·•~]{1,3} {0,2}\d{1,4}[-—–·•~ ]{0,3}$/],
  ['debris', /^\d{20,60}$/],
  ['debris', /^(?:第 ?\d{1,4} ?页(?:[,/ ]{0,2}共 ?\d{1,4} ?页)?|Page \d{1,4}(?: of \d{1,4})?|\d{1,4} ?\/ ?\d{1,4})$/],
  ['link', /^\[(?:图片|视频|音频)\]$/],
  ['debris', /^(?:-->|<!--|&[a-z]{2,6};|\*{3,}|={3,}|_{3,}|<\/?[a-z]+\/?>)$/],
];

/** A site and its address. */
const SITE = /^\p{Script=Han}{2,24} ?(?:网址:?)? ?(?:https?:\/\/|www\.)\S{1,100}$/u;

/** The same, wherever in the line the sign stands: a pattern is tried where its literal stands in the line. */
const ANYWHERE: readonly (readonly [literal: string, rule: Rule])[] = [
  ['ICP备', ['imprint', /ICP备/]],
  ['公网安备', ['imprint', /公网安备/]],
  ['网站标识码', ['imprint', /网站标识码/]],
  ['版权所有', ['imprint', /版权所有/]],
  ['违法和不良信息举报', ['imprint', /违法和不良信息举报/]],
  ['许可证', ['imprint', /(?:新闻信息服务|网络视听)许可证/]],
  [
    '.',
    ['link', /^(?:\d{1,2}[.、])?.{0,80}\.(?:pdf|docx?|xlsx?|wps|ofd|zip|rar|jpe?g|png|gif|mp4)(?: ?\(.{1,20}\))?$/i],
  ],
  ['.', ['link', /^(?:image|图片|fororder)[\w.-]{0,40}\.(?:png|jpe?g)/]],
  ['<', ['link', /^<(?:image|img|video|iframe)[ >/]/]],
  ['data:image', ['link', /^data:image\//]],
  ['资料图', ['link', /^\(?(?:相关)?资料图片?\)?$/]],
  ['://', ['imprint', SITE]],
  ['www.', ['imprint', SITE]],
  ['_fororder_', ['link', /_fororder_\d/]],
  ['(cid:', ['debris', /\(cid:\d{1,5}\)/]],
];

/** The rules that a line may match by its first character: those whose pattern has the character anywhere in it. */
const OPENED = byOpener(RULES);
/** Most lines are sentences: of those only an imprint (未经许可不得转载。) is furniture. */
const OPENED_BY_SENTENCES = byOpener(RULES.filter(([kind]) => kind === 'imprint'));
const HELD_BY_SENTENCES = ANYWHERE.filter(([, [kind]]) => kind === 'imprint');
const HOLDS = anyOf(ANYWHERE);
const SENTENCE_HOLDS = anyOf(HELD_BY_SENTENCES);
const NONE: readonly Rule[] = [];

function byOpener(rules: readonly Rule[]): ReadonlyMap<string, readonly Rule[]> {
  const sources = rules.map((rule) => ({ rule, source: rule[1].source, digits: rule[1].source.includes('\\d') }));
  const openers = new Set([...'0123456789', ...sources.flatMap(({ source }) => [...source])]);
  return new Map(
    [...openers].map((char) => [
      char,
      sources
        .filter(({ source, digits }) => source.includes(char) || (digits && /\d/.test(char)))
        .map(({ rule }) => rule),
    ]),
  );
}

/** Matches where any of the literals stands: one search says no to most lines. */
function anyOf(rules: typeof ANYWHERE): RegExp {
  return new RegExp(rules.map(([literal]) => literal.replace(/[.(]/g, '\\$&')).join('|'));
}

/** A title with its date counts among others. */
const LISTED: Furniture = { kind: 'related', loose: true };

/** What the folded, trimmed line is on a page; undefined where it may be text. */
export function furnitureOf(line: string): Furniture | undefined {
  if (line === '' || line.length > 200) return line.length <= LINKED ? linked(line) : undefined;
  const sentence = line.length > 12 && (line.endsWith('。') || line.endsWith(';'));
  for (const rule of (sentence ? OPENED_BY_SENTENCES : OPENED).get(line.charAt(0)) ?? NONE) {
    const found = readAs(rule, line);
    if (found) return found;
  }
  if ((sentence ? SENTENCE_HOLDS : HOLDS).test(line))
    for (const [literal, rule] of sentence ? HELD_BY_SENTENCES : ANYWHERE) {
      const found = line.includes(literal) ? readAs(rule, line) : undefined;
      if (found) return found;
    }
  if (sentence) return undefined;
  if (line.includes('](')) return linked(line);
  return (
    buttonsIn(line) ??
    barIn(line) ??
    (isListed(line) ? LISTED : undefined) ??
    (isRubbish(line) ? { kind: 'debris' } : undefined)
  );
}

/** A row of links in Markdown ([首页](https://…) > [要闻](https://…)) is what its words are. */
function linked(line: string): Furniture | undefined {
  if (!line.includes('](')) return undefined;
  const words = line.replace(LINK, '$1').trim();
  return words.length <= 100 && !words.includes('](') ? furnitureOf(words) : undefined;
}

function readAs([kind, sign, mark]: Rule, line: string): Furniture | undefined {
  if (!sign.test(line)) return undefined;
  if (mark === 'loose') return { kind, loose: true };
  const bare = (mark === 'label' || kind === 'publication') && /^[^:|丨]{1,12}:?$/.test(line);
  return bare ? { kind, label: true } : { kind };
}

const LINK = /!?\[([^\][]{0,60})\]\([^()]{0,300}\)/g;
/** Addresses make a row of links long. */
const LINKED = 800;

const HAN = /[\u4e00-\u9fff]/;

/** Lines of a failed extraction: no Chinese, few letters, many signs. */
function isRubbish(line: string): boolean {
  if (line.length < 6 || HAN.test(line)) return false;
  let signs = 0;
  for (let i = 0; i < line.length; i++) if (!/[\w\s.,:;()%/+-]/.test(line.charAt(i))) signs++;
  return signs > line.length * 0.3;
}
