/** `[start, end)` in UTF-16 units of the text it marks. */
export type MarkRange = readonly [start: number, end: number];

/** Text with the given ranges marked. Ranges are in order and do not overlap; what lies outside the text is cut. */
export function MarkedText({
  text,
  ranges,
}: {
  readonly text: string;
  readonly ranges: readonly MarkRange[];
}) {
  return splitMarks(text, ranges).map(({ start, part, marked }) =>
    marked ? (
      <mark key={start} className="rounded-xs px-0.5 -mx-0.5">
        {part}
      </mark>
    ) : (
      part
    ),
  );
}

interface TextPart {
  readonly start: number;
  readonly part: string;
  readonly marked: boolean;
}

/** Cuts a text at its marks. The parts put together are the text again, whatever the ranges say. */
export function splitMarks(text: string, ranges: readonly MarkRange[]): TextPart[] {
  const parts: TextPart[] = [];
  let at = 0;
  function add(end: number, marked: boolean) {
    if (end > at) parts.push({ start: at, part: text.slice(at, end), marked });
    at = Math.max(at, end);
  }
  for (const [start, end] of ranges) {
    add(Math.min(start, text.length), false);
    add(Math.min(end, text.length), true);
  }
  add(text.length, false);
  return parts;
}
