import * as assert from 'node:assert';
import * as vscode from 'vscode';
import { NOTICE, closeAll, hoverAt, show, until, withSetting } from './support';

/** What a command puts on the clipboard. */
async function copied(command: string): Promise<string> {
  await vscode.env.clipboard.writeText('before');
  await vscode.commands.executeCommand(command);
  let text = 'before';
  await until('something is copied', async () => (text = await vscode.env.clipboard.readText()) !== 'before');
  return text;
}

describe('the register of figures', () => {
  afterEach(closeAll);

  it('is copied as CSV: a row for each figure, result and target in words', async () => {
    const { document } = await show(NOTICE);
    await hoverAt(document, '8.5%');
    const lines = (await copied('policyLens.copyFiguresCsv')).trimEnd().split('\r\n');
    assert.match(lines[0] ?? '', /^line,section,indicator,value,unit,change,basis,status,period,text,/);
    const growth = lines.find((line) => line.includes('8.5%')) ?? '';
    assert.match(growth, /^5,一、总体要求,全市港口货物吞吐量,8\.5,%,\+8\.5 %,yoy,result,2023,8\.5%,percent/);
    const goal = lines.find((line) => line.includes('35%以上')) ?? '';
    assert.match(goal, /,35,%,,,target,2027,35%以上,/);
    assert.ok(!lines.slice(1).some((line) => line.includes(',date,')), 'no bare dates');
  });

  it('is copied as JSON, Markdown, cells and citations', async () => {
    const { document } = await show(NOTICE);
    await hoverAt(document, '8.5%');
    const rows = JSON.parse(await copied('policyLens.copyFiguresJson')) as { text: string; start: number }[];
    for (const { text, start } of rows) assert.strictEqual(document.getText().substr(start, text.length), text);
    assert.match(await copied('policyLens.copyFiguresMarkdown'), /^\| Line \| Section \| Indicator \|/);
    assert.match(await copied('policyLens.copyFiguresTabbed'), /^line\tsection\tindicator\t/);
    assert.match(await copied('policyLens.citeFigures'), /^“2023年，.*8\.5%.*” \(section “一、总体要求”/);
  });

  it('opens as a panel, with and without a document', async () => {
    await vscode.commands.executeCommand('policyLens.showFigures');
    const { document } = await show(NOTICE);
    await hoverAt(document, '8.5%');
    await vscode.commands.executeCommand('policyLens.showFigures');
    // The panel answers for what it shows: all figures but the dates.
    await vscode.window.showTextDocument(document);
    const rows = JSON.parse(await copied('policyLens.copyFiguresJson')) as { kind: string }[];
    assert.ok(rows.length >= 3 && rows.every(({ kind }) => kind !== 'date'));
  });
});

describe('checks on figures', () => {
  afterEach(closeAll);
  const problemsOf = (document: vscode.TextDocument): readonly vscode.Diagnostic[] =>
    vscode.languages.getDiagnostics(document.uri).filter(({ source }) => source === 'Policy Lens');
  const SHARES = `${NOTICE}\n2023年，全市三次产业结构调整为8.2：36.1：56.7。截止目前，完成投资12.6亿元。`;

  it('are not shown until the person asks for them', async () => {
    const { document } = await show(SHARES);
    await hoverAt(document, '8.5%');
    assert.deepStrictEqual(problemsOf(document), []);
    await withSetting('checks', true, async () => {
      await until('the problems are shown', () => problemsOf(document).length === 2);
      const [shares] = problemsOf(document);
      assert.strictEqual(shares?.severity, vscode.DiagnosticSeverity.Information);
      assert.match(shares?.message ?? '', /8\.2 \+ 36\.1 \+ 56\.7 = 101/);
    });
    await until('the problems are gone', () => problemsOf(document).length === 0);
  });
});
