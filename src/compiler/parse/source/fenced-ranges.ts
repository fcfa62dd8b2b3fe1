const FENCE = /^ {0,3}(`{3,}|~{3,})/;

/** Half-open ranges of the fenced code in a text, in order; an unclosed fence reaches to the end. */
export function fencedRanges(text: string): [number, number][] {
  const ranges: [number, number][] = [];
  let open: { readonly mark: string; readonly at: number } | undefined;
  let at = 0;
  for (const line of text.split('\n')) {
    const mark = FENCE.exec(line)?.[1];
    if (mark !== undefined && open === undefined) open = { mark, at };
    else if (mark !== undefined && open !== undefined && mark.startsWith(open.mark)) {
      ranges.push([open.at, at + line.length]);
      open = undefined;
    }
    at += line.length + 1;
  }
  if (open !== undefined) ranges.push([open.at, text.length]);
  return ranges;
}

/** For each line of a text whether it stands in fenced code, the fences themselves included. */
export function fencedLines(text: string): boolean[] {
  const ranges = fencedRanges(text);
  let at = 0;
  let next = 0;
  return text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    while ((ranges[next]?.[1] ?? Infinity) <= start) next++;
    return start >= (ranges[next]?.[0] ?? Infinity);
  });
}
