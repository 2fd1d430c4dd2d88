/** A value to choose. The empty value means none. */
export interface Choice {
  value: string;
  name: string;
  /** The value of which this one is a part. Buttons offer it only while that value or a part of it is chosen. */
  within?: string;
}

/** A control with which readers choose a value: buttons or a menu. */
export interface ChoiceControl {
  element: HTMLElement;
  /**
   * Offers other choices, the first of which means none. The chosen value stays if it is among them. Without choices, the
   * control is hidden.
   */
  offer(choices: readonly Choice[]): void;
  /** Returns the chosen value; `undefined` for none. */
  getValue(): string | undefined;
  /** Chooses a value. A value that is not offered means none. */
  setValue(value: string | undefined): void;
  /** Returns the name of the chosen value; `null` for none. */
  getName(): string | null;
}
