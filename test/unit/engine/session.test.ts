import assert from 'node:assert/strict';
import { analyze } from '../../../src/engine/analyze';
import { Gazetteer } from '../../../src/engine/entities/gazetteer';
import { LAYERS, type Analysis } from '../../../src/engine/model';
import { Session } from '../../../src/engine/session';
import { SloganLexicon } from '../../../src/engine/slogans/lexicon';
import { resources as productResources } from '../entities/support';

const resources = {
  generation: 1,
  slogans: SloganLexicon.of([{ text: '高质量发展', kind: 'formulation' }]),
  gazetteer: Gazetteer.of({ places: { local: ['云溪市', '临川市'] } }),
};
const TEXT = '云溪市增长5.1%。\n推动高质量发展。\n临川市下降0.3%。\n';

/** A clock that goes on by one at each look, so that a budget is a number of looks. */
function ticking(): () => number {
  let now = 0;
  return () => now++;
}

function drain(session: Session): Analysis {
  while (session.step(1000) === 'more');
  return session.snapshot();
}

const said = (analysis: Analysis): string[] => analysis.marks.map(({ key, start, end }) => `${key}@${start}-${end}`);

describe('session', () => {
  it('answers what one analysis of the whole text answers', () => {
    const session = new Session(TEXT, 1, resources, ticking());
    assert.deepEqual(said(drain(session)), said(analyze(TEXT, resources)));
    assert.equal(session.snapshot().version, 1);
  });

  it('tells where marks stand without making them, also in joined and widened text', () => {
    const text = '云溪市增长５.1%，下降\n0.3%。\n－ 12 －\n推动高质量发展。\r\n临川市投资3亿元。';
    const { marks, places } = analyze(text, resources);
    for (const layer of LAYERS) {
      const own = marks.filter((mark) => mark.layer === layer);
      assert.ok(own.length > 0, layer);
      assert.deepEqual(places[layer], { starts: own.map(({ start }) => start), ends: own.map(({ end }) => end) });
    }
  });

  it('works in steps, and says when it is done', () => {
    const session = new Session(TEXT, 1, resources, ticking());
    assert.equal(session.step(2), 'more');
    assert.deepEqual(said(session.snapshot()), []);
    let steps = 1;
    while (session.step(2) === 'more') steps++;
    assert.ok(steps > 1);
    assert.equal(session.step(2), 'done');
    assert.ok(said(session.snapshot()).length > 0);
  });

  it('answers for the edited text after an edit, also one that comes in the middle of the work', () => {
    const session = new Session(TEXT, 1, resources, ticking());
    session.step(2);
    session.edit([{ offset: 0, length: 3, text: '去年临川市' }], 2);
    session.edit(
      [
        { offset: 2, length: 0, text: '\n' },
        { offset: 0, length: 2, text: '' },
      ],
      3,
    );
    const edited = `\n临川市${TEXT.slice(3)}`;
    assert.deepEqual(said(drain(session)), said(analyze(edited, resources)));
    assert.equal(session.snapshot().version, 3);
    assert.equal(session.snapshot().text, edited);
  });

  it('keeps the keys of marks that an edit elsewhere moves', () => {
    const session = new Session(TEXT, 1, resources, ticking());
    const before = drain(session).marks.find((mark) => mark.text === '高质量发展');
    assert.ok(before);
    session.edit([{ offset: 0, length: 0, text: '今年以来，' }], 2);
    const after = drain(session).byKey(before.key);
    assert.equal(after?.start, before.start + 5);
  });
});

describe('preview', () => {
  const long = `${'全市增长2.4%。\n'.repeat(400)}云溪市下降0.7%。\n`;
  const end = { start: long.length - 12, end: long.length };

  it('shows what is on the screen before the rest of the document is read', () => {
    const session = new Session(long, 1, resources, ticking());
    assert.equal(session.preview(end), undefined);
    while (!session.preview(end)) assert.equal(session.step(1, end), 'more');
    const preview = session.preview(end);
    assert.deepEqual(
      preview?.marksIn(end).map(({ text }) => text),
      ['云溪市', '0.7%'],
    );
    assert.deepEqual(preview?.marksIn({ start: 900, end: 930 }), []);
    assert.deepEqual(session.snapshot().marks, []);
    while (session.step(1000, end) === 'more');
    assert.equal(session.preview(end), undefined);
    assert.deepEqual(said(session.snapshot()), said(analyze(long, resources)));
  });
});

describe('edits', () => {
  const open = (text: string, known = resources): Session => {
    const session = new Session(text, 1, known, ticking());
    session.step(Infinity);
    return session;
  };

  it('beyond the text are refused, before and after the first reading', () => {
    const change = [{ offset: 3, length: 900, text: '' }];
    assert.throws(() => new Session(TEXT, 1, resources, ticking()).edit(change, 2), RangeError);
    assert.throws(() => open(TEXT).edit(change, 2), RangeError);
  });

  it('that define a short name far below mark it above', () => {
    const text = '滨江集团扩建码头。\n'.repeat(3);
    const definition = '云溪滨江港口发展有限公司（以下简称“滨江集团”）成立。';
    const session = open(text, productResources);
    const named = (): number => session.snapshot().marks.filter((mark) => mark.text === '滨江集团').length;
    const before = named();
    session.edit([{ offset: text.length, length: 0, text: definition }], 2);
    session.step(Infinity);
    assert.ok(named() > before, String(named()));
    session.edit([{ offset: text.length, length: definition.length, text: '' }], 3);
    session.step(Infinity);
    assert.equal(named(), before);
  });

  it('of a date line change what this year means in the article', () => {
    const text = '关于做好春耕工作的通知\n2023年3月5日\n今年计划播种。';
    const session = open(text);
    const year = (): unknown => session.snapshot().marks.find((mark) => mark.text === '今年')?.attributes;
    assert.deepEqual({ ...(year() as object), relative: 0 }, { value: '2023', relative: 0 });
    session.edit([{ offset: text.indexOf('2023'), length: 4, text: '2021' }], 2);
    session.step(Infinity);
    assert.deepEqual({ ...(year() as object), relative: 0 }, { value: '2021', relative: 0 });
  });
});

describe('snapshot', () => {
  const analysis = analyze(TEXT, resources);

  it('finds the marks that touch a span, also those that begin before it', () => {
    const start = TEXT.indexOf('质量');
    assert.deepEqual(
      analysis.marksIn({ start, end: start + 1 }).map((mark) => mark.text),
      ['高质量发展'],
    );
    assert.deepEqual(analysis.marksIn({ start: TEXT.indexOf('。'), end: TEXT.indexOf('推动') }), []);
  });

  it('tells why a reading is not marked, and which mark has its words', () => {
    const text = '推动高质量发展的三年。\n首页\n2024-05-06 10:20\n';
    const session = analyze('坚持“三个高质量”不动摇，高质量发展。', resources);
    const taken = session.rejectedAt(session.text.indexOf('三'));
    assert.ok(taken.every(({ reason, by }) => reason === 'doubtful' || by !== undefined));
    const page = analyze(text, resources).rejectedAt(text.indexOf('05'));
    assert.deepEqual(
      page.map(({ reason, candidate }) => [reason, candidate.kind]),
      page.map(() => ['chrome', 'date']),
    );
    assert.ok(page.length > 0);
  });

  it('gives the same objects again', () => {
    const span = { start: 0, end: TEXT.length };
    assert.equal(analysis.marksIn(span)[0], analysis.marks[0]);
  });

  it('counts the end of a mark out', () => {
    const end = TEXT.indexOf('5.1%') + 4;
    assert.deepEqual(analysis.markAt(end), []);
    assert.equal(analysis.markAt(end - 1)[0]?.text, '5.1%');
  });
});
