import { ONE_TEAM, TEAMS } from '../../lexicon/person-words.ts';
import { phraseKey } from '../../lexicon/phrase-key.ts';

/** A group and the text that lists its members. */
export interface NamedGroup {
  readonly group: string;
  readonly members: string;
}

const INCLUDING =
  /^(?<group>[^,;:(]{2,60}?)\s*,?\s+\(?(?:including|consisting of|comprising|bao gồm|gồm(?: có)?)\s*:?\s+(?<members>[^()]+)\)?$/iu;
const OF_TEAM = new RegExp(
  `^(?<group>(?:(?:${ONE_TEAM.join('|')})\\s[^,;:()]{2,40}|[^,;:()]{2,40}\\s(?:${ONE_TEAM.join('|')})))\\s*\\((?<members>[^()]{3,400})\\)\\.?$`,
  'iu',
);
const LABELLED = /^(?<group>[^,;:(]{2,60})[:：]\s+(?<members>.+)$/u;
const MARKS = /[:：(]|includ|consist|compris|gồm/iu;

/** "The Gulls: Mai Tran, Lan Ho", "The Gulls, including Mai Tran and Lan Ho" and "Team Gulls (Mai Tran, Lan Ho)". */
export function splitGroup(text: string): NamedGroup | undefined {
  if (!MARKS.test(text)) return undefined;
  const { group = '', members = '' } =
    (INCLUDING.exec(text) ?? OF_TEAM.exec(text) ?? LABELLED.exec(text))?.groups ?? {};
  return members === '' ? undefined : { group: group.trim(), members: members.trim() };
}

const SEVERAL_TEAMS = new RegExp(`(?:^| )(?:${TEAMS.map(phraseKey).join('|')})(?: |$)`);

/** True for a line that leads to the names of teams ("Two teams reached the final:"): none of them is a person. */
export function leadsToTeams(text: string): boolean {
  return SEVERAL_TEAMS.test(phraseKey(text));
}
