import assert from 'node:assert/strict';
import { parseCommand, UsageError } from '../../../src/cli/arguments';

describe('command line arguments', () => {
  it('takes options before, between and after files', () => {
    const wanted = { name: 'annotate', files: ['a.txt', 'b.md'], format: 'json', encoding: 'gb18030', doubtful: false };
    assert.deepEqual(parseCommand(['annotate', 'a.txt', 'b.md', '--format', 'json', '--encoding', 'gb18030']), wanted);
    assert.deepEqual(parseCommand(['annotate', '--format=json', 'a.txt', '--encoding=GB18030', 'b.md']), wanted);
  });

  it('has a table in the encoding found as its default', () => {
    assert.deepEqual(parseCommand(['annotate', 'a.txt']), {
      name: 'annotate',
      files: ['a.txt'],
      format: 'table',
      encoding: 'auto',
      doubtful: false,
    });
  });

  it('takes a file whose name looks like an option after --', () => {
    const command = parseCommand(['annotate', '--', '--format']);
    assert.deepEqual(command.name === 'annotate' && command.files, ['--format']);
  });

  it('reads lines from standard input without files', () => {
    assert.deepEqual(parseCommand(['annotate', '--input', 'jsonl', '--format', 'json']), {
      name: 'annotate-lines',
      format: 'json',
      encoding: 'auto',
      doubtful: false,
    });
  });

  it('gives help and version before it looks at the rest', () => {
    assert.equal(parseCommand(['annotate', '--help']).name, 'help');
    assert.equal(parseCommand(['-V']).name, 'version');
  });

  for (const [args, message] of [
    [[], /command is missing/],
    [['annotated'], /unknown command: annotated/],
    [['annotate'], /needs a FILE/],
    [['annotate', '--input', 'jsonl', 'a.txt'], /takes no FILE/],
    [['annotate', 'a.txt', '--format', 'xml'], /--format is one of table, json, not xml/],
    [['annotate', 'a.txt', '--encoding', 'big5'], /--encoding is one of auto, utf-8, gb18030, not big5/],
    [['annotate', 'a.txt', '--colour'], /--colour/],
    [['annotate', 'a.txt', '--format'], /--format/],
    [['outline'], /needs a FILE/],
    [['outline', 'a.txt', '--format', 'json'], /outline has no option --format/],
  ] as const)
    it(`refuses: policy-lens ${args.join(' ')}`, () => {
      assert.throws(
        () => parseCommand(args),
        (error) => error instanceof UsageError && message.test(error.message),
      );
    });

  it('takes --doubtful for annotate alone', () => {
    const command = parseCommand(['annotate', 'a.txt', '--doubtful']);
    assert.ok(command.name === 'annotate' && command.doubtful);
    assert.throws(() => parseCommand(['outline', 'a.txt', '--doubtful']), UsageError);
  });
});
