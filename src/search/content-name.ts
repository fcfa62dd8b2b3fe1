/** FNV-1a over UTF-16 units, two lanes of 32 bits: enough to tell the files of one site apart. */
const OFFSETS = [0x811c9dc5, 0x9747b28c] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

/**
 * Names a file by what is in it, so that it may be cached for ever.
 * @example nameByContent('texts', '[]') // 'texts-1k2j3h4g5f6d7.json'
 */
export function nameByContent(prefix: string, content: string): string {
  const lanes = OFFSETS.map((offset, lane) => hash(content, offset, PRIMES[lane] ?? 1));
  return `${prefix}-${lanes.map((lane) => lane.toString(36).padStart(7, '0')).join('')}.json`;
}

function hash(content: string, offset: number, prime: number): number {
  let value = offset;
  for (let i = 0; i < content.length; i++) {
    value = Math.imul(value ^ content.charCodeAt(i), prime);
    value ^= value >>> 15;
  }
  return value >>> 0;
}
