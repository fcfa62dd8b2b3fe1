import type { Text } from 'mdast';

/** A text without its first characters. Its position moves along only where it is on one line without entities. */
export function withoutStart(text: Text, length: number): Text {
  const { value, position } = text;
  const start = position?.start;
  const rest: Text = { type: 'text', value: value.slice(length) };
  const spelledOut =
    position !== undefined && (position.end.offset ?? 0) - (start?.offset ?? 0) === value.length;
  if (start?.offset === undefined || !spelledOut || value.slice(0, length).includes('\n'))
    return rest;
  const moved = { line: start.line, column: start.column + length, offset: start.offset + length };
  return { type: 'text', value: rest.value, position: { start: moved, end: position.end } };
}
