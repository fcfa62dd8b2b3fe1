const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;

/** A size as devices tell it: `340 kB`, `3.4 MB`; in Vietnamese `3,4 MB`. Nothing is 0 kB, all else at least 1 kB. */
export function formatBytes(bytes: number, language: string): string {
  const large = bytes >= MEGABYTE;
  return new Intl.NumberFormat(language, {
    style: 'unit',
    unit: large ? 'megabyte' : 'kilobyte',
    unitDisplay: 'short',
    maximumFractionDigits: large ? 1 : 0,
  }).format(bytes === 0 ? 0 : large ? bytes / MEGABYTE : Math.max(1, bytes / KILOBYTE));
}
