import assert from 'node:assert/strict';
import { countOf, numeralsOf } from '../../../src/engine/slogans/count';
import { membersOf, withoutLead } from '../../../src/engine/slogans/members';
import { labelKind } from '../../../src/engine/slogans/numerals';
import { foundBy, slogansOf } from './support';

describe('count of a label', () => {
  it('adds up its numerals', () => {
    assert.deepEqual(countOf('六要素'), { count: 6, open: false });
    assert.deepEqual(countOf('2+4'), { count: 6, open: false });
    assert.deepEqual(countOf('两不愁三保障'), { count: 5, open: false });
    assert.deepEqual(countOf('十二个推进'), { count: 12, open: false });
    assert.deepEqual(countOf('一湾两港多岛'), { count: 3, open: true });
  });

  it('does not count what says that the parts are one', () => {
    assert.deepEqual(numeralsOf('五位一体'), ['五']);
    assert.deepEqual(numeralsOf('多规合一'), ['多']);
  });

  it('has none for words without a numeral and for codes', () => {
    assert.equal(countOf('放管服'), undefined);
    assert.equal(countOf('12345'), undefined);
  });
});

describe('members of a list', () => {
  it('are cut at 、 outside brackets, and at 和 only where the number asks for it', () => {
    assert.deepEqual(membersOf('育苗、种植(林、果)、加工', { count: 3, open: false }), [
      '育苗',
      '种植(林、果)',
      '加工',
    ]);
    assert.deepEqual(membersOf('港口、航运与仓储', { count: 2, open: false }), ['港口', '航运与仓储']);
    assert.deepEqual(membersOf('港口、航运与仓储', { count: 3, open: false }), ['港口', '航运', '仓储']);
    assert.equal(membersOf('港口、航运', { count: 4, open: false }), undefined);
  });

  it('和平 is no conjunction', () => {
    assert.deepEqual(membersOf('平等互利、和平共处', { count: 2, open: false }), ['平等互利', '和平共处']);
  });

  it('the lead-in of a sentence is cut from the first', () => {
    assert.equal(withoutLead('全市大力打造北港和南港'), '北港和南港');
    assert.equal(withoutLead('各乡镇要补短板、强弱项、固底板'), '补短板、强弱项、固底板');
  });
});

describe('shape of a numeral label', () => {
  it('in quotation marks', () => {
    for (const label of ['两张网', '三港联动', '一湾两港多岛', '2+3+N', '双随机、一公开', '四个不放过'])
      assert.equal(labelKind(label, ''), 'numeral', label);
    assert.equal(labelKind('2小时物流圈', ''), 'numeral');
    assert.equal(labelKind('一码通港', ''), 'formulation');
  });

  it('dates, names and bare digits are none', () => {
    for (const label of ['十四五', '八五', '五年', '四川', '三亚', '119', '2小时'])
      assert.equal(labelKind(label, ''), undefined, label);
    assert.equal(labelKind('433', '工作机制'), 'numeral');
  });

  it('a sum of digits anywhere', () => {
    assert.deepEqual(foundBy('slogan/numeral-sum', '形成3+2+N格局,实现1+1>2,但A1+2和1.5+2.5不算'), ['3+2+N', '1+1>2']);
  });

  it('things that do one thing together', () => {
    assert.deepEqual(foundBy('slogan/numeral-together', '推动三港联动、两业融合,第三方联动除外,四是融合发展'), [
      '三港联动',
      '两业融合',
    ]);
  });

  it('right after its quoted list, when the number agrees', () => {
    assert.deepEqual(foundBy('slogan/numeral-after-list', '抓好“苗、肥、水”三关键'), []);
    assert.deepEqual(foundBy('slogan/numeral-after-list', '抓好“苗、肥、水”三要素,聚焦“苗、肥”三要素'), ['三要素']);
  });
});

describe('items of a numeral label', () => {
  it('stand in a list before it', () => {
    assert.deepEqual(slogansOf('围绕“种、养、加、销”四要件，延伸链条。“四要件”缺一不可。'), [
      'numeral 四要件 = 种 | 养 | 加 | 销',
      'numeral 四要件 = 种 | 养 | 加 | 销',
      'proverb 缺一不可',
    ]);
    assert.deepEqual(slogansOf('构建北港枢纽和南港物流带、东港旅游带为一体的“一核两带”格局。'), [
      'numeral 一核两带 = 北港枢纽 | 南港物流带 | 东港旅游带',
    ]);
  });

  it('are given part by part', () => {
    assert.deepEqual(slogansOf('实施“2+3”布局，“2”即渔业与盐业，“3”指造船、物流、旅游。'), [
      'numeral 2+3 = 渔业 | 盐业 | 造船 | 物流 | 旅游',
    ]);
  });

  it('stand behind it in brackets, after 即 or after a colon', () => {
    assert.deepEqual(slogansOf('推行“三公开”(标准公开、过程公开、结果公开)。'), [
      'numeral 三公开 = 标准公开 | 过程公开 | 结果公开',
    ]);
    assert.deepEqual(slogansOf('抓好“三提”，即提质、提速、提效。'), ['numeral 三提 = 提质 | 提速 | 提效']);
    assert.deepEqual(slogansOf('坚持“两清”：清库存、清欠款。'), ['numeral 两清 = 清库存 | 清欠款']);
  });

  it('are named after a list in brackets', () => {
    assert.ok(slogansOf('渔港、商港、军港(以下简称“三港”)统一规划。').includes('numeral 三港 = 渔港 | 商港 | 军港'));
  });

  it('follow as 一是, 二是', () => {
    assert.deepEqual(
      slogansOf('落实“两个确保”。一是确保安全度汛，不出险；二是确保颗粒归仓，不误时。')[0],
      'numeral 两个确保 = 确保安全度汛 | 确保颗粒归仓',
    );
  });

  it('hold everywhere in the document, also without marks and for a longer form of the label', () => {
    assert.deepEqual(slogansOf('“2”即四大渔港，即东港、西港、南港、北港。'), []);
    assert.deepEqual(slogansOf('“4”即四大渔港，即东港、西港、南港、北港。\n四大综合渔港各有分工。'), [
      'numeral 四大渔港 = 东港 | 西港 | 南港 | 北港',
      'numeral 四大综合渔港 = 东港 | 西港 | 南港 | 北港',
    ]);
  });

  it('a list of another number is not theirs, nor one that the label itself belongs to', () => {
    assert.deepEqual(slogansOf('学习地理、历史、文学和“三公开”。'), ['numeral 三公开']);
    assert.deepEqual(slogansOf('以“三个代表”重要思想为指导，抓好渔业、盐业、林业。'), ['numeral 三个代表']);
  });
});
