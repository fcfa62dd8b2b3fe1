import { INDEX_FORMAT, type WholeRoot } from './index/index-root.ts';
import { createWholeReader } from './read/whole-reader.ts';
import { createEngine } from './search-engine.ts';

/** Two labels in two events, one of which is written in two ways, with words of every sort. */
const EXAMPLE: WholeRoot = {
  format: INDEX_FORMAT,
  layout: 'whole',
  acronyms: [{ short: 'IaC', long: 'Infrastructure as Code' }],
  texts: '',
  labels: [['Tracing with X-Ray', 'Tracing with X Ray'], '.NET – X-Ray and C#'],
  documents: {
    events: [
      ['=', 'en', 'Cloud Day', '2025-01-02'],
      ['=', 'en', 'Cloud Night', '2025-01-01'],
    ],
    event: [0, 0, 1, 1],
    kind: [1, 3, 2, 3],
    path: [['Agenda'], 2, 0, 1],
    anchor: ['=', '=', '=-2', '~6.x'],
    label: [1, 3, 2, 3],
    extras: {},
  },
};

export type Pause = (milliseconds: number) => Promise<void>;

/** A file that is in a cache is there by then, and must not wait for the code to be warm. */
const HEAD_START_MS = 30;
/** A pattern is compiled to the machine's code when it is used again. */
const ROUNDS = 3;

/**
 * Answers some queries from an example, so that the code is compiled for the first real one while its index is on the
 * way. Ends as soon as there is no more time for it.
 * @param pause resolves in a later task, after that many milliseconds: what has arrived meanwhile comes first
 */
export async function warmUp(pause: Pause, isOver: () => boolean): Promise<void> {
  await pause(HEAD_START_MS);
  for (let round = 0; round < ROUNDS; round++) {
    const engine = createEngine(createWholeReader(EXAMPLE, async () => []));
    for (const query of ['x', 'x-ray']) {
      if (isOver()) return;
      await engine.search(query, { effort: 'settled' });
      await pause(0);
    }
  }
}
