import assert from 'node:assert/strict';
import { policyLens, systemError } from './support';

const TEXT = '霁川市推动高质量发展，\r\n增长5.1%。\n';
const GBK_TEXT = Uint8Array.from([0xc8, 0xd5, 0xd4, 0xf6, 0x35, 0x25]); // 日增5%

describe('policy-lens', () => {
  it('prints help and version on standard output', async () => {
    const help = await policyLens(['--help']);
    assert.equal(help.code, 0);
    assert.match(help.out, /^Usage:\n {2}policy-lens annotate FILE…/);
    assert.deepEqual(await policyLens(['--version']).then(({ code, out, err }) => [code, out, err]), [
      0,
      '1.2.3\n',
      '',
    ]);
  });

  it('leaves with 2 and a hint when the command line is wrong', async () => {
    const { code, out, err } = await policyLens(['annotate']);
    assert.deepEqual([code, out], [2, '']);
    assert.match(err, /^policy-lens: annotate needs a FILE .*\nTry policy-lens --help\.\n$/);
  });

  describe('annotate --format json', () => {
    it('prints one object a line for each file, in order', async () => {
      const { code, json, err } = await policyLens(['annotate', 'b.txt', 'a.txt', '--format', 'json'], {
        files: { 'a.txt': TEXT, 'b.txt': '下降3%' },
      });
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(
        json().map(({ file, annotations }) => [file, annotations.map(({ text }) => text)]),
        [
          ['b.txt', ['3%']],
          ['a.txt', ['霁川市', '高质量发展', '5.1%']],
        ],
      );
    });

    it('counts offsets without byte-order mark and with line ends as they are', async () => {
      const { json } = await policyLens(['annotate', 'a.txt', '--format', 'json'], {
        files: { 'a.txt': `\ufeff${TEXT}` },
      });
      for (const { start, end, text } of json()[0]?.annotations ?? []) assert.equal(TEXT.slice(start, end), text);
      assert.equal(json()[0]?.annotations.at(-1)?.start, TEXT.indexOf('5.1%'));
    });

    it('answers an empty file with nothing found', async () => {
      const { code, json } = await policyLens(['annotate', 'a.txt', '--format', 'json'], { files: { 'a.txt': '' } });
      assert.equal(code, 0);
      assert.deepEqual(json(), [{ file: 'a.txt', articles: [], chrome: [], annotations: [] }]);
    });

    it('finds GB18030 by itself, and takes a word for it', async () => {
      for (const encoding of ['auto', 'gb18030']) {
        const { json } = await policyLens(['annotate', 'a.txt', '--format', 'json', '--encoding', encoding], {
          files: { 'a.txt': GBK_TEXT },
        });
        assert.deepEqual(
          json()[0]?.annotations.map(({ start, text }) => [start, text]),
          [[2, '5%']],
        );
      }
    });

    it('names each file that it cannot read, answers the others, and leaves with 1', async () => {
      const { code, json, err } = await policyLens(
        ['annotate', 'gone.txt', 'folder', 'secret.txt', 'image.txt', 'a.txt', 'x.docx', '--format', 'json'],
        {
          files: {
            folder: systemError('EISDIR'),
            'secret.txt': systemError('EACCES'),
            'image.txt': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0]),
            'x.docx': Uint8Array.from([0x50, 0x4b, 3, 4, 20]),
            'a.txt': TEXT,
          },
        },
      );
      assert.equal(code, 1);
      assert.deepEqual(
        json().map(({ file }) => file),
        ['a.txt'],
      );
      assert.deepEqual(err.split('\n'), [
        'policy-lens: gone.txt: no such file',
        'policy-lens: folder: is a directory; name the files in it',
        'policy-lens: secret.txt: permission denied',
        'policy-lens: image.txt: is a binary file, not text',
        'policy-lens: x.docx: is a ZIP archive (.docx files are), not text; save it as plain text first',
        '',
      ]);
    });

    it('lets no name steer the terminal', async () => {
      const { err } = await policyLens(['annotate', 'a\u001b[2J.txt']);
      assert.equal(err, 'policy-lens: a␛[2J.txt: no such file\n');
    });

    it('says which encoding a file is not in', async () => {
      const { code, err } = await policyLens(['annotate', 'a.txt', '--encoding', 'utf-8'], {
        files: { 'a.txt': GBK_TEXT },
      });
      assert.deepEqual([code, err], [1, 'policy-lens: a.txt: is not UTF-8 text\n']);
    });

    it('reads one text from standard input for -', async () => {
      const { json } = await policyLens(['annotate', '-', '--format', 'json'], { stdin: TEXT, chunk: 2 });
      assert.equal(json()[0]?.file, '-');
      assert.equal(json()[0]?.annotations.length, 3);
    });
  });

  describe('annotate --input jsonl', () => {
    const args = ['annotate', '--input', 'jsonl', '--format', 'json'];

    it('answers each line with one object of the same id, whatever the id is', async () => {
      const stdin = '{"id": "甲", "text": "增长1%"}\r\n\n{"text": "增长2%", "id": {"n": 7}}\n{"id": null, "text": ""}';
      const { code, json, err } = await policyLens(args, { stdin });
      assert.deepEqual([code, err], [0, '']);
      assert.deepEqual(
        json().map(({ id, annotations }) => [id, annotations.map(({ text }) => text)]),
        [
          ['甲', ['1%']],
          [{ n: 7 }, ['2%']],
          [null, []],
        ],
      );
    });

    it('gives back numbers that are longer than a number can hold', async () => {
      const { out } = await policyLens(args, {
        stdin: '{"id": 4893217650123456789, "text": "1"}\n{"id": {"n": [0.12345678901234567890]}, "text": "1"}',
      });
      assert.deepEqual(
        out.split('\n').map((line) => line.slice(0, line.indexOf(',"articles"'))),
        ['{"id":4893217650123456789', '{"id":{"n":[0.12345678901234567890]}', ''],
      );
    });

    it('leaves id out where the line has none', async () => {
      const { json } = await policyLens(args, { stdin: '{"text": "增长1%"}' });
      assert.ok(json()[0] && !('id' in json()[0]!));
    });

    it('names the line of each error and goes on', async () => {
      const stdin = '{"id": 1, "text": "一"}\n{"id": 2\n[]\n\n{"id": 3, "text": 4}\n"文"\n{"id": 5, "text": "二"}\n';
      const { code, json, err } = await policyLens(args, { stdin });
      assert.equal(code, 1);
      assert.deepEqual(
        json().map(({ id }) => id),
        [1, 5],
      );
      const errors = err.trimEnd().split('\n');
      assert.deepEqual(
        errors.map((line) => /^policy-lens: standard input, line (\d): /.exec(line)?.[1]),
        ['2', '3', '5', '6'],
      );
      assert.match(errors[0] ?? '', /is not JSON/);
      assert.match(errors[2] ?? '', /has no string "text"/);
    });

    it('keeps lone surrogates and answers in valid JSON', async () => {
      const { json } = await policyLens(args, { stdin: '{"id": "\\ud800", "text": "\\udfff增长1%\\ud83d"}' });
      assert.equal(json()[0]?.id, '\ud800');
      assert.deepEqual(
        json()[0]?.annotations.map(({ start, end }) => [start, end]),
        [[3, 5]],
      );
    });

    it('answers a line before the next one has come', async () => {
      const events: string[] = [];
      async function* slow(): AsyncGenerator<Uint8Array> {
        for (const id of [1, 2, 3]) {
          events.push(`in ${id}`);
          yield await Promise.resolve(new TextEncoder().encode(`{"id":${id},"text":"增长1%"}\n`));
        }
      }
      await policyLens(args, {
        stdin: slow(),
        out: (text) => {
          events.push(`out ${(JSON.parse(text) as { id: number }).id}`);
          return Promise.resolve();
        },
      });
      assert.deepEqual(events, ['in 1', 'out 1', 'in 2', 'out 2', 'in 3', 'out 3']);
    });
  });

  it('stops quietly when nobody reads its answers any more', async () => {
    let written = 0;
    const { code, err } = await policyLens(['annotate', 'a.txt', 'b.txt', 'c.txt'], {
      files: { 'a.txt': TEXT, 'b.txt': TEXT, 'c.txt': TEXT },
      out: () => (++written === 2 ? Promise.reject(systemError('EPIPE')) : Promise.resolve()),
    });
    assert.deepEqual([code, err, written], [0, '', 2]);
  });

  it('prints a table as its default', async () => {
    const { out } = await policyLens(['annotate', 'a.txt'], { files: { 'a.txt': TEXT } });
    assert.equal(
      out,
      [
        'a.txt: 1 article, 0 sections; 1 figure, 1 slogan, 1 entity',
        '1:1  entity  place        霁川市',
        '1:6  slogan  formulation  高质量发展',
        '2:3  figure  percent      5.1%        5.1 %  up 5.1 percent',
        '',
        '',
      ].join('\n'),
    );
  });
});
