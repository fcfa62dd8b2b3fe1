/** Orders text by its code units, for `sort`: the same in Node and in every browser, whatever the locale. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
