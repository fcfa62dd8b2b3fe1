import type { InterfaceLanguage } from '#model/interface-language.ts';

/** A message is a string, or a function where something is put into it. */
type Message = string | ((...values: never[]) => string);

/** The same messages in another language: each key present, each function with the same parameters. */
type Translated<T> = {
  readonly [K in keyof T]: T[K] extends (...values: infer V) => string
    ? (...values: V) => string
    : string;
};

/** The words of one part of the interface in every language. */
export type Words<T> = Readonly<Record<InterfaceLanguage, Translated<T>>>;

/**
 * Declares the words of one part of the interface. A missing, surplus or differently shaped
 * Vietnamese message does not compile.
 */
export function defineWords<T extends Record<string, Message>>(en: T, vi: Translated<T>): Words<T> {
  // The same shape with its literals widened; TypeScript cannot see that for a generic T.
  return { en: en as unknown as Translated<T>, vi };
}

/** Picks the English plural form: `plural(2, 'event', 'events')` → `2 events`. Vietnamese has one form. */
export function plural(count: number, one: string, other: string): string {
  return `${groupDigits(count)} ${count === 1 ? one : other}`;
}

/** Not `Intl`: its first use takes a phone as long as rendering the page. */
function groupDigits(count: number): string {
  return String(count).replace(/\B(?=(?:\d{3})+$)/g, ',');
}
