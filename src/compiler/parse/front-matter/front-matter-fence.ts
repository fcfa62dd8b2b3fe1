/** Where a front matter stands: its opening and closing line, counted from 0. */
export interface Fence {
  readonly mark: '---' | '+++';
  readonly open: number;
  readonly close: number;
}

/** A chat-bot's preamble is a sentence or two; front matter that begins later is a thematic break. */
const LAST_OPENING_LINE = 10;

/** The first pair of fences among the lines, where what stands between them is a front matter. */
export function findFence(lines: readonly string[]): Fence | undefined {
  for (let open = 0; open < Math.min(LAST_OPENING_LINE, lines.length); open++) {
    const mark = lines[open]?.trimEnd();
    if (mark !== '---' && mark !== '+++') continue;
    const close = lines.findIndex((line, index) => index > open && closes(line, mark));
    if (close < 0) return undefined;
    const inner = lines.slice(open + 1, close);
    const isFirst = lines.slice(0, open).every(isBlank);
    return (isFirst ? mayBeKeys(inner) : looksLikeKeys(inner)) ? { mark, open, close } : undefined;
  }
  return undefined;
}

/** Hugo ends a front matter at the first line that begins with its mark; a longer rule of the same character is no text either. */
function closes(line: string, mark: Fence['mark']): boolean {
  return line.startsWith(mark) && (mark === '---' ? /^-+\s*$/ : /^\++\s*$/).test(line);
}

const KEY = /^["']?([\w.-]+)["']?\s*[:=]/;

/** The top-level key that a line of front matter begins with. */
export function keyOf(line: string): string | undefined {
  return KEY.exec(line)?.[1];
}

export function isBlank(line: string): boolean {
  return line.trim() === '';
}

function mayBeKeys(inner: readonly string[]): boolean {
  return inner.some((line) => KEY.test(line)) || inner.every(isBlank);
}

/** After a preamble, only a run of keys is front matter; anything else is text between two rules. */
function looksLikeKeys(inner: readonly string[]): boolean {
  const filled = inner.filter((line) => !isBlank(line));
  return (
    filled.length > 0 && filled.every((line) => KEY.test(line) || /^\s+\S|^\s*-\s|^#/.test(line))
  );
}
