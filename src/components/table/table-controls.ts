import { readable } from '../../catalog/text/number.ts';
import { noChoices, type Offered, type TableQuery } from '../../table/query.ts';
import { choiceNames, type ChoiceName } from '../../table/row.ts';
import type { Filtered } from '../../table/filter.ts';
import { setText } from './set-text.ts';

/** The form above a table: what it offers, what is asked for, and how many rows each choice would leave. */
export class TableControls {
  readonly offered: Offered;
  readonly words: HTMLInputElement | null;
  readonly #choices: { name: ChoiceName; control: HTMLSelectElement | HTMLInputElement }[];
  readonly #tallies: { name: ChoiceName; value: string; show: (count: number) => void }[] = [];
  readonly #summary: HTMLElement | null;

  constructor(form: HTMLFormElement) {
    this.words = form.querySelector('input[name=q]');
    this.#summary = form.querySelector('summary');
    this.#choices = choiceNames.flatMap((name) => {
      const control = form.elements.namedItem(name);
      return control instanceof HTMLSelectElement || control instanceof HTMLInputElement
        ? [{ name, control }]
        : [];
    });
    this.offered = Object.fromEntries(
      this.#choices.map(({ name, control }) => [name, new Set(this.#values(name, control))]),
    );
  }

  /** What is typed and chosen. */
  read(): Pick<TableQuery, 'words' | 'choices'> {
    const choices = noChoices();
    for (const { name, control } of this.#choices) {
      if (control instanceof HTMLSelectElement || control.checked) choices[name] = control.value;
    }
    return { words: this.words?.value ?? '', choices };
  }

  /** Sets every control. */
  write({ words, choices }: Pick<TableQuery, 'words' | 'choices'>): void {
    if (this.words) this.words.value = words;
    for (const { name, control } of this.#choices) {
      if (control instanceof HTMLSelectElement) control.value = choices[name];
      else control.checked = choices[name] === control.value;
    }
  }

  /** Says at each choice how many rows it would leave, and on a phone how many choices are made. */
  tally({ counts }: Filtered, { choices }: Pick<TableQuery, 'choices'>): void {
    for (const { name, value, show } of this.#tallies) show(counts[name].get(value) ?? 0);
    const made = choiceNames.filter((name) => choices[name] !== '').length;
    if (this.#summary) setText(this.#summary, made === 0 ? 'Filters' : `Filters (${made})`);
  }

  /** The values of a control; remembers on the way where each one's number is shown. */
  #values(name: ChoiceName, control: HTMLSelectElement | HTMLInputElement): string[] {
    if (control instanceof HTMLInputElement) {
      const tally = document.createElement('span');
      tally.className = 'tally';
      control.parentElement?.append(tally);
      this.#tallies.push({
        name,
        value: control.value,
        show: (count) => setText(tally, readable(count)),
      });
      return [control.value];
    }
    return [...control.options].map((option) => {
      const { value, text } = option;
      this.#tallies.push({
        name,
        value,
        show: (count) => setText(option, `${text} (${readable(count)})`),
      });
      return value;
    });
  }
}
