import assert from 'node:assert/strict';
import { analyze } from '../../../src/engine/analyze';
import { Gazetteer } from '../../../src/engine/entities/gazetteer';
import type { Analysis } from '../../../src/engine/model';
import { Session } from '../../../src/engine/session';
import { SloganLexicon } from '../../../src/engine/slogans/lexicon';

const resources = {
  generation: 1,
  slogans: SloganLexicon.of([{ text: '高质量发展', kind: 'formulation' }]),
  gazetteer: new Gazetteer({ places: { local: ['云溪市', '临川市'] } }),
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

  it('counts the end of a mark out', () => {
    const end = TEXT.indexOf('5.1%') + 4;
    assert.deepEqual(analysis.markAt(end), []);
    assert.equal(analysis.markAt(end - 1)[0]?.text, '5.1%');
  });
});
