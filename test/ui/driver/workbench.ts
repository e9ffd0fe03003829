import * as path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { type ThemeName, THEMES } from '../../../scripts/workbench/settings';
import { type DrawnMark, drawnMarks, MARKS } from './drawn-marks';
import { textPosition } from './text-position';

/** A person at the workbench: what they do with mouse and keys, and what they then see. */
export class Workbench {
  constructor(readonly page: Page) {}

  /** Opens a file of the workspace through Quick Open and waits for its tab. */
  async openFile(name: string): Promise<void> {
    await this.page.keyboard.press('Control+P');
    await this.#pick(name);
    await this.waitForEditor(name);
  }

  /** Waits until the editor shows the file and its first lines are drawn. */
  async waitForEditor(file: string): Promise<void> {
    const name = path.posix.basename(file);
    await this.page.getByRole('tab', { name, exact: false }).first().waitFor({ timeout: 20_000 });
    await this.page.locator('.editor-instance .view-line').first().waitFor({ timeout: 20_000 });
  }

  /** Runs a command from the palette by its title (`Category: Title`). */
  async runCommand(title: string): Promise<void> {
    await this.page.keyboard.press('F1');
    await this.#pick(title);
  }

  /** Chooses the entry of an open picker. */
  async #pick(text: string): Promise<void> {
    const box = this.page.locator('.quick-input-widget:visible');
    await box.waitFor();
    const input = box.locator('input:visible').first();
    const prefix = (await input.inputValue()).startsWith('>') ? '>' : '';
    await input.fill(prefix + text);
    const row = box.locator('.monaco-list-row', { hasText: text }).first();
    await row.waitFor();
    await row.click();
  }

  /** Changes the colour theme through its picker. */
  async setTheme(name: ThemeName): Promise<void> {
    await this.runCommand('Preferences: Color Theme');
    await this.#pick(THEMES[name].label);
    await this.page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  }

  /** Opens a view container of the activity bar. */
  async openView(title: string): Promise<void> {
    const tab = this.page.locator('.activitybar').getByRole('tab', { name: title });
    await tab.waitFor({ timeout: 20_000 });
    if ((await tab.getAttribute('aria-expanded')) !== 'true') await tab.click();
    await this.page.locator('.sidebar .pane-body').first().waitFor();
  }

  /** The rows of the tree in the side bar. */
  rows(): Locator {
    return this.page.locator('.sidebar .pane-body .monaco-list-row');
  }

  /** The texts of the visible rows, each with its description, once there are any. */
  async rowTexts(): Promise<string[]> {
    await this.rows().first().waitFor();
    const texts = await this.rows().allInnerTexts();
    return texts.map((text) => text.replace(/\s+/g, ' ').trim());
  }

  /** Waits until the tree has a row that shows `text`. */
  async waitForRow(text: string): Promise<void> {
    await this.rows().filter({ hasText: text }).first().waitFor({ timeout: 10_000 });
  }

  /** Waits until the row that shows `text` is the selected one. */
  async waitForSelectedRow(text: string): Promise<void> {
    await this.page
      .locator('.sidebar .pane-body .monaco-list-row.selected', { hasText: text })
      .first()
      .waitFor({ timeout: 10_000 });
  }

  /** Clicks the row that shows `text`. */
  async clickRow(text: string): Promise<void> {
    await this.rows().filter({ hasText: text }).first().click();
  }

  /** Waits until an extension has marked something on the screen, and gives what is marked. */
  async waitForMarks(timeout = 20_000): Promise<DrawnMark[]> {
    await this.page.locator(MARKS).first().waitFor({ state: 'attached', timeout });
    // Marks come in a few frames.
    await this.page.waitForTimeout(300);
    return drawnMarks(this.page);
  }

  /** Waits until nothing on the screen is marked any more. */
  async waitForNoMarks(): Promise<void> {
    await this.waitUntil('the marks are gone', async () => (await this.page.locator(MARKS).count()) === 0);
  }

  /**
   * Waits until something holds.
   * @throws after ten seconds, saying what was waited for
   */
  async waitUntil(what: string, holds: () => Promise<boolean>): Promise<void> {
    const until = Date.now() + 10_000;
    while (!(await holds())) {
      if (Date.now() > until) throw new Error(`waited in vain until ${what}`);
      await this.page.waitForTimeout(100);
    }
  }

  /** Rests the mouse on a piece of text and gives the text of the hover that appears. */
  async hover(text: string): Promise<string> {
    await this.dismissHover();
    const { x, y } = await textPosition(this.page, text);
    await this.page.mouse.move(x + 2, y + 1);
    await this.page.mouse.move(x, y, { steps: 3 });
    const hover = this.page.locator('.monaco-hover:visible .hover-row').first();
    await hover.waitFor({ timeout: 10_000 });
    // Answers of several providers come one after another.
    await this.page.waitForTimeout(400);
    const shown = await this.page.locator('.monaco-hover:visible').first().innerText();
    return shown.replaceAll('\u00a0', ' ');
  }

  /** Moves the mouse out of the way and closes the hover. */
  async dismissHover(): Promise<void> {
    await this.page.mouse.move(2, 2);
    await this.page.locator('.monaco-hover:visible .hover-row').first().waitFor({ state: 'hidden' });
  }

  /** Gives the editor the keyboard. */
  async focusEditor(): Promise<void> {
    await this.runCommand('View: Focus Active Editor Group');
  }

  /** Line and column of the cursor, as the status bar says them. */
  async cursor(): Promise<{ line: number; column: number }> {
    const text = await this.page.locator('[id="status.editor.selection"]').innerText();
    const [line = NaN, column = NaN] = [...text.matchAll(/\d+/g)].map(Number);
    return { line, column };
  }

  /**
   * Waits until the cursor stands on that line.
   * @throws after ten seconds
   */
  async waitForCursorLine(line: number): Promise<void> {
    await this.waitUntil(`the cursor stands on line ${line}`, async () => (await this.cursor()).line === line);
  }

  /** Moves the cursor to a line and scrolls there. */
  async goToLine(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const box = this.page.locator('.quick-input-widget:visible');
    await box.waitFor();
    await box.locator('input:visible').first().fill(`:${line}:${column}`);
    await this.page.keyboard.press('Enter');
    await box.waitFor({ state: 'hidden' });
  }

  /** The texts of the status bar's entries. */
  async statusBar(): Promise<string[]> {
    return this.page.locator('.statusbar .statusbar-item').allInnerTexts();
  }

  /** The messages of the notification centre, newest first (toasts are gone too soon to be read). */
  async notifications(): Promise<string[]> {
    await this.runCommand('Notifications: Show Notifications');
    const messages = this.page.locator('.notifications-center .notification-list-item-message');
    await messages.first().waitFor();
    const texts = await messages.allInnerTexts();
    await this.page.keyboard.press('Escape');
    return texts;
  }

  /** Keeps a picture as a test artefact. */
  async picture(file: string): Promise<void> {
    await this.page.screenshot({ path: file });
  }
}
