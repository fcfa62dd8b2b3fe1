import { memoise } from '#model/memoise.ts';
import { labelTexts } from '../index/places.ts';
import { addTerms } from '../index/term-index.ts';
import { indexTerms } from '../analysis/tokenise.ts';
import type { DocumentVolume } from './volumes.ts';

/** Which volumes have each term, whatever part of a document it stands in. */
export interface TextTerms {
  readonly volumes: Map<string, number[]>;
  /** Adds a volume; each once. */
  add(volume: DocumentVolume): void;
}

export function createTextTerms(): TextTerms {
  const volumes = new Map<string, number[]>();
  function volumesOf(term: string): number[] {
    const known = volumes.get(term);
    if (known !== undefined) return known;
    const made: number[] = [];
    volumes.set(term, made);
    return made;
  }
  const volumesOfTerms = memoise((heading: string) => indexTerms(heading).map(volumesOf));
  return {
    volumes,
    add({ number, content }) {
      for (const heading of headingsOf(content)) {
        for (const list of volumesOfTerms(heading)) if (list.at(-1) !== number) list.push(number);
      }
      for (const { text } of content) addTerms(volumes, indexTerms(text), number);
    },
  };
}

/** All that is short and stands in many reports, each once: headings are labels of other documents, and mostly of the same volume. */
function headingsOf(content: DocumentVolume['content']): Set<string> {
  const headings = new Set<string>();
  let before: DocumentVolume['content'][number] | undefined;
  for (const document of content) {
    for (const label of labelTexts(document)) headings.add(label);
    if (document.path !== before?.path) for (const heading of document.path) headings.add(heading);
    headings.add(document.event);
    before = document;
  }
  return headings;
}
