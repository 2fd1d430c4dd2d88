import { createChoices, type Offered, type TableQuery } from '../../table/query.ts';
import type { ChoiceName } from '../../table/row.ts';
import type { Filtered } from '../../table/filter.ts';
import { setText } from '../common/elements.ts';
import { ui } from './texts.ts';

/** The form above a table: its choices, their values, and the number of rows that each value would leave. */
export class TableControls {
  readonly offered: Offered;
  readonly words: HTMLInputElement | null;
  readonly #choices: { name: ChoiceName; control: HTMLSelectElement | HTMLInputElement }[];
  readonly #tallies: { name: ChoiceName; value: string; show: (count: number) => void }[] = [];
  readonly #summary: HTMLElement | null;

  constructor(form: HTMLFormElement) {
    this.words = form.querySelector('input[name=q]');
    this.#summary = form.querySelector('summary');
    this.#choices = [
      ...form.querySelectorAll<HTMLSelectElement | HTMLInputElement>('.choices [name]'),
    ].map((control) => ({ name: control.name, control }));
    this.offered = Object.fromEntries(
      this.#choices.map(({ name, control }) => [name, new Set(this.#addTallies(name, control))]),
    );
  }

  /** Reads the typed words and the choices. */
  read(): Pick<TableQuery, 'words' | 'choices'> {
    const choices = createChoices(Object.keys(this.offered));
    for (const { name, control } of this.#choices) {
      if (control instanceof HTMLSelectElement || control.checked) choices[name] = control.value;
    }
    return { words: this.words?.value ?? '', choices };
  }

  /** Sets every control. */
  write({ words, choices }: Pick<TableQuery, 'words' | 'choices'>): void {
    if (this.words) this.words.value = words;
    for (const { name, control } of this.#choices) {
      if (control instanceof HTMLSelectElement) control.value = choices[name] ?? '';
      else control.checked = choices[name] === control.value;
    }
  }

  /** Shows the number of rows that each choice would leave, and, on a phone, the number of active choices. */
  showTallies({ counts }: Filtered, { choices }: Pick<TableQuery, 'choices'>): void {
    for (const { name, value, show } of this.#tallies) show(counts[name]?.get(value) ?? 0);
    const active = Object.values(choices).filter((value) => value !== '').length;
    if (!this.#summary) return;
    setText(
      this.#summary,
      active === 0
        ? ui.t('errbook.table.live.filters')
        : ui.t('errbook.table.live.activeFilters', { number: active }),
    );
  }

  /** Adds a place for the number of rows to each value of a control. Returns the values. */
  #addTallies(name: ChoiceName, control: HTMLSelectElement | HTMLInputElement): string[] {
    if (control instanceof HTMLInputElement) {
      const tally = document.createElement('span');
      tally.className = 'tally';
      control.parentElement?.append(tally);
      const show = (count: number) => setText(tally, ui.number(count));
      this.#tallies.push({ name, value: control.value, show });
      return [control.value];
    }
    return [...control.options].map((option) => {
      const { value, text } = option;
      const show = (number: number) =>
        setText(option, ui.t('errbook.table.live.option', { option: text, number }));
      this.#tallies.push({ name, value, show });
      return value;
    });
  }
}
