import type { Text } from '#kernel';

/** The database could not be opened; `text` tells the operator what happened and what to do. Stops the start. */
export class CannotOpen extends Error {
  readonly text: Text;

  constructor(text: Text, cause?: unknown) {
    super(`${text.zh} ${text.en}`, cause === undefined ? {} : { cause });
    this.name = 'CannotOpen';
    this.text = text;
  }
}
