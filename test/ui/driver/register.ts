import type { FrameLocator, Locator, Page } from 'playwright-core';

/** The panel "Figures" as a person sees it: a table in a webview. */
export class RegisterPanel {
  constructor(
    readonly page: Page,
    /** Which of the page's webviews it is; the panel's is the first. */
    private readonly place = 0,
  ) {}

  get frame(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').nth(this.place).frameLocator('#active-frame');
  }

  get grid(): Locator {
    return this.frame.getByRole('grid');
  }

  get search(): Locator {
    return this.frame.getByRole('searchbox');
  }

  rows(): Locator {
    return this.frame.locator('[role=grid] .body [role=row]');
  }

  /** Waits until rows are drawn. */
  async ready(): Promise<void> {
    await this.rows().first().waitFor({ timeout: 20_000 });
  }

  /** The cells of a column (by its place) of all rows that are drawn, from above. */
  column(place: number): Promise<string[]> {
    return this.rows()
      .locator(`[role=gridcell][aria-colindex="${place + 1}"]`)
      .allInnerTexts();
  }

  /** The row that shows a text. */
  row(text: string): Locator {
    return this.rows().filter({ hasText: text }).first();
  }

  /** The words of the selected rows. */
  async selected(): Promise<string[]> {
    return this.frame.locator('.row[aria-selected=true] [role=gridcell]:last-child').allInnerTexts();
  }

  /** The text of the cell that the keyboard is at, as a screen reader finds it. */
  async activeCell(): Promise<string> {
    const id = await this.grid.getAttribute('aria-activedescendant');
    return id === null ? '' : this.frame.locator(`[id="${id}"]`).innerText();
  }

  async filter(facet: string, option: string): Promise<void> {
    await this.frame.getByLabel(facet, { exact: true }).selectOption({ label: option });
  }

  async sortBy(column: string): Promise<void> {
    await this.frame.getByRole('columnheader', { name: column }).click();
  }
}
