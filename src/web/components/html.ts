import { html, raw } from 'hono/html';

export type Html = ReturnType<typeof html>;

/** What may stand between two tags. Text is escaped; undefined and false write nothing. */
export type Content = Html | string | number | undefined | false | readonly Content[];

type Attributes = Readonly<Record<string, string | number | boolean | undefined>>;

/** Attributes with their leading space; true writes the bare name, false and undefined nothing (`hono/html` would write ""). */
export const attributes = (values: Attributes): Html =>
  html`${Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([name, value]) => (value === true ? raw(` ${name}`) : html` ${raw(name)}="${String(value)}"`))}`;

/** Class names of which some depend on a condition. */
export const classes = (...names: readonly (string | false | undefined)[]): string =>
  names.filter(Boolean).join(' ');
