import assert from 'node:assert/strict';
import { readsLikePolicy } from '../../../../src/engine/text/genre';

const POLICY = {
  notice: '各县（市、区）人民政府，市政府各部门：\n为进一步加强港口安全管理，经市政府同意，现就有关事项通知如下。',
  news: '本报讯 5月3日，霁川市召开重点项目推进会。今年一季度，全市固定资产投资同比增长9.6%，新开工项目42个。',
  editorial: '一张蓝图绘到底，一任接着一任干。各级干部要以钉钉子精神抓落实，把发展的质量和效益放在首位。',
  law: '第一条　为了规范码头管理，保障人身和财产安全，制定本办法。\n第二条　本市行政区域内的码头适用本办法。',
  oneLine: '全省上下深入贯彻新发展理念，统筹发展和安全，着力扩大有效投资，持续优化营商环境，经济运行稳中有进。'.repeat(
    40,
  ),
};

const OTHER = {
  novel:
    '雨停了，她把伞靠在门边，看着院子里的积水发呆。“你怎么才回来？”他从屋里探出头，声音里带着一点埋怨。她笑了笑，没有说话，忽然觉得这一路的委屈好像都不算什么了。',
  memoir: '我小时候住在河边，妈妈每天清早都去洗衣服。我们几个孩子跟在她后面，看到鱼就叫起来，其实谁也没有抓到过。',
  manual:
    '# 日志工具\n本项目用于收集日志。安装依赖后运行构建命令，在配置文件中填写服务器地址和端口，然后启动服务。修改参数后需要重新编译。',
  recipe:
    '土豆去皮切丝，用清水泡十分钟，捞出沥干。热锅放油，下花椒和干辣椒炒香，倒入土豆丝大火快炒，加醋和盐，出锅前撒葱花。',
  match:
    '上半场双方互有攻守，第三十分钟，客队前锋接角球头球破门。下半场主队换上两名边锋，终场前扳平比分，球迷久久没有离去。',
  readme:
    '# Policy tools\n\nA small library that reads 政府工作报告 and prints a table of the figures in them. Run it with `npm start`.',
  empty: '',
  word: '发展',
};

describe('genre', () => {
  for (const [name, text] of Object.entries(POLICY))
    it(`takes a ${name} for policy prose`, () => {
      const { policy, reasons } = readsLikePolicy(text);
      assert.ok(policy, reasons.join('; '));
    });

  for (const [name, text] of Object.entries(OTHER))
    it(`leaves a ${name} alone`, () => {
      const { policy, reasons } = readsLikePolicy(text);
      assert.ok(!policy, reasons.join('; '));
      assert.ok(reasons.length > 0);
    });

  it('looks at the beginning only, however long the text is', () => {
    const long = POLICY.news + '啊'.repeat(3_000_000);
    const started = performance.now();
    readsLikePolicy(long);
    assert.ok(performance.now() - started < 200);
  });

  it('names the forms that it saw', () => {
    assert.ok(readsLikePolicy(POLICY.law).reasons.includes('articles of law'));
    assert.ok(readsLikePolicy(POLICY.notice).reasons.includes('addressees'));
    assert.ok(readsLikePolicy(`霁政发〔2024〕8号\n${POLICY.notice}`).reasons.includes('document number'));
  });
});
