import assert from 'node:assert/strict';
import { policyLens } from './support';

const TEA = '2024年，芦溪县茶叶产量3200吨，同比增长5%。';
const RICE = '建成全省首家稻米交易所。';

describe('policy-lens figures', () => {
  const files = { 'tea.txt': TEA, 'rice.txt': RICE };

  it('prints one CSV of all files, with the names of columns once', async () => {
    const { code, out, err } = await policyLens(['figures', 'tea.txt', 'rice.txt', 'tea.txt', '--format', 'csv'], {
      files,
    });
    assert.deepEqual([code, err], [0, '']);
    const lines = out.trimEnd().split('\r\n');
    assert.match(lines[0] ?? '', /^file,line,section,indicator,value,unit,change,basis,status,period,text,/);
    assert.deepEqual(
      lines.slice(1).map((line) => line.split(',')[0]),
      ['tea.txt', 'tea.txt', 'tea.txt', 'tea.txt'],
    );
  });

  it('begins CSV with a byte-order mark once, where one asks', async () => {
    const { out } = await policyLens(['figures', 'tea.txt', 'tea.txt', '--format', 'csv', '--bom'], { files });
    assert.deepEqual(
      [...out.matchAll(/\ufeff/g)].map(({ index }) => index),
      [0],
    );
  });

  it('leaves dates, firsts and lists out until one asks for all', async () => {
    const texts = async (...more: string[]): Promise<string[]> =>
      (
        JSON.parse((await policyLens(['figures', 'tea.txt', '--format', 'json', ...more], { files })).out) as {
          figures: { text: string }[];
        }
      ).figures.map(({ text }) => text);
    assert.deepEqual(await texts(), ['3200吨', '5%']);
    assert.deepEqual(await texts('--all'), ['2024年', '3200吨', '5%']);
  });

  it('answers lines of standard input under their ids', async () => {
    const stdin = `{"id": "甲", "text": "${TEA}"}\n{"id": 2, "text": ""}\n`;
    const { out } = await policyLens(['figures', '--input', 'jsonl', '--format', 'json'], { stdin });
    const [first, second] = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: unknown; figures: unknown[] });
    assert.deepEqual([first?.id, first?.figures.length], ['甲', 2]);
    assert.deepEqual([second?.id, second?.figures.length], [2, 0]);
  });

  it('reads the files that a pattern names, and a file of that very name first', async () => {
    const all = await policyLens(['figures', '*.txt', '--format', 'csv', '--all'], { files });
    assert.match(all.out, /^tea\.txt,/m);
    assert.match(all.out, /^rice\.txt,/m);
    const odd = await policyLens(['figures', '[1]*.txt', '--format', 'csv'], { files: { ...files, '[1]*.txt': TEA } });
    assert.match(odd.out, /^\[1\]\*\.txt,/m);
    assert.doesNotMatch(odd.out, /^tea\.txt,/m);
  });

  it('tells in one table what it could not read, and answers the rest', async () => {
    const { code, out, err } = await policyLens(['figures', 'gone.txt', 'tea.txt', 'no\u001b[2J.txt', '*.md'], {
      files,
    });
    assert.equal(code, 1);
    assert.match(out, /^tea\.txt\n/);
    assert.deepEqual(err.split('\n'), [
      'policy-lens: 3 inputs could not be read:',
      'INPUT       WHY',
      'gone.txt    no such file',
      'no␛[2J.txt  no such file',
      '*.md        no such file',
      '',
    ]);
  });

  it('tells on standard error what it is reading: on a terminal, or where one asks', async () => {
    const args = ['figures', 'tea.txt', 'rice.txt', '--format', 'csv'];
    assert.equal((await policyLens(args, { files })).err, '');
    assert.equal(
      (await policyLens([...args, '--progress'], { files })).err,
      'policy-lens: reading 1: tea.txt\npolicy-lens: reading 2: rice.txt\n',
    );
    const { err } = await policyLens(args, { files, watched: true });
    assert.equal(err, '\r\u001b[Kreading 1: tea.txt\r\u001b[K\r\u001b[Kreading 2: rice.txt\r\u001b[K');
    assert.equal((await policyLens([...args, '--no-progress'], { files, watched: true })).err, '');
  });

  for (const [args, message] of [
    [['figures', 'a.txt', '--bom'], /--bom is for --format csv/],
    [['figures', 'a.txt', '--format', 'xml'], /--format is one of table, csv, json/],
    [['figures', '--input', 'jsonl', 'a.txt'], /takes no FILE/],
    [['figures'], /needs a FILE/],
    [['annotate', 'a.txt', '--all'], /annotate has no option --all/],
  ] as const)
    it(`refuses: policy-lens ${args.join(' ')}`, async () => {
      const { code, err } = await policyLens(args);
      assert.equal(code, 2);
      assert.match(err, message);
    });
});
