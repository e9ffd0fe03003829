import { BarChart, LineChart } from 'echarts/charts';
import { AriaComponent, GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import * as echarts from 'echarts/core';
import { LabelLayout } from 'echarts/features';
import { SVGRenderer } from 'echarts/renderers';
import type { ChartContent, FromChart, ToChart } from './protocol';

echarts.use([
  BarChart,
  LineChart,
  AriaComponent,
  GridComponent,
  LegendComponent,
  TitleComponent,
  LabelLayout,
  SVGRenderer,
]);

declare function acquireVsCodeApi(): {
  postMessage(message: FromChart): void;
  getState(): { content?: ChartContent } | undefined;
  setState(state: { content: ChartContent }): void;
};

const vscode = acquireVsCodeApi();
const picture = document.getElementById('picture') as HTMLImageElement;
const buttons = { svg: document.getElementById('svg'), png: document.getElementById('png') };
/** Pixels of a PNG for each of the picture. */
const SHARP = 2;
let content: ChartContent | undefined = vscode.getState()?.content;
let drawn = '';

/** Colours of the theme for the screen, ink on paper for a file. */
function colours(paper: boolean): { text: string; line: string; back: string; series: string[] } {
  if (paper) return { text: '#222222', line: '#999999', back: '#ffffff', series: ['#2f6f9f', '#d9822b'] };
  const style = getComputedStyle(document.documentElement);
  const of = (name: string, otherwise: string): string => style.getPropertyValue(name).trim() || otherwise;
  return {
    text: of('--vscode-foreground', '#888888'),
    line: of('--vscode-contrastBorder', of('--vscode-panel-border', '#888888')),
    back: 'transparent',
    series: [of('--vscode-charts-blue', '#2f6f9f'), of('--vscode-charts-yellow', '#d9822b')],
  };
}

const number = (value: number): string =>
  value.toLocaleString(document.documentElement.lang, { maximumFractionDigits: 2 });

/** The picture as SVG: drawn without a page, so that it needs no style that the page's policy would have to allow. */
function svgOf(data: ChartContent, width: number, height: number, paper: boolean): string {
  const { text, line, back, series } = colours(paper);
  const lying = data.form === 'bars';
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
  const categories = {
    type: 'category' as const,
    data: [...data.categories],
    inverse: lying,
    axisLabel: { color: text, width: lying ? width * 0.28 : undefined, overflow: 'truncate' as const },
    axisLine: { lineStyle: { color: line } },
  };
  const values = {
    type: 'value' as const,
    name: data.unit,
    // Below the axis of lying bars, above that of a line.
    ...(lying ? { nameLocation: 'middle' as const, nameGap: 28 } : {}),
    nameTextStyle: { color: text },
    axisLabel: { color: text, formatter: number },
    splitLine: { lineStyle: { color: line, opacity: 0.3 } },
  };
  chart.setOption({
    animation: false,
    aria: { enabled: true },
    backgroundColor: back,
    color: series,
    textStyle: { fontFamily: 'sans-serif' },
    title: { text: data.title, left: 'center', textStyle: { color: text, fontSize: 15 } },
    legend: { bottom: 0, textStyle: { color: text } },
    grid: { left: 16, right: 56, top: 56, bottom: lying ? 52 : 36, containLabel: true },
    xAxis: lying ? values : categories,
    yAxis: lying ? categories : values,
    series: data.series.map(({ name, values: points }) => ({
      type: lying ? ('bar' as const) : ('line' as const),
      name,
      data: points.map((point) => (point === null ? null : point / data.divisor)),
      connectNulls: true,
      symbolSize: 8,
      label: {
        show: true,
        position: lying ? ('right' as const) : ('top' as const),
        color: text,
        formatter: ({ value }: { value?: unknown }) => (typeof value === 'number' ? number(value) : ''),
      },
    })),
  });
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const addressOf = (svg: string): string => `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;

/** Bars want room of their own. */
const heightOf = (data: ChartContent): number =>
  data.form === 'line' ? 420 : Math.max(260, 110 + data.categories.length * (data.series.length > 1 ? 44 : 30));

function draw(): void {
  if (!content) return;
  const width = Math.max(360, document.documentElement.clientWidth - 32);
  const svg = svgOf(content, width, heightOf(content), false);
  if (svg === drawn) return;
  drawn = svg;
  picture.src = addressOf(svg);
  picture.alt = content.words.description;
  if (buttons.svg) buttons.svg.textContent = content.words.saveSvg;
  if (buttons.png) buttons.png.textContent = content.words.savePng;
}

const FILE_WIDTH = 960;

buttons.svg?.addEventListener('click', () => {
  if (content)
    vscode.postMessage({ type: 'save', format: 'svg', data: svgOf(content, FILE_WIDTH, heightOf(content), true) });
});
buttons.png?.addEventListener('click', () => {
  if (!content) return;
  const height = heightOf(content);
  const image = new Image();
  image.onload = () => {
    const canvas = document.createElement('canvas');
    canvas.width = FILE_WIDTH * SHARP;
    canvas.height = height * SHARP;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const data = canvas.toDataURL('image/png').replace(/^data:image\/png;base64,/, '');
    vscode.postMessage({ type: 'save', format: 'png', data });
  };
  image.src = addressOf(svgOf(content, FILE_WIDTH, height, true));
});
window.addEventListener('message', ({ data }: MessageEvent<ToChart>) => {
  content = data.content;
  vscode.setState({ content });
  draw();
});
window.addEventListener('resize', draw);
// VS Code writes the theme into the body: another theme is another picture.
new MutationObserver(draw).observe(document.body, { attributes: true, attributeFilter: ['class'] });
draw();
vscode.postMessage({ type: 'ready' });
