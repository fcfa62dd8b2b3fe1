/** Random strings that look for trouble, always the same for the same seed. */

const BLANKS = [' ', '  ', '\t', '\n', '\0'];
const SIGNS = '" “ „ - -- : :: . # ++ / & {} * \\ __proto__ constructor <script> %00'.split(' ');
const OPERATORS =
  'event: year:2025 year: kind:" kind:topic speaker: speaker:a lang:vi -event:'.split(' ');
const NAMES = 'x-ray C# .NET CI/CD đám a aws cloudfromation IaC'.split(' ');
/** Halves of characters, marks alone, letters that are longer in lower case, and what is not seen. */
const LETTERS = [
  '\ud800',
  '\udc00',
  '😀',
  '\u0300',
  'ệ',
  'İ',
  'ﬃ',
  'ß',
  '\u200d',
  '\u202e',
  '\ufeff',
];
const PIECES = [...BLANKS, ...SIGNS, ...OPERATORS, ...NAMES, ...LETTERS];

/** Shapes that cost more than their length: each is a function of a source of pieces. */
const SHAPES = [
  ({ some, piece }) => some(24, piece),
  ({ some, unit }) => some(24, unit),
  ({ some, piece, unit, random }) => some(24, () => (random() < 0.4 ? piece() : unit())),
  // very long, and long without a blank
  ({ some, piece }) => some(12, piece).repeat(400),
  ({ some, letter }) => some(8, letter).repeat(2000),
  // quotes within quotes, most of them open
  ({ some, piece, pick }) => some(120, () => pick(['"', '“', '” ', '" ', piece()])),
  // one letter under a pile of marks
  ({ some, letter }) => some(6, () => letter() + '\u0300\u0323\u0308'.repeat(60)),
  ({ some, pick }) => some(200, () => pick(['\ud83d', '\ude00', '\udbff', 'a '])),
  // operators upon operators
  ({ some, pick, piece }) =>
    some(60, () => pick(['-', '-event:', 'kind:', 'speaker:"', 'year:,,', 'lang:-']) + piece()),
  // compounds of compounds, and lists of values
  ({ some, word, pick }) => some(60, () => word() + pick(['-', '/', '.', '&', ','])),
  // as many words as are read, begun or misspelt
  ({ some, word }) => some(20, () => `${word()} `),
  ({ some, letter }) => some(20, () => `${letter()} `),
  ({ some, word, letter }) => some(10, () => `${word().slice(0, 9)}${letter()} `),
];

const WORDS =
  'infrastructure observability cloudformation kubernetes terraform pipeline deployment security giám sát tự động hóa kiến trúc the of and to in aws code data'.split(
    ' ',
  );

/** @returns a function that makes the next string */
export function createRandomQueries(seed) {
  let state = seed;
  const random = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return state / 0x80000000;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const some = (most, make) =>
    Array.from({ length: 1 + Math.floor(random() * most) }, () => make()).join('');
  const source = {
    random,
    pick,
    some,
    piece: () => pick(PIECES),
    word: () => pick(WORDS),
    letter: () => pick('aăâbcdđeêghiklmnoôơpqrstuưvxy0123456789'),
    unit: () => String.fromCharCode(Math.floor(random() ** 3 * 65_536)),
  };
  return () => pick(SHAPES)(source);
}
