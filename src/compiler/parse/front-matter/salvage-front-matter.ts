const PLAIN_PAIR = /^([\w.-]+)\s*[:=]\s*(.*)$/;

/**
 * What can be read of a front matter that its parser refuses: one `key: value` a line, quotes taken off.
 * Merge markers and everything nested are passed over; the first of two equal keys counts.
 */
export function salvageFrontMatter(lines: readonly string[]): Record<string, unknown> {
  const values: Record<string, unknown> = {};
  for (const line of lines) {
    const [, key, value] = PLAIN_PAIR.exec(line) ?? [];
    if (key === undefined || value === undefined) continue;
    values[key] ??= value.trim().replace(/^(["'])(.*)\1$/, '$2');
  }
  return values;
}
