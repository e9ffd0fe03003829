import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { NOTICE, closeAll, hoverAt, show, until, withSetting } from './support';

const README = [
  '# A small library',
  '',
  'It parses configuration files 35% faster than the last release. Run `npm install` and read on.',
].join('\n');

const NOVEL = [
  '雨停了，她把伞靠在门边，看着院子里的积水发呆。',
  '“你怎么才回来？”他从屋里探出头，声音里带着一点埋怨，“饭都热了三遍了。”',
  '她笑了笑，没有说话，忽然觉得这一路的委屈，十成里好像只剩下了35%。',
].join('\n');

describe('which documents are annotated', () => {
  afterEach(closeAll);

  it('policy prose in plain text, Markdown and policy-text, saved or not', async () => {
    for (const language of ['plaintext', 'markdown', 'policy-text']) {
      const { document } = await show(NOTICE, language);
      assert.match(await hoverAt(document, '8.5%'), /8\.5 percent year on year/, language);
    }
  });

  it('a README is left alone until a person says otherwise', async () => {
    const { document } = await show(README, 'markdown');
    assert.strictEqual(await hoverAt(document, '35%'), '');
    await vscode.commands.executeCommand('policyLens.annotateDocument');
    assert.match(await hoverAt(document, '35%'), /35 percent/);
    await vscode.commands.executeCommand('policyLens.ignoreDocument');
    assert.strictEqual(await hoverAt(document, '35%'), '');
  });

  it('a novel is left alone', async () => {
    const { document } = await show(NOVEL);
    assert.strictEqual(await hoverAt(document, '35%'), '');
  });

  it('the toggle switches one document off and on again', async () => {
    const other = await show(NOTICE);
    const { document } = await show(NOTICE);
    await hoverAt(document, '8.5%');
    await vscode.commands.executeCommand('policyLens.toggle');
    assert.strictEqual(await hoverAt(document, '8.5%'), '');
    assert.notStrictEqual(await hoverAt(other.document, '8.5%'), '');
    await vscode.commands.executeCommand('policyLens.toggle');
    assert.notStrictEqual(await hoverAt(document, '8.5%'), '');
  });

  it('what is said of an untitled document is not said of the next one', async () => {
    const { document } = await show(NOTICE);
    await hoverAt(document, '8.5%');
    await vscode.commands.executeCommand('policyLens.ignoreDocument');
    await closeAll();
    const again = await show(NOTICE);
    assert.notStrictEqual(await hoverAt(again.document, '8.5%'), '');
  });

  it('the setting for all documents counts at once', async () => {
    const { document } = await show(NOTICE);
    await withSetting('annotate', 'never', async () => {
      await until('marks are gone', async () => (await hoverAt(document, '8.5%')) === '');
    });
    await until('marks are back', async () => (await hoverAt(document, '8.5%')) !== '');
    const readme = await show(README, 'markdown');
    await withSetting('annotate', 'always', async () => {
      await until('the README is marked', async () => (await hoverAt(readme.document, '35%')) !== '');
    });
  });

  it('other languages join by the setting', async () => {
    const { document } = await show(`"${NOTICE.replaceAll('\n', '')}"`, 'json');
    assert.strictEqual(await hoverAt(document, '8.5%'), '');
    await withSetting('languages', ['json'], async () => {
      await until('JSON is marked', async () => (await hoverAt(document, '8.5%')) !== '');
    });
  });

  it('documents of file systems are read, views of other tools are not', async () => {
    const content = { provideTextDocumentContent: () => NOTICE };
    for (const [scheme, marked] of [
      ['policy-archive', true],
      ['gitfs', false],
    ] as const) {
      const registration = vscode.workspace.registerTextDocumentContentProvider(scheme, content);
      try {
        const document = await vscode.workspace.openTextDocument(vscode.Uri.from({ scheme, path: '/notice.txt' }));
        await vscode.window.showTextDocument(document);
        assert.strictEqual((await hoverAt(document, '8.5%')) !== '', marked, scheme);
      } finally {
        registration.dispose();
      }
    }
  });

  it('an article pasted into an empty document is annotated', async () => {
    const editor = await show('');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), NOTICE));
    await until('it is marked', async () => (await hoverAt(editor.document, '8.5%')) !== '');
  });
});

describe('marks and edits', () => {
  afterEach(closeAll);

  it('a hover after an edit answers for the text as it is now', async () => {
    const editor = await show(NOTICE);
    await hoverAt(editor.document, '8.5%');
    await editor.edit((edit) => edit.insert(new vscode.Position(0, 0), '二〇二四年三月\n\n'));
    assert.match(await hoverAt(editor.document, '35%'), /at least 35 percent/);
    await editor.edit((edit) => {
      const at = editor.document.positionAt(editor.document.getText().indexOf('8.5%'));
      edit.replace(new vscode.Range(at, at.translate(0, 3)), '9.25');
    });
    assert.match(await hoverAt(editor.document, '9.25%'), /9\.25 percent/);
  });

  it('several carets at once and a change of line ends keep the offsets right', async () => {
    const editor = await show(NOTICE);
    await hoverAt(editor.document, '8.5%');
    await editor.edit((edit) => {
      edit.insert(new vscode.Position(0, 0), '甲');
      edit.insert(new vscode.Position(3, 0), '乙丙');
      edit.setEndOfLine(vscode.EndOfLine.CRLF);
    });
    assert.match(await hoverAt(editor.document, '8.5%'), /8\.5 percent/);
    assert.match(await hoverAt(editor.document, '35%'), /35 percent/);
  });

  it('a document that closes while it is read does no harm', async () => {
    const long = await show(Array.from({ length: 600 }, () => NOTICE).join('\n'));
    const hovering = hoverAt(long.document, '8.5%');
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await hovering;
    const { document } = await show(NOTICE);
    assert.match(await hoverAt(document, '8.5%'), /8\.5 percent/);
  });

  it('the event loop turns while a long document is read', async () => {
    const paragraphs = Array.from({ length: 600 }, (_, i) =>
      NOTICE.replace('12.6', `${i}.6`).replaceAll('。', `${i}。`),
    );
    const { document } = await show(paragraphs.join('\n'));
    let turns = 0;
    const clock = setInterval(() => turns++, 1);
    await hoverAt(document, '8.5%');
    clearInterval(clock);
    // A document read in one go gives one turn or two.
    assert.ok(turns > 5, `${turns} turns of the event loop`);
  });
});
