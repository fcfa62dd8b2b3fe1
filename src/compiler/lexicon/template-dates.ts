/** Dates that the programme's template carries in its front matter; on a report they say nothing. */
export const TEMPLATE_DATES: ReadonlySet<string> = new Set([
  '2024-01-01',
  '2025-09-08',
  '2025-09-09',
]);
