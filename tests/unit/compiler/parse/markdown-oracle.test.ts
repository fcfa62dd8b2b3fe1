import type { Nodes } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '#compiler/parse/tree/markdown-tree.ts';

const remark = unified().use(remarkParse).use(remarkGfm);

/** Types, words, targets and places of a tree; neighbouring texts count as one. */
function shape(node: Nodes): unknown {
  const own = {
    type: node.type,
    line: node.position?.start.line,
    offset: node.position?.start.offset,
    ...('depth' in node ? { depth: node.depth } : {}),
    ...('url' in node ? { url: node.url } : {}),
    ...('checked' in node ? { checked: node.checked ?? null } : {}),
    ...('ordered' in node ? { ordered: node.ordered ?? false } : {}),
    ...('value' in node ? { value: node.value } : {}),
  };
  return 'children' in node ? { ...own, children: node.children.map(shape) } : own;
}

describe('the parser', () => {
  it.each([
    ['headings of skipped levels', '# A\n\n### B\n\n#### C #\n\nSetext\n---\n'],
    [
      'labels in nested lists',
      '- **Queues:** text\n  - **Dead letters:** more\n- plain\n\n1. one\n2. two\n',
    ],
    [
      'Vietnamese and emoji',
      '### 🎯 Mục đích của sự kiện\n\n- Gặp gỡ **mọi người** 👋🏽 ở Bến Cảng\n',
    ],
    [
      'tables with an empty header',
      '| | |\n|---|---|\n| **Date** | March 14 |\n| `a` | [b](c) |\n',
    ],
    ['hard breaks', '**Date:** x  \n**Time:** y\\\nz\n'],
    ['quotations', '> **Conclusion:**  \n> text\n>\n> - item\n'],
    ['code', '```yaml\nkey: value\n```\n\n    indented\n\n`in line`\n'],
    ['images and links', '![alt](/a%20b.png "title") [x](<a b>) <https://example.org>\n'],
    ['raw HTML', 'a <b>c</b> d\n\n<div align="center">\n<p>x</p>\n</div>\n\nafter\n'],
    ['task lists', '- [x] done\n- [ ] open\n'],
    ['references', '[x][y] and ![z][y]\n\n[y]: https://example.org\n'],
    ['thematic breaks', 'a\n\n---\n\n***\n\nb\n'],
    ['loose and tight lists', '- a\n\n- b\n\n  c\n- d\n'],
    ['emphasis that does not close', '**Label:**text and ** not bold ** and *a **b* c**\n'],
  ])('reads %s as remark does, positions included', (_what, text) => {
    expect(shape(parseMarkdown(text))).toEqual(shape(remark.parse(text)));
  });

  it('reads what no author would write as headings and lines', () => {
    const tree = parseMarkdown(`# Title\n\n${'>'.repeat(3000)} word\n`);
    expect(tree.children.map(({ type, position }) => [type, position?.start.line])).toEqual([
      ['heading', 1],
      ['paragraph', 3],
    ]);
  });
});
