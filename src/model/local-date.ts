/** Calendar dates without a time zone, as ISO strings (`2025-11-17`). An event's day is local to its venue. */

const ISO_DATE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** True for a calendar date that exists (`2025-02-30` does not). */
export function isIsoDate(text: string): boolean {
  const match = ISO_DATE.exec(text);
  if (match === null) return false;
  const [, year, month, day] = match.map(Number);
  return toIsoDate(year ?? 0, month ?? 0, day ?? 0) === text;
}

/** The ISO form of a calendar date, or undefined where that day does not exist. `month` counts from 1. */
export function toIsoDate(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` : undefined;
}

function digits(number: number, length: number): string {
  return String(number).padStart(length, '0');
}

/** Day of the week, 0 = Sunday … 6 = Saturday. Throws a RangeError on a malformed date. */
export function weekdayOf(isoDate: string): number {
  if (!isIsoDate(isoDate)) throw new RangeError(`not a calendar date: ${isoDate}`);
  return new Date(`${isoDate}T00:00:00Z`).getUTCDay();
}
