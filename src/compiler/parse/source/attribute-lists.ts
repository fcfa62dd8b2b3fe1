import { fencedLines } from './fenced-ranges.ts';

/**
 * kramdown's `{: .class #id key="value"}`, or `{#id .class}` at the end of a heading as Hugo's Markdown has it: says how
 * a block or span looks, or what leads to it, and is no text.
 */
export interface AttributeList {
  readonly text: string;
  readonly line: number;
}

export interface WithoutAttributeLists {
  /** The text without them; every line keeps its number. */
  readonly text: string;
  readonly found: readonly AttributeList[];
}

/** In characters, a longer one is none. */
const LIST = /\{:([^{}\n]{1,500})\}/g;
const ITEM = String.raw`(?:(?:[.#][\w-]+)+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"']+))`;
/** Classes, ids and values: `{: smile}` in a sentence is the author's. */
const ITEMS = new RegExp(String.raw`^[ \t]*${ITEM}(?:[ \t]+${ITEM})*[ \t]*$`);
/** Alone on its line a bare name counts too: `{:toc}`. */
const NAME = /^[ \t]*[\w-]+[ \t]*$/;
/** The end of the link, picture or emphasis that a list belongs to. */
const SPAN_END = /[)*_\]]/;

const HEADING = /^ {0,3}#{1,6}[ \t]/;
/** Begins with an id or class: `{x}` may be the author's. */
const HEADING_LIST =
  /^\{[ \t]*[#.][^\s{}]+(?:[ \t]+(?:[#.][^\s{}]+|[\w-]+=(?:"[^"]*"|'[^']*'|[^\s"']+)))*[ \t]*\}$/;
const MAY_BE_LIST = /\{[ \t]*[:#.]/;

/** Takes attribute lists out of a text, but for those in code. */
export function takeAttributeLists(text: string): WithoutAttributeLists {
  if (!MAY_BE_LIST.test(text)) return { text, found: [] };
  const fenced = fencedLines(text);
  const found: AttributeList[] = [];
  const lines = text.split('\n').map((line, index) => {
    if (fenced[index] === true || !line.includes('{')) return line;
    const take = (list: string) => found.push({ text: list, line: index + 1 });
    return HEADING.test(line)
      ? withoutLists(withoutHeadingList(line, take), take)
      : withoutLists(line, take);
  });
  return { text: lines.join('\n'), found };
}

function withoutHeadingList(line: string, take: (list: string) => void): string {
  const written = line.trimEnd();
  const at = written.lastIndexOf('{');
  const list = written.slice(at);
  if (!HEADING_LIST.test(list)) return line;
  take(list);
  return written.slice(0, at).trimEnd();
}

function withoutLists(line: string, take: (list: string) => void): string {
  const { length } = line.trimEnd();
  let kept = '';
  let from = 0;
  let [seen, ticks] = [0, 0];
  for (const { 0: list, 1: items = '', index } of line.matchAll(LIST)) {
    ticks += line.slice(seen, index).split('`').length - 1;
    seen = index;
    const end = index + list.length;
    const isLast = end === length;
    const isAttached = isLast || SPAN_END.test(line[index - 1] ?? '');
    const isAlone = isLast && /^[ \t>]*$/.test(line.slice(0, index));
    // An odd number of backticks before it: a code span is open.
    const isList = (isAttached && ITEMS.test(items)) || (isAlone && NAME.test(items));
    if (!isList || ticks % 2 === 1) continue;
    take(list);
    const before = line.slice(from, index);
    kept += isLast ? before.trimEnd() : before;
    from = end;
  }
  return kept + line.slice(from);
}
