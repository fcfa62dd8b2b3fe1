import type { Heading, Paragraph, Root } from 'mdast';
import { markRewritten } from '../source/rewritten.ts';

const HEADING = /^(#{1,6})[ \t]+(.*)$/;

/** A text as headings and paragraphs of plain words, for a page whose markup cannot be followed. Lines keep their numbers. */
export function plainTree(text: string): Root {
  const blocks: (Heading | Paragraph)[] = [];
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const start = { line: index + 1, column: 1, offset };
    offset += line.length + 1;
    if (line.trim() === '') continue;
    const end = { line: index + 1, column: line.length + 1, offset: offset - 1 };
    const [, marks, words] = HEADING.exec(line) ?? [];
    const position = { start, end };
    const children = [{ type: 'text' as const, value: words ?? line.trim() }];
    const depth = headingDepth(marks);
    blocks.push(
      markRewritten(
        depth === undefined
          ? { type: 'paragraph', children, position }
          : { type: 'heading', depth, children, position },
      ),
    );
  }
  return { type: 'root', children: blocks };
}

function headingDepth(marks: string | undefined): Heading['depth'] | undefined {
  return ([1, 2, 3, 4, 5, 6] as const).find((depth) => depth === marks?.length);
}
