import { describe, expect, it } from 'vitest';
import type { IndexBlock } from '#compiler/recognise/index-block.ts';
import { recogniseIndexBlocks } from '#compiler/recognise/index-blocks.ts';
import { parseMarkdown } from './markdown.ts';

function read(markdown: string): IndexBlock[] {
  return recogniseIndexBlocks(parseMarkdown(markdown), 'content/_index.md');
}

function brief(markdown: string): unknown[] {
  return read(markdown).map(({ number, link, name, facts }) => [
    number,
    link,
    name,
    facts.map(({ label, value }) => `${label} = ${value}`),
  ]);
}

describe('recogniseIndexBlocks', () => {
  it('joins a linked heading with the facts below it', () => {
    expect(
      brief(
        'Two events.\n\n### [Event 1](4.1-Event1/)\n&emsp;**Event Name:** Harbour Day\n\n&emsp;**Role:** Guest\n\n---\n\n### [Event 2: Night of Queues](4.2-event2/)\n- **Date:** 3/3/2026',
      ),
    ).toEqual([
      [1, '4.1-Event1/', 'Harbour Day', ['Event Name = Harbour Day', 'Role = Guest']],
      [2, '4.2-event2/', 'Night of Queues', ['Date = 3/3/2026']],
    ]);
  });

  it('takes a linked name without a number', () => {
    expect(brief('### [Harbour Day](4.2-Event2/)')).toEqual([
      [undefined, '4.2-Event2/', 'Harbour Day', []],
    ]);
  });

  it('reads numbers without links, on any level of heading', () => {
    expect(brief('# Event 1\n**Role:** Guest\n\n### Sự kiện 2\n**Role:** Host')).toEqual([
      [1, undefined, undefined, ['Role = Guest']],
      [2, undefined, undefined, ['Role = Host']],
    ]);
  });

  it('reads bold lines as headings', () => {
    expect(
      brief(
        '**Event 1: Harbour Day**\n\n- **Role:** Guest\n\n**[Event 2](e2/)**\n\n- **Role:** Host',
      ),
    ).toEqual([
      [1, undefined, 'Harbour Day', ['Role = Guest']],
      [2, 'e2/', undefined, ['Role = Host']],
    ]);
  });

  it('reads a list of links', () => {
    expect(brief('1. [Event 1](4.1-event1)\n2. [Harbour Day](4.2-event2)')).toEqual([
      [1, '4.1-event1', undefined, []],
      [undefined, '4.2-event2', 'Harbour Day', []],
    ]);
  });

  it('reads a table with one event a row', () => {
    expect(
      brief(
        '| STT | Event Name | Date |\n|-|-|-|\n| 1 | [Harbour Day](4.1-event1.md) | 23/05/2026 |',
      ),
    ).toEqual([
      [1, '4.1-event1.md', 'Harbour Day', ['Event Name = Harbour Day', 'Date = 23/05/2026']],
    ]);
  });

  it('reads a link whose target has blanks, and decodes the others', () => {
    expect(brief('### [Event 3](4.3-Event 3/)')).toEqual([[3, '4.3-Event 3/', undefined, []]]);
    expect(brief('### [Event 3](4.3-Event%203/)')).toEqual([[3, '4.3-Event 3/', undefined, []]]);
    expect(brief('### [Event 3](4.3%zz/)')).toEqual([[3, '4.3%zz/', undefined, []]]);
  });

  it('keeps headings of the same level inside a block where blocks have such', () => {
    const [first, second] = read(
      '### Event 1\nA\n### Overview\nB\n### Event 2\nC\n### Overview\nD',
    );
    expect(first?.nodes).toHaveLength(3);
    expect(second?.nodes).toHaveLength(3);
  });

  it('ends the last block at a heading of its level where blocks have none', () => {
    const [, second] = read('## Event 1\nA\n### Talk\nB\n## Event 2\nC\n## Conclusion\nD');
    expect(second?.nodes).toHaveLength(1);
  });

  it('takes facts from above the first heading of a block only', () => {
    const [block] = read('## Event 1\n**Role:** Guest\n### Talk\n**Venue:** Quay 4');
    expect(block?.facts.map((fact) => fact.label)).toEqual(['Role']);
  });

  it('leaves links to other sites, files and anchors alone', () => {
    expect(read('## [Slides](https://example.org/)\n## [Deck](deck.pdf)\n## [Top](#top)')).toEqual(
      [],
    );
    expect(read('# Events Participated\n\nI went to two events.')).toEqual([]);
  });

  it('tells where a block begins', () => {
    expect(read('\n\n### Event 1')[0]?.source).toEqual({ file: 'content/_index.md', line: 3 });
  });
});
