import assert from 'node:assert/strict';
import { GridSelection } from '../../../src/webview/table/selection';

const ORDER = ['a', 'b', 'c', 'd', 'e'];
const selected = (selection: GridSelection): string => ORDER.filter((key) => selection.selected.has(key)).join('');

describe('the selection of a grid', () => {
  it('extends from where the last row was chosen, in both directions', () => {
    const selection = new GridSelection();
    selection.only('c');
    selection.extend('e', ORDER);
    assert.equal(selected(selection), 'cde');
    selection.extend('b', ORDER);
    assert.equal(selected(selection), 'bc');
    assert.equal(selection.active, 'b');
  });

  it('begins anew where the anchor is not shown any more', () => {
    const selection = new GridSelection();
    selection.only('c');
    selection.extend('e', ['a', 'b', 'd', 'e']);
    assert.equal(selected(selection), 'e');
    selection.extend('a', ['a', 'e']);
    assert.equal(selected(selection), 'ae');
  });

  it('adds single rows and takes them out', () => {
    const selection = new GridSelection();
    selection.only('a');
    selection.toggle('c');
    selection.toggle('a');
    assert.equal(selected(selection), 'c');
    selection.extend('b', ORDER);
    assert.equal(selected(selection), 'ab');
  });

  it('forgets what is no more, and a row leaves the header', () => {
    const selection = new GridSelection();
    selection.all(ORDER);
    selection.header = true;
    selection.toggle('b');
    assert.equal(selection.header, false);
    selection.keep(new Set(['a', 'e']));
    assert.equal(selected(selection), 'ae');
    assert.equal(selection.active, null);
  });
});
