import assert from 'node:assert/strict';
import { Clauses, isChiasmus, sharedPlaces } from '../../../src/engine/slogans/clauses';
import { quotedSpans } from '../../../src/engine/slogans/quotes';
import { foundBy, resources, slogansOf } from './support';
import { scanSlogans } from '../../../src/engine/slogans/scan';

describe('clauses and quotation marks', () => {
  it('clauses know their signs', () => {
    const clauses = new Clauses('修渠,“ 种树 ”。');
    assert.deepEqual(
      Array.from({ length: clauses.length }, (_, i) => clauses.at(i)).map((clause) => [
        clause?.before,
        clause?.text,
        clause?.sign,
      ]),
      [
        ['', '修渠', ','],
        [',', '', '“'],
        ['“', '种树', '”'],
        ['”', '', '。'],
        ['。', '', ''],
      ],
    );
  });

  it('quotations are outermost, and a lost mark encloses nothing', () => {
    const text = '说“甲‘乙’丙”和“丁';
    assert.deepEqual(
      quotedSpans(text).map(({ start, end }) => text.slice(start, end)),
      ['甲‘乙’丙'],
    );
  });

  it('answers are measured place by place', () => {
    assert.equal(sharedPlaces('谋远谋深', '谋近谋深'), 3);
    assert.ok(isChiasmus('多种好树', '种好多树'));
    assert.ok(!isChiasmus('种好树', '种好树'));
  });
});

describe('parallel clauses', () => {
  const parallel = (text: string): string[] => foundBy('slogan/parallel', text);

  it('a series of verbs with their objects', () => {
    assert.deepEqual(parallel('加快转变作风、提升效能、服务群众,全面推进。'), ['转变作风、提升效能、服务群众']);
  });

  it('an idiom beside a phrase of its length', () => {
    assert.deepEqual(parallel('全市上下要坚持脚踏实地、奋勇争先,把事办好。'), ['脚踏实地、奋勇争先']);
  });

  it('an echo, a chiasmus, a repeated preposition', () => {
    assert.deepEqual(parallel('谋早先动,谋快先成。'), ['谋早先动,谋快先成']);
    assert.deepEqual(parallel('要“真修水渠,修真水渠”才好'), ['真修水渠,修真水渠']);
    assert.deepEqual(parallel('坚持在大局中思考、在大局下谋事,不懈努力。'), ['在大局中思考、在大局下谋事']);
  });

  it('a series of three among the other clauses of its sentence', () => {
    assert.deepEqual(parallel('入夏以来,建设港口,服务渔民,奋战防汛,全市平安度过。'), ['建设港口,服务渔民,奋战防汛']);
  });

  it('plain lists are none', () => {
    for (const text of [
      '发展绿色建筑、绿色交通、绿色能源等产业。',
      '由市财政局、市水利局负责。',
      '依托特色资源、特色技艺,打造品牌。',
      '市长和副市长、县长和副县长列席。',
      '产量持续增长,价格保持平稳。',
    ])
      assert.deepEqual(parallel(text), [], text);
  });
});

describe('verse and couplets', () => {
  it('two lines of seven are verse, a quotation or a whole sentence', () => {
    assert.deepEqual(foundBy('slogan/verse', '诗云“霁水东流三百里,白帆西去一千年”。'), [
      '霁水东流三百里,白帆西去一千年',
    ]);
    assert.deepEqual(foundBy('slogan/verse', '霁水东流三百里,白帆西去一千年。'), ['霁水东流三百里,白帆西去一千年']);
    assert.deepEqual(foundBy('slogan/verse', '全市今年的产值,是去年的两倍多。'), []);
  });

  it('a line that is nothing but a couplet is one, with the marks inside it', () => {
    assert.deepEqual(foundBy('slogan/couplet-heading', '深挖水井,广种果林'), ['深挖水井,广种果林']);
    assert.deepEqual(foundBy('slogan/couplet-heading', '“百亿”渔港,滨海新城'), ['“百亿”渔港,滨海新城']);
    assert.deepEqual(foundBy('slogan/couplet-heading', '深挖水井,广种果林。'), []);
  });

  it('a formulation beside a rallying phrase makes no couplet', () => {
    assert.deepEqual(foundBy('slogan/couplet-heading', '顶层设计,补链强链'), []);
  });
});

describe('phrases in quotation marks', () => {
  const phrases = (text: string): string[] => foundBy('slogan/quoted-phrase', text);

  it('members of one length, reduplication, an aim or a drive', () => {
    assert.deepEqual(phrases('实现“港口活、渔业旺、百姓富”'), ['港口活、渔业旺、百姓富']);
    assert.deepEqual(phrases('做到“村村见绿”'), ['村村见绿']);
    assert.deepEqual(phrases('加速向“东方渔都”迈进'), ['东方渔都']);
    assert.deepEqual(phrases('以“培养千名渔业技术能手”为抓手'), ['培养千名渔业技术能手']);
    assert.deepEqual(phrases('推广“渔业+旅游”'), ['渔业+旅游']);
  });

  it('names, single words and parts of a list are none', () => {
    for (const text of [
      '获“霁川杯”大赛奖',
      '打造“霁川渔业公司”',
      '所谓“港口”',
      '围绕“苗、肥、水”',
      '提出“为什么?怎么办?”',
    ])
      assert.deepEqual(phrases(text), [], text);
  });
});

describe('very long lines', () => {
  const LENGTH = 100_000;
  for (const [name, piece] of Object.entries({
    text: '全市上下坚持高质量发展,打造“一核两带”,即东港、西港、南港。',
    pauses: '甲、',
    commas: '谋定而动,',
    opening: '“',
    closing: '”',
    brackets: '(',
    digits: '1+',
    numerals: '两',
  }))
    it(`of ${name} take a moment`, () => {
      const text = piece.repeat(Math.ceil(LENGTH / piece.length));
      // Time of the processor and not of the clock: the machine may have other work.
      const before = process.cpuUsage();
      scanSlogans(text, resources);
      const spent = process.cpuUsage(before).user / 1000;
      assert.ok(spent < 2000, `${String(spent)} ms`);
    });
});

describe('series of four characters and phrases in marks', () => {
  it('an idiom of a series needs no clean words before it; idioms alone are a saying', () => {
    assert.deepEqual(slogansOf('全市渔民与盐工前仆后继、人才辈出，建成新港。'), ['proverb 前仆后继、人才辈出']);
  });

  it('pairs with two verbs in each member', () => {
    assert.deepEqual(slogansOf('推动海洋产业破题开篇、成势见效。'), ['campaign 破题开篇、成势见效']);
  });

  it('what is named a principle or a demand, in marks', () => {
    assert.ok(slogansOf('按照“缺什么补什么”原则，补齐渔港短板。').includes('campaign 缺什么补什么'));
    assert.ok(slogansOf('落实“渔船不漏一艘”的要求。').includes('campaign 渔船不漏一艘'));
  });
});
