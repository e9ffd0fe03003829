import type { Furniture } from './furniture';

/** What the buttons of a page say: font size, print, close, share, save. */
const CONTROLS: ReadonlySet<string> = new Set(
  (
    '打印 打印本页 打印此页 打印文章 打印页面 我要打印 本文打印 打印本稿 关闭 关闭窗口 关闭本页 关闭页面 关闭此页 关闭本窗口 收藏 收藏本页 ' +
    '加入收藏 下载 全文下载 保存 保存本页 转发 分享 分享到 分享至 点赞 赞 评论 纠错 我要纠错 我要评论 推荐 推荐给好友 朗读 语音 语音播报 字号 字体 ' +
    '特大 超大 大 中 小 默认 标准 加大 还原 减小 放大 缩小 小字号 大字号 小号 中号 大号 微信 微信好友 朋友圈 微博 新浪微博 腾讯微博 QQ QQ好友 QQ空间 ' +
    '人人网 豆瓣 钉钉 客户端 手机版 电脑版 复制链接 繁体 简体 繁體 简体版 繁体版 无障碍 无障碍阅读 无障碍浏览 长者模式 关怀版 适老版 ' +
    'A A- 视力保护色 返回顶部 回到顶部 顶部 TOP 置顶 二维码 举报 更多 展开 收起 默认o 上一版 下一版 上一期 下一期 放大镜 关注 关注该公众号 知道了 赞赏 喜欢作者 收录于合集 视力保护色 保护视力色 ' +
    '点分享 点收藏 点在看 点点赞 在看 已阅读 写留言 继续访问 放弃 确定 取消 阅读原文 语音读屏 大字版 老年版 手语 分享按钮'
  ).split(' '),
);
/** What the menus and the foot of a page lead to. */
const MENUS: ReadonlySet<string> = new Set(
  (
    '首页 网站首页 返回首页 返回 返回列表 返回上页 返回上一页 主页 上一篇 下一篇 上一页 下一页 上一条 下一条 尾页 末页 网站地图 站点地图 联系我们 ' +
    '关于我们 关于本站 本站简介 网站简介 网站声明 网站公告 网站导航 法律声明 版权声明 版权保护 隐私声明 隐私保护 隐私政策 免责声明 使用帮助 帮助 ' +
    '帮助中心 意见反馈 在线留言 留言板 广告服务 诚聘英才 招聘信息 网站律师 联系方式 联系站长 投稿 人才招聘 加入我们 友情链接 设为首页 收藏本站 ' +
    '登录 注册 退出 搜索 高级搜索 站内搜索 English 移动版 新闻 要闻 政务公开 政务服务 互动交流 政民互动 信息公开 新闻中心 走进 数据开放 营商环境 ' +
    '专题 专题专栏 部门动态 通知公告 领导之窗 机构设置 政策文件 政策解读 政务动态 图片新闻 视频 正文 公告 RSS RSS订阅 图片 评论 理论 财经 时政 国际 社会 文化 教育 健康 旅游 法治 直播 滚动 本地 国内 今日头条 抖音 ' +
    '中国互联网举报中心 网络110报警服务 中国文明网传播文明 12377 可信网站身份验证 诚信网站 网警 违法和不良信息举报中心'
  ).split(' '),
);
const APART = /[\s|/>»›·,:<{}[\]【】()《》+-]+/;
const CRUMB = /^[\p{Script=Han}A-Za-z·、()/]{2,16}$/u;
const OPENING = /^[[【(|]/;
/** 走进临河 in the menu of a place's own site. */
const PLACE = /^(?:走进|认识|魅力|印象|美丽)\p{Script=Han}{2,5}$/u;
const LONGEST = 100;
/** A word alone is a word of the text. */
const FEWEST = 2;
/** What such a row begins with. */
const OPENERS: ReadonlySet<string> = new Set(
  [...CONTROLS, ...MENUS].map((word) => word.charAt(0)).concat([...'[【(|<>走认魅印美']),
);

/**
 * A row of buttons or of a menu: words that pages put there, parted by bars, brackets or spaces, and nothing else. One
 * alone counts in brackets (【关闭】), else only beside other furniture.
 */
export function buttonsIn(line: string): Furniture | undefined {
  if (line.length > LONGEST || /[。;!?“”]/.test(line)) return undefined;
  if (isCrumbs(line)) return { kind: 'navigation' };
  if (!OPENERS.has(line.charAt(0)) || line.includes('、')) return undefined;
  const words = line.split(APART).filter((word) => word !== '');
  let control = false;
  for (const word of words) {
    if (CONTROLS.has(word)) control = true;
    else if (!MENUS.has(word) && !PLACE.test(word)) return undefined;
  }
  if (words.length === 0) return undefined;
  const kind = control ? 'control' : 'navigation';
  return words.length < FEWEST && !OPENING.test(line) ? { kind, loose: true } : { kind };
}

/** 临河网 >> 地方频道 >> 要闻: where in the site the page stands. One sign alone compares (速度>质量). */
function isCrumbs(line: string): boolean {
  if (!/[>»›]/.test(line)) return false;
  const steps = line.split(/ ?(?:[>»›]{1,3}|->) ?/);
  const last = steps.pop() ?? '';
  return steps.length >= 2 && last.length <= 40 && steps.every((step) => CRUMB.test(step));
}
