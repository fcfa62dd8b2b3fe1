/** FNV-1a with a final shift, two lanes of 32 bits: enough to tell the files of one site apart. */
const OFFSETS = [0x811c9dc5, 0x9747b28c] as const;
const PRIMES = [0x01000193, 0x85ebca6b] as const;

interface ContentHash {
  /** Takes one text; "ab" and "c" are not "a" and "bc". */
  add(content: string): void;
  /** Letters and digits that stand for all that was added. */
  name(): string;
}

/** Names things by what is in them, so that they may be cached for ever. No protection against forgery. */
export function createHash(): ContentHash {
  let [first, second]: readonly [number, number] = OFFSETS;
  return {
    add(content) {
      // In variables of its own, which stay in registers, and two units at a time: tens of megabytes go through here.
      const { length } = content;
      // Asking behind the end would make all of it slow, and so would work after the loop, which V8 leaves for
      // slower code each time.
      const odd = length % 2 === 0 ? 0 : content.charCodeAt(length - 1);
      let one = mix(first ^ length, PRIMES[0]) ^ odd;
      let two = mix(second ^ length, PRIMES[1]) ^ odd;
      for (let i = 1; i < length; i += 2) {
        const units = content.charCodeAt(i - 1) | (content.charCodeAt(i) << 16);
        one = mix(one ^ units, PRIMES[0]);
        two = mix(two ^ units, PRIMES[1]);
      }
      first = one;
      second = two;
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
