import assert from 'node:assert/strict';
import { readsLikePolicy } from '../../../src/engine/text/genre';

const verdict = (text: string): boolean => readsLikePolicy(text).policy;

describe('whether a text reads like policy or news prose', () => {
  const policy: readonly (readonly [string, string])[] = [
    [
      'a notice',
      '临河市人民政府办公室关于做好防汛工作的通知\n临政办发〔2022〕6号\n各县（区）人民政府，市政府各部门：\n为做好今年防汛工作，经市政府同意，现就有关事项通知如下。\n一、落实责任。各级各部门要健全工作机制，加强值班值守。\n二、加强保障。财政部门要安排专项资金，确保物资到位。',
    ],
    [
      'a law',
      '第一条 为了规范湿地保护管理，改善生态环境，根据有关法律、行政法规，结合本市实际，制定本条例。\n第二条 本条例适用于本市行政区域内湿地的规划、保护、利用和监督管理。\n第三条 市人民政府应当加强对湿地保护工作的组织领导。',
    ],
    [
      'a news report',
      '本报讯（记者周远）昨日，全市产业项目推进会召开。会议通报，今年一季度全市规模以上工业增加值同比增长7.2%，固定资产投资完成128.6亿元。会议要求，各地各部门要加快项目建设，优化营商环境，推动经济高质量发展。',
    ],
    [
      'a feature without numbers',
      '走进云埠老码头，昔日的仓库变成了文创园区。近年来，当地坚持生态优先、绿色发展，推进老工业基地改造，培育数字经济、文化旅游等新产业，完善基础设施，提升公共服务，群众的获得感不断增强。社区建起了养老服务中心，企业落户的项目越来越多，一座老城正在焕发新的活力。',
    ],
  ];
  for (const [name, text] of policy)
    it(`takes ${name}`, () => assert.equal(verdict(text), true, readsLikePolicy(text).reasons.join('; ')));

  const other: readonly (readonly [string, string])[] = [
    ['nothing', ''],
    ['one slogan', '高质量发展'],
    [
      'a novel',
      '那年冬天特别冷。她把围巾又绕了一圈，站在巷子口等他。“你怎么才来？”她说，声音有些发抖。他笑了笑，没有回答，只是把手里的烤红薯递过去。雪落在两个人的肩上，谁也不肯先走。很多年以后，我还记得那个晚上，母亲在窗子后面喊我们回家吃饭。',
    ],
    [
      'a novel about an office',
      '老周在县政府办公室干了二十年，写过的材料堆起来比他还高。“小李，”他说，“你把这份方案再改改。”我点点头，心里却想着晚上的约会。她说过，今天要是再加班，就别来见她了。他看了我一眼，忽然笑了：“去吧，我替你写。”我愣住了，不知道该说什么好。',
    ],
    [
      'a chat log',
      '[20:11] 小林: 你到家了吗？\n[20:12] 阿敏: 刚到，累死了哈哈\n[20:12] 小林: 明天的会议你去不去？我可能要晚点\n[20:13] 阿敏: 去啊，项目的事情总得有人说清楚吧\n[20:14] 小林: 那我把文件发给你，你看一下有没有问题\n[20:15] 阿敏: 好的好的，谢谢你！',
    ],
    [
      'an English README',
      '# tool\n\nA small command line tool that converts tables. Install with `npm install tool`. 中文说明见文档目录下的说明文件。',
    ],
    [
      'a Chinese README',
      '# 表格转换工具\n\n支持把 CSV 转换为 JSON。\n\n```bash\nnpm install -g table-tool\n```\n\n在项目目录下执行 `table-tool convert a.csv`，工具会读取配置文件 `config.json` 并输出结果。开发者克隆仓库后执行 `npm ci`，运行 `npm test` 完成单元测试，欢迎提交 issue 和 pull request。',
    ],
    [
      'source code',
      "// 读取项目的配置文件，返回全部管理服务的设置，供后续的部署工作使用，并且检查责任人是否完整填写\nimport { readFileSync } from 'node:fs';\nexport function load(path: string): Config {\n  const text = readFileSync(path, 'utf8');\n  return JSON.parse(text) as Config;\n}\n",
    ],
    [
      'a Japanese text',
      '政府は令和六年度の経済対策を決定した。地方創生を推進し、中小企業の生産性向上を支援するとともに、防災・減災、国土強靱化を進める。総理大臣は会議で、関係省庁が連携して施策を実施するよう指示した。予算規模は約三十兆円となる見込みである。',
    ],
    [
      'a recipe',
      '番茄炒蛋的做法：先把两个番茄切成小块，三个鸡蛋打散，加一点盐。锅里放油，油热以后倒入蛋液，翻炒到凝固就盛出来。再放一点油，下番茄，炒出汁水，加半勺糖，最后把鸡蛋倒回去一起炒匀，撒上葱花就可以出锅了。',
    ],
    [
      'classical prose',
      '环滁皆山也。其西南诸峰，林壑尤美，望之蔚然而深秀者，琅琊也。山行六七里，渐闻水声潺潺而泻出于两峰之间者，酿泉也。峰回路转，有亭翼然临于泉上者，醉翁亭也。作亭者谁？山之僧智仙也。',
    ],
    [
      'a review of a telephone',
      '这款手机我用了两个星期，整体感觉还不错。屏幕很亮，户外看得清楚，拍照也比上一代好很多，夜景模式进步明显。续航方面，一天重度使用没有问题，充电半个小时能到百分之七十。缺点是机身有点重，单手拿久了会累。',
    ],
  ];
  for (const [name, text] of other)
    it(`leaves ${name} alone`, () => assert.equal(verdict(text), false, readsLikePolicy(text).reasons.join('; ')));

  it('judges a long text by its beginning and its middle only', () => {
    const report = '一、加强组织领导。各级政府要完善工作机制，落实责任，推进重点项目建设，保障和改善民生。\n'.repeat(
      400,
    );
    const novel = '她望着窗外，轻轻地叹了口气。“你还回来吗？”他问。我不知道该怎么回答，只好笑了笑。\n'.repeat(400);
    assert.equal(verdict(report), true);
    assert.equal(verdict(novel), false);
    const start = performance.now();
    verdict(report.repeat(200));
    assert.ok(performance.now() - start < 500);
  });

  it('says why', () => {
    const { reasons } = readsLikePolicy(policy[0]?.[1] ?? '');
    assert.ok(reasons.includes('document number') && reasons.includes('numbered headings'));
    assert.deepEqual(readsLikePolicy('甲').reasons, ['1 Han characters']);
  });
});
