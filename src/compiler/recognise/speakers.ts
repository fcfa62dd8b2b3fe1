import type { RootContent } from 'mdast';
import type { Speaker } from '#model/catalog.ts';

export interface SpeakerOptions {
  /** The heading under which the nodes stand, where it is a group ("Track 1"). */
  readonly group?: string;
}

/** The people of a speakers section, in order. Teams, topics and sentences are not people. */
export function recogniseSpeakers(
  _nodes: readonly RootContent[],
  _file: string,
  _options: SpeakerOptions = {},
): Speaker[] {
  return [];
}
