import * as vscode from 'vscode';
import { type ChartData, chartOf } from '../../export/register/chart';
import { edtfChinese, edtfEnglish } from '../../features/edtf';
import { type ChartContent, isFromChart } from '../../webview/chart/protocol';
import type { App } from '../app';
import { webviewFolder, webviewHtml } from '../webviewPage';
import { inChinese } from '../words';
import { sideWord, unitCell } from './cells';
import type { Register, RegisterView } from './registerView';
import { besideOf, chosenRows } from './takeAway';

const CHART = 'policyLens.chart';
/** More bars than this show nothing. */
const MOST = 60;

/** Opens a picture of the rows that are selected, else of those shown. The library that draws it is loaded only there. */
export async function chartFigures(app: App, view: RegisterView): Promise<void> {
  const found = await chosenRows(view);
  if (!found) return;
  const data = chartOf(found.chosen);
  const say = (text: string): void => void vscode.window.showInformationMessage(text);
  if (data === 'none') return say(vscode.l10n.t('None of these figures has a number to be drawn.'));
  if (data === 'units')
    return say(vscode.l10n.t('These figures are in several units. Select rows of one unit, or filter by kind.'));
  if (data.categories.length > MOST)
    return say(vscode.l10n.t('These are too many figures for one picture. Select up to {0} rows.', MOST));
  const panel = vscode.window.createWebviewPanel(CHART, vscode.l10n.t('Chart'), vscode.ViewColumn.Beside, {});
  showChart(app, panel, contentOf(data, found), besideOf(found.document, ''));
}

/** A chart that is opened again after a reload draws what it kept. */
export const chartSerializer = (app: App): vscode.Disposable =>
  vscode.window.registerWebviewPanelSerializer(CHART, {
    deserializeWebviewPanel(panel) {
      showChart(app, panel, undefined, vscode.workspace.workspaceFolders?.[0]?.uri);
      return Promise.resolve();
    },
  });

function showChart(
  app: App,
  panel: vscode.WebviewPanel,
  content: ChartContent | undefined,
  place: vscode.Uri | undefined,
): void {
  const { webview } = panel;
  webview.options = { enableScripts: true, localResourceRoots: [webviewFolder(app.extensionUri)] };
  const told = webview.onDidReceiveMessage((message: unknown) => {
    if (!isFromChart(message)) return;
    if (message.type === 'save') void save(message.format, message.data, place);
    else if (content) void webview.postMessage({ type: 'content', content });
  });
  panel.onDidDispose(() => void told.dispose());
  webview.html = webviewHtml(webview, app.extensionUri, {
    title: panel.title,
    script: 'chart.js',
    style: 'chart.css',
    body: '<img id="picture" alt=""><button id="svg" type="button"></button><button id="png" type="button"></button>',
  });
}

function contentOf(data: ChartData, { document }: Pick<Register, 'document'>): ChartContent {
  const chinese = inChinese();
  const { divisor, word } = scaleOf(data, chinese);
  const unit = unitCell(data.unit, chinese);
  const name =
    document.uri.path
      .split('/')
      .at(-1)
      ?.replace(/\.[^.]*$/, '') ?? '';
  const title = data.indicator === undefined ? name : `${data.indicator} · ${name}`;
  const date = chinese ? edtfChinese : edtfEnglish;
  const categories =
    data.indicator !== undefined ? data.categories.map((period) => date(period) ?? period) : data.categories;
  const series = data.series.map(({ status, values }) => ({ name: sideWord(status), values }));
  return {
    form: data.form,
    title,
    unit: chinese ? word + unit : [word, unit].filter(Boolean).join(' '),
    divisor,
    categories,
    series,
    words: {
      saveSvg: vscode.l10n.t('Save as SVG…'),
      savePng: vscode.l10n.t('Save as PNG…'),
      // What the picture shows, for those who do not see it.
      description: [
        title,
        ...series.map(
          (one) =>
            `${one.name}: ${one.values.flatMap((value, i) => (value === null ? [] : [`${categories[i] ?? ''} ${value}`])).join('; ')}`,
        ),
      ].join('\n'),
    },
  };
}

/** By what the axis is divided, so that its numbers stay short. */
function scaleOf({ series }: ChartData, chinese: boolean): { divisor: number; word: string } {
  const greatest = Math.max(...series.flatMap(({ values }) => values.map((value) => Math.abs(value ?? 0))));
  const scales: readonly (readonly [number, string])[] = chinese
    ? [
        [1e8, '亿'],
        [1e4, '万'],
      ]
    : [
        [1e9, 'billion'],
        [1e6, 'million'],
      ];
  const [divisor, word] = scales.find(([size]) => greatest >= size) ?? [1, ''];
  return { divisor, word };
}

async function save(format: 'svg' | 'png', data: string, place: vscode.Uri | undefined): Promise<void> {
  const uri = await vscode.window.showSaveDialog({
    filters: { [format.toUpperCase()]: [format] },
    defaultUri: place?.with({ path: `${place.path}.chart.${format}` }),
  });
  if (!uri) return;
  const bytes = format === 'svg' ? new TextEncoder().encode(data) : Uint8Array.from(atob(data), (c) => c.charCodeAt(0));
  try {
    await vscode.workspace.fs.writeFile(uri, bytes);
  } catch (error) {
    void vscode.window.showErrorMessage(
      vscode.l10n.t('The file could not be written: {0}', error instanceof Error ? error.message : String(error)),
    );
  }
}
