import { describe, expect, it } from 'vitest';
import type { IndexBlock } from '#compiler/recognise/index-page/index-block.ts';
import { dayOfBlock } from '#compiler/resolve/index-page/copied-blocks.ts';
import { joinBlocks } from '#compiler/resolve/index-page/index-join.ts';

const SOURCE = { file: 'content/4-events/_index.md', line: 1 };

interface Written {
  readonly name?: string;
  readonly link?: string;
  readonly number?: number;
  readonly day?: string;
}

function block({ day, ...heading }: Written): IndexBlock {
  const facts =
    day === undefined
      ? []
      : [{ label: 'Date', value: day, field: 'date' as const, source: SOURCE }];
  return { text: '', ...heading, facts, nodes: [], source: SOURCE };
}

/** For each page, the position of its block, from 1; 0 for none. */
function join(
  pages: readonly { readonly name: string; readonly title?: string; readonly day?: string }[],
  written: readonly Written[],
): number[] {
  const blocks = written.map(block);
  const subjects = pages.map(({ day, ...page }, at) => ({
    ...page,
    position: at + 1,
    days: () => (day === undefined ? [] : [day]),
  }));
  return joinBlocks(subjects, blocks, dayOfBlock).map((own) =>
    own === undefined ? 0 : blocks.indexOf(own) + 1,
  );
}

describe('the blocks of an index', () => {
  it('go to the page that bears their name, whatever their link says', () => {
    expect(
      join(
        [
          { name: '4.1-Event1', title: 'Harbour Community Day 2026' },
          { name: '4.2-Event2', title: 'Quay Community Day 2026' },
        ],
        [{ number: 1, link: '4.1-Event1/', name: 'Quay Community Day 2026' }],
      ),
    ).toEqual([0, 1]);
  });

  it('are told apart by their link where only the days in their names differ', () => {
    const pages = [
      { name: '4.3-Event3', title: 'Harbour Community Day' },
      { name: '4.4-Event4', title: 'Ngày hội Harbour Community Day - Tháng 6' },
    ];
    const blocks = [
      { link: '4.3-Event3/', name: 'Harbour Community Day 06/06/2026' },
      { link: '4.4-Event4/', name: 'Harbour Community Day 27/06/2026' },
    ];
    expect(join(pages, blocks)).toEqual([1, 2]);
    expect(join(pages, blocks.toReversed())).toEqual([2, 1]);
  });

  it('go to no second page that is called much the same', () => {
    expect(
      join(
        [
          { name: '4.1-Event1', title: 'Community Day Harbour' },
          { name: '4.5-Event5', title: 'Harbour Community Day' },
        ],
        [{ number: 1, link: '4.1-Event1/', name: 'Community Day Harbour Town' }],
      ),
    ).toEqual([1, 0]);
  });

  it('are chosen by the page’s own day where several bear its name, and not at all where none fits', () => {
    const blocks = [
      { link: 'gone-1/', name: 'Harbour Day', day: '2 May 2026' },
      { link: 'gone-2/', name: 'Harbour Day', day: '6 June 2026' },
    ];
    const page = { name: 'harbour', title: 'Harbour Day' };
    expect(join([{ ...page, day: '2026-06-06' }], blocks)).toEqual([2]);
    expect(join([page], blocks)).toEqual([0]);
    expect(join([page], [blocks[0] ?? {}, { ...blocks[0], link: 'gone-2/' }])).toEqual([1]);
  });

  it('have the number in a link that leads nowhere', () => {
    const page = [{ name: '4.2-Event2', title: 'Report' }];
    expect(join(page, [{ link: '4.2-Harbour/', name: 'Harbour Day' }])).toEqual([1]);
    expect(join(page, [{ link: '4.3-Harbour/', name: 'Harbour Day' }])).toEqual([0]);
  });

  it('leave a link that points to another page to that page', () => {
    expect(
      join(
        [
          { name: '4.1-Event1', title: 'Pottery Evening' },
          { name: '4.2-Event2', title: 'Kiln Visit' },
        ],
        [
          { number: 1, link: '4.2-Event2/', name: 'Kiln Visit' },
          { number: 2, link: '4.1-Event1/' },
        ],
      ),
    ).toEqual([2, 1]);
  });

  it.each([
    ['4.2-Event2', '4.2-event2/'],
    ['4.2-Event2', '/4-events/4.2-Event2/_index.vi.md#agenda'],
    ['Su kien 2', './su%20kien%202'],
  ])('are linked to %s by %s', (name, link) => {
    expect(join([{ name: 'other' }, { name }], [{ link: decodeURIComponent(link) }])).toEqual([
      0, 1,
    ]);
  });
});
