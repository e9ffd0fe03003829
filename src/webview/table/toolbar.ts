import { element } from './grid';
import type { TableWish } from './model';
import type { TableContent, TableFacet } from './protocol';

/** Search, a choice for each facet, and the box that asks for all rows. */
export class Toolbar {
  readonly #search: HTMLInputElement;
  readonly #facets: HTMLElement;
  readonly #asides: HTMLLabelElement;
  readonly #box: HTMLInputElement;
  readonly #count: HTMLElement;
  #wish: TableWish;
  #drawn = '';

  constructor(
    root: HTMLElement,
    wish: TableWish,
    private readonly changed: (wish: TableWish) => void,
  ) {
    this.#wish = wish;
    this.#search = element('input', 'search', { type: 'search' }) as HTMLInputElement;
    this.#facets = element('span', 'facets');
    this.#box = element('input', 'box', { type: 'checkbox' }) as HTMLInputElement;
    this.#asides = element('label', 'asides') as HTMLLabelElement;
    this.#count = element('span', 'count', { role: 'status' });
    root.append(this.#search, this.#facets, this.#asides, this.#count);
    this.#search.addEventListener('input', () => this.#set({ words: this.#search.value }));
    this.#box.addEventListener('change', () => this.#set({ asides: this.#box.checked }));
  }

  show({ facets, words, hasAsides }: TableContent, wish: TableWish): void {
    this.#wish = wish;
    this.#search.placeholder = words.search;
    this.#search.setAttribute('aria-label', words.search);
    if (this.#search.value !== wish.words) this.#search.value = wish.words;
    this.#box.checked = wish.asides;
    this.#asides.replaceChildren(this.#box, words.asides);
    this.#asides.hidden = !hasAsides;
    // Selects are drawn anew only where their options changed: one may be open.
    const drawn = JSON.stringify(facets);
    if (drawn !== this.#drawn) {
      this.#drawn = drawn;
      this.#facets.replaceChildren(...facets.map((facet) => this.#select(facet, words.all)));
    }
    for (const select of this.#facets.querySelectorAll('select'))
      select.value = wish.facets[select.dataset['facet'] ?? ''] ?? '';
  }

  count(text: string): void {
    if (this.#count.textContent !== text) this.#count.textContent = text;
  }

  focus(): void {
    this.#search.focus();
  }

  #select({ id, label, options }: TableFacet, all: string): HTMLElement {
    const select = element('select', 'facet', { 'aria-label': label }) as HTMLSelectElement;
    select.dataset['facet'] = id;
    select.append(
      new Option(all.replace('{0}', label), ''),
      ...options.map((option) => new Option(option.label, option.value)),
    );
    select.addEventListener('change', () => this.#set({ facets: { ...this.#wish.facets, [id]: select.value } }));
    return select;
  }

  #set(change: Partial<TableWish>): void {
    this.#wish = { ...this.#wish, ...change };
    this.changed(this.#wish);
  }
}
