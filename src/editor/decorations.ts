import * as vscode from 'vscode';
import type { Reading } from '../corrections/reading';
import { LAYERS, type Layer, type Span } from '../engine/model';
import { dimmedSpans, rulerSpans, textSpans } from '../features/marksView';
import { outsideOf, shownWhileTyping } from '../features/typing';
import type { Feature } from './app';
import { rangeOf, spanOf } from './ranges';
import { TypingWatch } from './typingWatch';

/** Text marks are drawn this many code units beyond what is seen, so that a small scroll needs no new ones. */
const MARGIN = 4_000;
const SCROLL_MS = 60;

/** Draws the three layers over the text of every visible editor. */
export const decorations: Feature = ({ documents, settings }) => {
  const painter = new Painter();
  const paint = (editor: vscode.TextEditor, force = false): void =>
    painter.paint(editor, documents.drawable(editor.document), {
      visible: settings.visibleLayers,
      dimmed: settings.dimmed,
      doubtful: settings.showsDoubtfulNames,
      typing: typing.isTyping(editor.document),
      composed: typing.composedIn(editor),
      force,
    });
  const paintDocument = (document: vscode.TextDocument, force: boolean): void => {
    for (const editor of vscode.window.visibleTextEditors) if (editor.document === document) paint(editor, force);
  };
  const paintAll = (force: boolean): void => vscode.window.visibleTextEditors.forEach((editor) => paint(editor, force));
  const typing = new TypingWatch(
    (document) => documents.status(document) === 'annotated',
    (document) => paintDocument(document, true),
  );
  let scrolled: ReturnType<typeof setTimeout> | undefined;
  paintAll(false);
  return vscode.Disposable.from(
    painter,
    typing,
    { dispose: () => clearTimeout(scrolled) },
    documents.onDidChange((document) => paintDocument(document, false)),
    vscode.window.onDidChangeVisibleTextEditors(() => paintAll(false)),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      clearTimeout(scrolled);
      scrolled = setTimeout(() => paint(textEditor), SCROLL_MS);
    }),
    settings.onDidChange(() => paintAll(true)),
  );
};

interface View {
  readonly visible: ReadonlySet<Layer>;
  readonly dimmed: boolean;
  /** Names that their rules are not sure of are shown too. */
  readonly doubtful: boolean;
  /** A person is typing in the document. */
  readonly typing: boolean;
  /** Letters that an input method may be about to replace. */
  readonly composed: readonly Span[];
  /** Something other than the reading changed. */
  readonly force: boolean;
}

interface Painted {
  readonly reading: Reading;
  readonly near: readonly Span[];
  /** The reading that was drawn before a person began to type. */
  readonly before: Reading | undefined;
}

/** Decoration types are made once; an editor gets each type's ranges in one call. */
class Painter implements vscode.Disposable {
  readonly #text: Readonly<Record<Layer, vscode.TextEditorDecorationType>> = {
    // Colour and a tinted ground: numbers are what the eye looks for.
    figure: vscode.window.createTextEditorDecorationType({
      color: theme('figureForeground'),
      backgroundColor: theme('figureBackground'),
      borderRadius: '3px',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
    // Dots below the words, as Chinese typography emphasises (着重号, GB/T 15834—2011).
    slogan: vscode.window.createTextEditorDecorationType({
      borderColor: theme('sloganUnderline'),
      borderStyle: 'dotted',
      borderWidth: '0 0 2px 0',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
    // A line below the name, as Chinese typography marks names (专名号, GB/T 15834—2011).
    entity: vscode.window.createTextEditorDecorationType({
      borderColor: theme('entityUnderline'),
      borderStyle: 'solid',
      borderWidth: '0 0 1px 0',
      rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    }),
  };
  readonly #ruler: Readonly<Record<Layer, vscode.TextEditorDecorationType>> = {
    figure: ruler('figureRuler', vscode.OverviewRulerLane.Left),
    slogan: ruler('sloganRuler', vscode.OverviewRulerLane.Center),
    entity: ruler('entityRuler', vscode.OverviewRulerLane.Right),
  };
  readonly #doubtful = vscode.window.createTextEditorDecorationType({
    borderColor: theme('entityUnderline'),
    borderStyle: 'dashed',
    borderWidth: '0 0 1px 0',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  readonly #dimmed = vscode.window.createTextEditorDecorationType({ opacity: '0.55' });
  /** What each editor shows now. */
  readonly #painted = new WeakMap<vscode.TextEditor, Painted>();

  paint(editor: vscode.TextEditor, reading: Reading | undefined, view: View): void {
    const painted = this.#painted.get(editor);
    if (!reading) {
      if (painted) this.#clear(editor);
      return;
    }
    // The renderer itself moves what is drawn while a newer text is being read.
    if (reading.version !== editor.document.version) return;
    const seen = editor.visibleRanges.map((range) => spanOf(editor.document, range));
    const whole = view.force || painted?.reading !== reading;
    if (!whole && seen.every((span) => painted.near.some((near) => covers(near, span)))) return;
    const near = seen.map((span) => ({ start: Math.max(0, span.start - MARGIN), end: span.end + MARGIN }));
    const carets = view.typing ? editor.selections.map(({ active }) => editor.document.offsetAt(active)) : [];
    const before = view.typing ? painted?.before : reading;
    const settled = shownWhileTyping(carets, before);
    const uncomposed = outsideOf(view.composed);
    const spans = textSpans(reading, near, view.visible, (mark) => settled(mark) && uncomposed(mark));
    for (const layer of LAYERS) this.#send(editor, this.#text[layer], spans[layer]);
    const doubtful = view.doubtful ? near.flatMap((span) => reading.doubtfulIn(span)) : [];
    this.#send(editor, this.#doubtful, [
      ...new Map(doubtful.filter(settled).map((mark) => [mark.start, mark])).values(),
    ]);
    if (whole) {
      const marks = rulerSpans(reading, view.visible, Math.max(60, Math.ceil(lengthOf(editor.document) / 2_000)));
      for (const layer of LAYERS) this.#send(editor, this.#ruler[layer], marks[layer]);
      this.#send(editor, this.#dimmed, view.dimmed ? dimmedSpans(reading) : []);
    }
    this.#painted.set(editor, { reading, near, before });
  }

  dispose(): void {
    for (const type of this.#types()) type.dispose();
  }

  #send(editor: vscode.TextEditor, type: vscode.TextEditorDecorationType, spans: readonly Span[]): void {
    editor.setDecorations(
      type,
      spans.map((span) => rangeOf(editor.document, span)),
    );
  }

  #clear(editor: vscode.TextEditor): void {
    for (const type of this.#types()) editor.setDecorations(type, []);
    this.#painted.delete(editor);
  }

  #types(): readonly vscode.TextEditorDecorationType[] {
    return [...Object.values(this.#text), ...Object.values(this.#ruler), this.#doubtful, this.#dimmed];
  }
}

const lengthOf = (document: vscode.TextDocument): number =>
  document.offsetAt(new vscode.Position(document.lineCount, 0));

const theme = (name: string): vscode.ThemeColor => new vscode.ThemeColor(`policyLens.${name}`);

const ruler = (color: string, lane: vscode.OverviewRulerLane): vscode.TextEditorDecorationType =>
  vscode.window.createTextEditorDecorationType({ overviewRulerColor: theme(color), overviewRulerLane: lane });

const covers = (outer: Span, inner: Span): boolean => outer.start <= inner.start && outer.end >= inner.end;
