import type { Speaker } from '#model/catalog.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';
import { isBrand } from '../people/organisations.ts';
import { namesRole } from '../people/person-names.ts';

/**
 * The speakers of a report without what stands after their names and is the title of one of its sessions: "Mai Tran –
 * Effective Ropes" works for nobody of that name where a heading "1. Effective Ropes" follows.
 * @param titles the headings of the report; asked for only where somebody may be so described
 */
export function withoutSessionTitles(
  speakers: readonly Speaker[],
  titles: () => readonly string[],
): readonly Speaker[] {
  if (!speakers.some((speaker) => saidOnly(speaker) !== undefined)) return speakers;
  const keys = new Set(titles().map(phraseKey));
  return speakers.map((speaker) => {
    const said = saidOnly(speaker);
    if (said === undefined || !keys.has(phraseKey(said))) return speaker;
    const { name, group, source } = speaker;
    return { name, ...(group !== undefined && { group }), source };
  });
}

/** The one thing that is said of a speaker, if it may be a title: several words, no role, surely no company. */
function saidOnly({ role, organisation }: Speaker): string | undefined {
  const said = role ?? organisation;
  if (said === undefined || (role !== undefined && organisation !== undefined)) return undefined;
  return said.includes(' ') && !namesRole(said) && !isBrand(said) ? said : undefined;
}
