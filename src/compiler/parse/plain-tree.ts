import type { Paragraph, Root } from 'mdast';
import { markRewritten } from './rewritten.ts';

/** A text as paragraphs of plain words, for a page whose markup cannot be followed. Lines keep their numbers. */
export function plainTree(text: string): Root {
  const paragraphs: Paragraph[] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const start = { line: index + 1, column: 1, offset };
    offset += line.length + 1;
    if (line.trim() === '') continue;
    const end = { line: index + 1, column: line.length + 1, offset: offset - 1 };
    const value = line.trim();
    paragraphs.push(
      markRewritten({
        type: 'paragraph',
        children: [{ type: 'text', value }],
        position: { start, end },
      }),
    );
  }
  return { type: 'root', children: paragraphs };
}
