import assert from 'node:assert/strict';
import { findDate, findDateInLink, findLastDate } from '../../../src/engine/outline/dates';
import { articleOf, prose } from './support';

const lines = (...rows: string[]): string => rows.join('\n');
const facts = (...rows: string[]): (string | null)[] => {
  const { date, source, docNumber } = articleOf(lines(...rows));
  return [date, source, docNumber];
};

describe('dates', () => {
  it('reads Arabic and Chinese digits', () => {
    assert.equal(findDate('2018年11月7日')?.date, '2018-11-07');
    assert.equal(findDate('时间:2024-03-02 09:20')?.date, '2024-03-02');
    assert.equal(findDate('2024/3/2')?.date, '2024-03-02');
    assert.equal(findDate('二〇〇六年十二月三十日')?.date, '2006-12-30');
    assert.equal(findDate('二零二五年一月二十一日')?.date, '2025-01-21');
    assert.equal(findDate('1 9 9 8 年3 月5 日')?.date, undefined);
    assert.equal(findDate('2024年13月2日')?.date, undefined);
    assert.equal(findLastDate('2007年4月5日公布,2019年4月3日修订')?.date, '2019-04-03');
    assert.equal(findDateInLink('https://tv.example.cn/2026/02/05/V.shtml')?.date, '2026-02-05');
  });
});

describe('metadata of an article', () => {
  it('takes date and source from the publication bar first', () => {
    assert.deepEqual(
      facts(
        '临河开放周启幕',
        '发布时间: 2024-05-06 10:00来源: 临河日报 字号:[ 大 中 小 ]',
        prose(90),
        '临河市人民政府',
        '2024年5月1日',
      ),
      ['2024-05-06', '临河日报', null],
    );
  });

  it('takes the signature’s date, in Chinese digits too, and in the line of the body', () => {
    const head = ['临河市人民政府关于修缮老街的通知', '临政发〔2004〕7号', '各单位：'];
    assert.deepEqual(facts(...head, prose(90), '临河市人民政府', '二〇〇四年三月二日'), [
      '2004-03-02',
      null,
      '临政发〔2004〕7号',
    ]);
    assert.deepEqual(facts(...head, `${prose(90)}临河市人民政府2004年3月2日（此件公开发布）`), [
      '2004-03-02',
      null,
      '临政发〔2004〕7号',
    ]);
  });

  it('takes the bracketed date under the title, and the day of delivery', () => {
    assert.equal(facts('中共临河市委关于振兴乡村的意见', '（2018年1月2日）', prose(90))[0], '2018-01-02');
    assert.equal(
      facts(
        '政府工作报告',
        '——2021年2月3日在临河市第七届人民代表大会第一次会议上',
        '市长　周远',
        '各位代表：',
        prose(90),
      )[0],
      '2021-02-03',
    );
    assert.equal(
      facts('政府工作报告', '（2021年2月3日在临河市第七届人民代表大会第一次会议上）', '各位代表：', prose(90))[0],
      '2021-02-03',
    );
  });

  it('takes promulgation before adoption, the last revision, and never the day of coming into force', () => {
    assert.deepEqual(
      facts(
        '临河市档案条例',
        '2007年4月5日 临河市人民政府令第12号公布',
        '2019年4月3日 临河市人民政府令第31号修订',
        '2019年5月15日 施行',
        '第一条 甲。',
        '第二条 乙。',
      ),
      ['2019-04-03', null, '临河市人民政府令第31号'],
    );
    assert.equal(
      facts('临河市档案条例', '（2019年4月3日临河市人民代表大会常务委员会通过）', '第一条 甲。', '第二条 乙。')[0],
      '2019-04-03',
    );
  });

  it('never takes a date from a list of dates', () => {
    assert.equal(facts(prose(90), prose(80, 1), '2024-02-27', '2024-01-10', '2023-12-20')[0], null);
  });

  it('takes a single date right under the title', () => {
    assert.equal(facts('临河开放周启幕', '2024-05-06', prose(90))[0], '2024-05-06');
  });

  it('takes the agency of a dateline, and the date of a link', () => {
    assert.deepEqual(
      facts(
        '临河开放周启幕',
        `央视网消息（新闻联播）：${prose(90)}`,
        '[查看原文](https://tv.example.cn/2026/02/05/V.shtml)',
      ),
      ['2026-02-05', '央视网', null],
    );
    assert.equal(facts('临河开放周启幕', `新华社临河5月6日电（记者周远）${prose(90)}`)[1], '新华社');
    assert.equal(facts('临河开放周启幕', `本报讯（记者周远）${prose(90)}`)[1], null);
  });

  it('takes no number that the body cites', () => {
    assert.equal(
      facts(
        '临河市人民政府关于修缮老街的通知',
        '各单位：',
        `根据《关于保护老街的意见》（省政发〔2020〕5号），${prose(90)}`,
        '2021年1月1日',
      )[2],
      null,
    );
    assert.equal(
      facts('临河市人民政府关于修缮老街的通知', '临政发[2021]5号', '各单位：', prose(90))[2],
      '临政发〔2021〕5号',
    );
  });

  it('says where date, source and number are written', () => {
    const places = (...rows: string[]): (string | null)[] => {
      const text = lines(...rows);
      const { dateAt, sourceAt, docNumberAt } = articleOf(text);
      return [dateAt, sourceAt, docNumberAt].map((span) => span && text.slice(span.start, span.end));
    };
    assert.deepEqual(
      places(
        '首页 > 要闻',
        '临河开放周启幕',
        '发布时间：2024-05-06 10:00 来源：临河日报 字号：大 中 小',
        prose(90),
        '根据《临河市开放条例》（临政发〔2019〕3号）。',
      ),
      ['2024-05-06', '临河日报', null],
    );
    assert.deepEqual(
      places(
        '临河市人民政府关于修缮老街的通知',
        '临政发〔２００４〕7号',
        '各单位：',
        prose(90),
        '临河市人民政府',
        '二〇〇四年三月二日',
      ),
      ['二〇〇四年三月二日', null, '临政发〔２００４〕7号'],
    );
    assert.deepEqual(
      places('临河市人民政府令', '第12号', '《临河市河道办法》已经通过。', '2020年1月2日', '临河市河道办法', prose(90)),
      ['2020年1月2日', null, '临河市人民政府令\n第12号'],
    );
  });
});
