/** Whether a text reads like Chinese policy or news prose, and what spoke for and against it. */
export interface GenreReading {
  readonly policy: boolean;
  /** For the log: short English phrases with their numbers. */
  readonly reasons: readonly string[];
}

/** So much of a text is looked at: its beginning, where notices say what they are. */
const SAMPLE = 20_000;
/** Fewer Han characters than this say nothing about a genre. */
const MINIMUM = 12;
/** Official words among 100 Han characters, less what speaks against it. */
const THRESHOLD = 3;

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/).filter(Boolean));

/** Two-character words that official prose and its news live on, and that novels, manuals and recipes hardly need. */
const OFFICIAL = words(`
  坚持 推进 推动 加强 强化 加快 落实 贯彻 实施 建设 发展 部署 统筹 深化 改革 创新 完善 健全 保障 促进 提升 优化 巩固 拓展
  部门 政府 国务 省委 市委 区委 县委 党委 党组 党员 党的 中央 全国 全省 全市 全区 全县 我省 我市 我区 我县 各级 各地 人民 干部
  群众 代表 委员 常委 书记 市长 省长 主任 领导 同志 会议 全会 讲话 精神 战略 规划 方案 意见 通知 决定 条例 规定 办法 制度 机制
  体系 体制 政策 措施 举措 目标 任务 重点 领域 产业 企业 项目 投资 经济 社会 民生 就业 财政 金融 市场 农业 农村 农民 乡村 振兴
  工业 制造 科技 人才 教育 医疗 卫生 健康 养老 生态 环境 绿色 能源 交通 城市 城乡 区域 园区 基地 试点 示范 监管 监督 执法 审批
  责任 法律 法规 依法 治理 安全 稳定 和谐 文明 文化 旅游 公共 服务 资金 补助 补贴 税收 增长 同比 环比 亿元 万元 万人 万亩 收入
  总值 规模 产值 指标 比重 以上 上年 年度 十四 十三 十五 时期 期间 年底 印发 下达 申报 批复 请示 公告 公报 报告 审议 通过 行政
  机关 单位 组织 协调 牵头 配合 考核 督促 督查 检查 宣传 记者 日电 日讯 新华 日报 民族 国家 现代 特色 主义 小康 共同 富裕 脱贫
  攻坚 战役 高质 质量 效益 转型 升级 开放 合作 外贸 出口 招商 营商 惠民 扶持 引导 鼓励 支持 扶贫 基层 街道 社区 乡镇 村民 主体
`);

/** What official prose never is: told by somebody of somebody, chatted, or a manual of software. */
const PRIVATE = words(`
  我的 你的 他的 她的 我们 你们 他们 她们 自己 什么 怎么 为什 这么 那么 看着 看到 笑着 笑道 说道 问道 说着 想着 觉得 知道 忽然
  突然 好像 仿佛 似乎 一下 眼睛 声音 妈妈 爸爸 朋友 同学 姑娘 先生 老爷 有点 其实 可是 不过 然后 哪里 吧， 吗？ 呢？ 啊！ 了！
`);
const TECHNICAL = words(`
  代码 函数 安装 配置 运行 命令 仓库 克隆 编译 浏览 点击 按钮 页面 网站 博客 软件 插件 组件 框架 接口 参数 变量 数组 线程 调用 调试
  脚本 文件 目录 路径 版本 依赖 服务器 数据库 前端 后端 部署 开源 教程 用户 登录 模型 算法 数据集 下载 上传 链接 默认 示例 文档
`);

/** Forms that only official documents and their pages have. GB/T 9704—2012: 发文字号, addressees, headings. */
const FORMS: readonly (readonly [reason: string, form: RegExp])[] = [
  ['document number', /[\u4e00-\u9fa5]{1,8}[〔［[(（【]\d{4}[〕］\])）】]\s?第?\d{1,5}号/],
  ['addressees', /^.{0,40}(?:人民政府|委员会|办公厅|各部门|各单位|直属机构)[^。]{0,80}[:：]\s*$/m],
  ['articles of law', /^[ \t\u3000]{0,8}第[一二三四五六七八九十百]{1,5}条[ \t\u3000(（]/m],
  ['numbered headings', /^[ \t\u3000]{0,8}(?:[一二三四五六七八九十]{1,3}、|[(（][一二三四五六七八九十]{1,3}[)）])/m],
  ['dateline', /来源[:：]|发布时间[:：]|本报讯|(?:新华社|中新社).{0,20}电/],
  ['public release', /此件公开发布|特此(?:通知|通告|公告|批复|函复)/],
];

/**
 * Decides by the words of the first 20,000 characters: how many of 100 Han characters begin an official word, what forms
 * of official documents there are, and how much speaks of a novel, a chat or a manual. A text in which Latin letters
 * outweigh Han characters is none.
 */
export function readsLikePolicy(text: string): GenreReading {
  const sample = text.length > SAMPLE ? text.slice(0, SAMPLE) : text;
  const { han, latin } = scripts(sample);
  if (han < MINIMUM) return { policy: false, reasons: [`${han} Han characters`] };
  if (latin > han) return { policy: false, reasons: [`${latin} Latin letters, ${han} Han characters`] };
  const share = (list: ReadonlySet<string>): number => (100 * count(sample, list)) / han;
  const official = share(OFFICIAL);
  const personal = share(PRIVATE);
  const technical = share(TECHNICAL) + (20 * latin) / han;
  const forms = FORMS.filter(([, form]) => form.test(sample)).map(([reason]) => reason);
  const score = official + 1.5 * forms.length - 1.5 * personal - technical;
  const round = (value: number): string => value.toFixed(1);
  const reasons = [
    `score ${round(score)} of ${THRESHOLD}`,
    `official ${round(official)}`,
    `personal ${round(personal)}`,
    `technical ${round(technical)}`,
    ...forms,
  ];
  return { policy: official >= 1.5 && score >= THRESHOLD, reasons };
}

function scripts(text: string): { han: number; latin: number } {
  let han = 0;
  let latin = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x4e00 && code <= 0x9fff) han++;
    else if ((code | 32) >= 97 && (code | 32) <= 122) latin++;
  }
  return { han, latin };
}

/** How many of the two-character words stand in the text. */
function count(text: string, list: ReadonlySet<string>): number {
  let found = 0;
  for (let i = 0; i + 2 <= text.length; i++) {
    if (!list.has(text.slice(i, i + 2))) continue;
    found++;
    i++;
  }
  return found;
}
