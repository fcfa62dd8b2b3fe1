import type { Nodes } from 'mdast';
import type { Speaker } from '#model/catalog.ts';
import { inlineText } from '../text/inline-lines.ts';
import { withoutAmbiguousHonorific } from './person-names.ts';

/** Two people of one list called "Anh …" are addressed so; one may bear the name. */
export function withoutSharedHonorific(
  speakers: readonly Speaker[],
  nodes: readonly Nodes[],
): Speaker[] {
  const names = speakers.map((speaker) => withoutAmbiguousHonorific(speaker.name));
  const isCalledSo = names.some((name, at) => name !== speakers[at]?.name);
  // Some are in full without it and count, too.
  if (!isCalledSo || timesAddressed(nodes) < 2) return [...speakers];
  return speakers.map((speaker, at) => ({ ...speaker, name: names[at] ?? speaker.name }));
}

const ADDRESSED = /(?<!\p{L})Anh\s+\p{Lu}/gu;

function timesAddressed(nodes: readonly Nodes[]): number {
  return linesOf(nodes).reduce((times, text) => times + [...text.matchAll(ADDRESSED)].length, 0);
}

/** The texts of all paragraphs and cells. */
function linesOf(nodes: readonly Nodes[]): string[] {
  return nodes.flatMap((node): string[] => {
    if (node.type === 'paragraph' || node.type === 'tableCell' || node.type === 'heading')
      return [inlineText(node.children)];
    return 'children' in node ? linesOf(node.children) : [];
  });
}
