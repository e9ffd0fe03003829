import * as assert from 'node:assert';
import * as vscode from 'vscode';

export const EXTENSION = 'policy-lens.policy-lens';

/** A short notice of an invented town: figures, a formulation, a name, numbered headings. */
export const NOTICE = [
  '关于做好全市港口工作的通知',
  '各县（市、区）人民政府，市政府各部门：',
  '为贯彻落实省委、省政府部署，坚持高质量发展，现就有关工作通知如下。',
  '一、总体要求',
  '坚持以人民为中心，统筹发展和安全。2023年，全市港口货物吞吐量同比增长8.5%，完成投资12.6亿元。',
  '二、重点任务',
  '加快培育新质生产力，到2027年，绿色能源占比达到35%以上。',
  '三、保障措施',
  '各部门要加强组织领导，确保各项任务落实到位。',
].join('\n');

/** Opens a text as a new document in an editor. */
export async function show(content: string, language = 'plaintext'): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  return vscode.window.showTextDocument(document, { preview: false });
}

/** What our hovers say at the first place of some words, as the Markdown they hand over; empty where they say nothing. */
export async function hoverMarkdownAt(document: vscode.TextDocument, words: string): Promise<string> {
  const at = document.getText().indexOf(words);
  assert.ok(at >= 0, `${words} stands in the document`);
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    document.positionAt(at + 1),
  );
  return hovers
    .flatMap((hover) => hover.contents)
    .map((content) => (typeof content === 'string' ? content : content.value))
    .filter((value) => value.includes('command:policyLens.'))
    .join('\n\n');
}

/** The same as a reader sees it: without escapes. */
export async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const markdown = await hoverMarkdownAt(document, words);
  return markdown.replaceAll('&nbsp;', ' ').replaceAll(/\\([^\w\s])/g, '$1');
}

/** Waits until a condition holds; what changes through the editor's own events needs a moment. */
export async function until(what: string, condition: () => boolean | Promise<boolean>, ms = 8_000): Promise<void> {
  const end = Date.now() + ms;
  while (!(await condition())) {
    assert.ok(Date.now() < end, `in time: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
}

/** Sets a setting for one test. */
export async function withSetting(key: string, value: unknown, run: () => Promise<void>): Promise<void> {
  const configuration = () => vscode.workspace.getConfiguration('policyLens');
  await configuration().update(key, value, vscode.ConfigurationTarget.Global);
  try {
    await run();
  } finally {
    await configuration().update(key, undefined, vscode.ConfigurationTarget.Global);
  }
}

/** Closes all editors without asking about untitled documents. */
export async function closeAll(): Promise<void> {
  for (const document of vscode.workspace.textDocuments.filter((candidate) => candidate.isUntitled)) {
    await vscode.window.showTextDocument(document);
    // The command takes whatever editor is active: it must not be the next test's.
    await until('the editor is active', () => vscode.window.activeTextEditor?.document === document);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    await until('the editor is closed', () => vscode.window.activeTextEditor?.document !== document);
  }
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}
