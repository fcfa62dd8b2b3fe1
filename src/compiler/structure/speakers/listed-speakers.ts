import type { Speaker } from '#model/catalog.ts';
import { SPEAKER_TITLES } from '../../lexicon/speech-words.ts';
import { recogniseSpeakers } from '../../recognise/speakers/speakers.ts';
import { headedBy } from './headed-speaker.ts';
import type { OutlineNode } from '../sections/outline.ts';

/** The people whom the speakers sections list, in or below a section. */
export function listedIn(node: OutlineNode, file: string): Speaker[] {
  if (node.heading.kind !== 'speakers')
    return node.children.flatMap((child) => listedIn(child, file));
  return [
    ...recogniseSpeakers(node.nodes, file),
    ...node.children.flatMap((child) => groupIn(child, file)),
  ];
}

/** A heading that says no more than the section it stands in. */
const SPEAKERS = new RegExp(`^(?:${SPEAKER_TITLES.join('|')})$`, 'iu');

/**
 * The people of a heading below a speakers section: it names one ("Mai Tran – Engineer"), or the group of those under
 * it: "Track 1", or the talk under which "Speakers:" stands.
 */
function groupIn(node: OutlineNode, file: string, talk?: string): Speaker[] {
  const { line, words } = node.heading;
  const { people, nodes, children } = headedBy(node);
  const named = people.map((person) => ({ ...person, source: { file, line } }));
  const own = SPEAKERS.test(words.plain()) ? talk : words.plain();
  const group = named.length === 0 ? own : undefined;
  return [
    ...named,
    ...recogniseSpeakers(nodes, file, group === undefined ? {} : { group }),
    ...children.flatMap((child) => groupIn(child, file, group)),
  ];
}
