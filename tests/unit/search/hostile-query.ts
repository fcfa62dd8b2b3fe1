import fc from 'fast-check';

const SIGNS = '" “ - : # ++ . / \\ {} __proto__ constructor'.split(' ');
const OPERATORS = 'event: kind:" speaker:x year: lang:vi -event:'.split(' ');
const NAMES = 'x-ray C# .NET iac'.split(' ');
const piece = fc.constantFrom(' ', '\0', ...SIGNS, ...OPERATORS, ...NAMES);
const half = fc.constantFrom('\ud83d', '\ude00', '\udbff');
const marked = fc
  .tuple(fc.constantFrom('a', 'đ', 'ơ'), fc.integer({ min: 1, max: 200 }))
  .map(([letter, marks]) => letter + '\u0300\u0323'.repeat(marks));

/** A string that looks for trouble: operators in each other, open quotes, halves of characters, great length. */
export const hostileQuery = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 600 }),
  joined(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 20 })), 40),
  joined(half, 100),
  joined(marked, 8),
  joined(fc.constantFrom('a', 'b.', 'c-', 'd/', 'e&', 'f,'), 200),
  joined(fc.constantFrom('infrastructura ', 'observabilty ', 'drift ', 'of '), 20),
  fc
    .tuple(joined(piece, 10), fc.integer({ min: 2, max: 2000 }))
    .map(([text, times]) => text.repeat(times)),
);

function joined(part: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(part, { maxLength }).map((parts) => parts.join(''));
}
