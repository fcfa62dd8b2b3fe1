const MEGABYTE = 1_000_000;
const KILOBYTE = 1000;

/**
 * A size as devices tell it: `340 kB`, `3.4 MB`; in Vietnamese `3,4 MB`. Nothing is 0 kB, all else at least 1 kB.
 * Without `Intl`, whose first use holds up a phone, as event pages tell a size at once.
 */
export function formatBytes(bytes: number, language: string): string {
  if (bytes < MEGABYTE) return `${bytes === 0 ? 0 : Math.max(1, Math.round(bytes / KILOBYTE))} kB`;
  const megabytes = (bytes / MEGABYTE).toFixed(1).replace(/\.0$/, '');
  return `${language === 'vi' ? megabytes.replace('.', ',') : megabytes} MB`;
}
