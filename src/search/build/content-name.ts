/** FNV-1a with a final shift, two lanes of 32 bits: enough to tell the files of one site apart. */
const OFFSETS = [0x811c9dc5, 0x9747b28c] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

interface ContentHash {
  add(content: string): void;
  /** Letters and digits that stand for all that was added. */
  name(): string;
}

/** Names things by what is in them, so that they may be cached for ever. No protection against forgery. */
export function createHash(): ContentHash {
  let [first, second]: readonly [number, number] = OFFSETS;
  return {
    add(content) {
      // In variables of its own, which stay in registers: texts of tens of megabytes go through here.
      let [one, two] = [first, second];
      for (let i = 0; i < content.length; i++) {
        const unit = content.charCodeAt(i);
        one = mix(one ^ unit, PRIMES[0]);
        two = mix(two ^ unit, PRIMES[1]);
      }
      [first, second] = [one, two];
    },
    name: () => [first, second].map((lane) => (lane >>> 0).toString(36).padStart(7, '0')).join(''),
  };
}

/** @example nameByContent('texts', '[]') // 'texts-1k2j3h4g5f6d7a.json' */
export function nameByContent(prefix: string, content: string): string {
  const named = createHash();
  named.add(content);
  return `${prefix}-${named.name()}.json`;
}

function mix(value: number, prime: number): number {
  const product = Math.imul(value, prime);
  return product ^ (product >>> 15);
}
