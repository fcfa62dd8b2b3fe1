import { fencedRanges } from '../source/fenced-ranges.ts';

/** One Hugo shortcode as it stands in a text: `{{< name key="value" >}}` or `{{% /name %}}`. */
export interface Shortcode {
  readonly name: string;
  readonly closing: boolean;
  readonly named: Readonly<Record<string, string>>;
  readonly positional: readonly string[];
  /** Half-open range in the scanned text. */
  readonly start: number;
  readonly end: number;
}

const OPENERS = ['{{<', '{{%'] as const;
const CLOSER = { '{{<': '>}}', '{{%': '%}}' } as const;
/** A longer shortcode is an unclosed one. In characters. */
const LONGEST_SHORTCODE = 10_000;

/** The shortcodes of a text outside fenced code, in order. An opener without its closer is plain text. */
export function scanShortcodes(text: string): Shortcode[] {
  if (!text.includes('{{')) return [];
  const found = OPENERS.flatMap((opener) => scanKind(text, opener)).sort(
    (a, b) => a.start - b.start,
  );
  const fences = fencedRanges(text);
  let fence = 0;
  let from = 0;
  return found.filter(({ start, end }) => {
    while ((fences[fence]?.[1] ?? Infinity) <= start) fence++;
    const isCode = start >= (fences[fence]?.[0] ?? Infinity);
    const isInside = start < from;
    if (!isCode && !isInside) from = end;
    return !isCode && !isInside;
  });
}

/** The shortcodes of one kind of brackets. Each closer is looked for once, so that a text of openers takes linear time. */
function scanKind(text: string, opener: (typeof OPENERS)[number]): Shortcode[] {
  const found: Shortcode[] = [];
  let closer = -1;
  for (let at = text.indexOf(opener); at >= 0; at = text.indexOf(opener, at + 3)) {
    if (closer < at + 3) closer = text.indexOf(CLOSER[opener], at + 3);
    if (closer < 0) return found;
    const shortcode =
      closer - at > LONGEST_SHORTCODE ? undefined : readShortcode(text.slice(at + 3, closer));
    if (shortcode !== undefined) found.push({ ...shortcode, start: at, end: closer + 3 });
  }
  return found;
}

const NAME = /^\s*(\/?)\s*([\w./-]+)/;
const ARGUMENT =
  /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`]+))|"((?:[^"\\]|\\.)*)"|`([^`]*)`|([^\s"`=]+)/g;

function readShortcode(inner: string): Omit<Shortcode, 'start' | 'end'> | undefined {
  const head = NAME.exec(inner);
  const name = head?.[2];
  if (head === null || name === undefined) return undefined;
  const named: Record<string, string> = {};
  const positional: string[] = [];
  for (const match of inner.slice(head[0].length).matchAll(ARGUMENT)) {
    const [, key, quoted, raw, bare, ...loose] = match;
    if (key !== undefined) named[key] = unescapeQuotes(quoted ?? raw ?? bare ?? '');
    else positional.push(unescapeQuotes(loose.find((part) => part !== undefined) ?? ''));
  }
  return {
    name: name.toLowerCase(),
    closing: head[1] === '/',
    named,
    positional: positional.filter((value) => value !== '/'),
  };
}

function unescapeQuotes(text: string): string {
  return text.replaceAll('\\"', '"').trim();
}
