import * as english from './words.mjs';

/** Share of labels that say something no other report says: distinct labels grow almost with the corpus. */
const OWN_LABELS = 0.3;
const UNITS_A_REPORT = [60, 100];

/** Small, fast, and the same everywhere (mulberry32). */
function createRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/**
 * Invented reports as search documents, always the same for the same numbers; the first N of a larger
 * corpus are the corpus of N. Can be gone through more than once, and is never held in memory.
 */
export function corpus(language, count) {
  return { [Symbol.iterator]: () => documents(language, count) };
}

function* documents(language, count) {
  const words = language === 'vi' ? english.vietnamese : english;
  for (let report = 0; report < count; report++) yield* reportOf(words, language, report);
}

function* reportOf(words, language, report) {
  const random = createRandom(report * 2_654_435_761 + (language === 'vi' ? 7 : 1));
  const pick = (list) => list[Math.floor(random() ** 1.6 * list.length)];
  const minted = () => {
    const parts = Array.from(
      { length: 2 + Math.floor(random() * 3) },
      () => english.syllables[Math.floor(random() * english.syllables.length)],
    );
    return parts.join('').replace(/^./, (letter) => letter.toUpperCase());
  };
  const label = () => {
    const base = pick(words.subjects);
    const shape = random();
    if (shape < OWN_LABELS)
      return random() < 0.5
        ? `${base}: ${minted()}`
        : `${base} for ${minted()} and ${pick(words.contexts)}`;
    if (shape < 0.5) return base;
    if (shape < 0.8) return `${base} ${pick(words.aspects)}`;
    return `${base} ${pick(words.aspects)} – ${pick(words.contexts)}`;
  };
  const sentence = () =>
    pick(words.sentences)
      .replace('{s}', () => pick(words.subjects))
      .replace('{t}', () => (random() < 0.2 ? minted() : pick(words.subjects)))
      .replace('{a}', () => pick(words.aspects));
  const event = `${pick(words.subjects)} ${random() < 0.5 ? 'Day' : 'Meetup'} #${1 + Math.floor(random() * 40)}`;
  const slug = `${slugOf(event)}-${report}`;
  const date = new Date(Date.UTC(2023, 0, 1) + Math.floor(random() * 1400) * 86_400_000)
    .toISOString()
    .slice(0, 10);
  const shared = { slug, language, event, date };
  let number = 0;
  const document = (fields) => {
    const { kind, label: text } = fields;
    const anchor = kind === 'event' ? '' : `${slugOf(text)}-${number}`;
    return { ...shared, id: `${report}.${number++}`, anchor, path: [], text: '', ...fields };
  };
  yield document({ kind: 'event', label: event });
  const [least, most] = UNITS_A_REPORT;
  const wanted = least + Math.floor(random() * (most - least));
  while (number < wanted) {
    const section = pick(words.sections);
    yield document({ kind: 'section', label: section });
    for (let s = 0; s < 3; s++) {
      const session = label();
      yield document({ kind: 'session', label: session, path: [section] });
      for (let t = 0; t < 5; t++) {
        const text = `${sentence()} ${sentence()}`;
        yield document({ kind: 'topic', label: label(), path: [section, session], text });
      }
    }
    const text = `${sentence()} ${sentence()} ${sentence()}`;
    yield document({ kind: 'topic', label: '', path: [section], text, anchor: `note-${number}` });
    if (random() < 0.4) yield document({ kind: 'caption', label: label(), path: [section] });
  }
}

function slugOf(text) {
  const bare = text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/gi, 'd')
    .toLowerCase();
  return bare
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 48);
}
