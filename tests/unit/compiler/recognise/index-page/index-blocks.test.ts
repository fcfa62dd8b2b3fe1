import { describe, expect, it } from 'vitest';
import type { IndexBlock } from '#compiler/recognise/index-page/index-block.ts';
import { recogniseIndexBlocks } from '#compiler/recognise/index-page/index-blocks.ts';
import { parseMarkdown } from '../markdown.ts';

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

  it('reads facts that stand below "Event N" in the same paragraph', () => {
    const facts = ['Event Name = Harbour Day', 'Date = 3/3/2026'];
    const lines = '**Event 1**\n   **Event Name:** Harbour Day\n   **Date:** 3/3/2026';
    expect(brief(`1. ${lines}\n\n2. **Event 2**\n   **Role:** Guest`)).toEqual([
      [1, undefined, 'Harbour Day', facts],
      [2, undefined, undefined, ['Role = Guest']],
    ]);
    expect(brief(lines)).toEqual([[1, undefined, 'Harbour Day', facts]]);
    const [block] = read(`1. ${lines}`);
    expect(block?.facts.map((fact) => fact.source.line)).toEqual([2, 3]);
  });

  it('goes on with the paragraphs of facts behind a list, and no further', () => {
    expect(
      brief(
        '1. **Sự kiện 1**\n **Tên sự kiện:** Ngày hội bến cảng\n\n**Ngày:** 3/3/2026\n\n**Vai trò:** Khách\n\nHai sự kiện đều bổ ích.\n\n**Địa điểm:** Bến số 4',
      ),
    ).toEqual([
      [
        1,
        undefined,
        'Ngày hội bến cảng',
        ['Tên sự kiện = Ngày hội bến cảng', 'Ngày = 3/3/2026', 'Vai trò = Khách'],
      ],
    ]);
  });

  it('keeps a name that goes on in the next line', () => {
    expect(brief('- Event 1: Harbour\n  Day')).toEqual([[1, undefined, 'Harbour Day', []]]);
  });

  it.each([
    ['before the second', '\n\n### [Event 2](4.2-event2/)\n**Role:** Guest', 2],
    ['alone', '\n\nHigh water is at noon.', 1],
  ])('reads a first block that has no heading, %s', (_where, after, count) => {
    const blocks = read(`We went.\n\n**Event name:** Harbour Day\n\n**Time:** 3/3/2026${after}`);
    expect(blocks).toHaveLength(count);
    expect(blocks[0]).toMatchObject({ number: 1, name: 'Harbour Day', source: { line: 3 } });
  });

  it.each([
    ['a person', '**Name:** Mara Lind\n\n**Role:** Intern'],
    ['a name alone', '**Event Name:** Harbour Day'],
    ['facts below another heading', '## About me\n\n**Event Name:** Harbour\n\n**Date:** 3/3/2026'],
  ])('reads no block without a heading from %s', (_what, lead) => {
    expect(brief(`${lead}\n\n### Event 2\n**Role:** Guest`)).toHaveLength(1);
  });

  it('reads headings with an event’s facts below, numbered or not', () => {
    expect(
      brief(
        '### 4.1. Harbour meetups\n\n- **Date:** 3/3/2026\n- **Role:** Guest\n\n### Ngày hội gốm\n\n- **Tên hoạt động**: Lò nung\n- **Vai trò**: Khách\n\n### 4.3. What I learned\n\n- **Tides:** high',
      ),
    ).toEqual([
      [1, undefined, 'Harbour meetups', ['Date = 3/3/2026', 'Role = Guest']],
      [undefined, undefined, 'Lò nung', ['Tên hoạt động = Lò nung', 'Vai trò = Khách']],
    ]);
    expect(brief('### My data\n\n- **Name:** Mara Lind\n- **Role:** Intern')).toEqual([]);
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
