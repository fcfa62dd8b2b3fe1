import { describe, expect, it } from 'vitest';
import type { DraftTopic } from '#compiler/structure/draft.ts';
import { labelledParagraph } from '#compiler/structure/topics/labelled-paragraph.ts';
import { topicsOfList } from '#compiler/structure/topics/topic-block.ts';
import { parseMarkdown } from '../../recognise/markdown.ts';

function topicsOf(markdown: string): DraftTopic[] | undefined {
  const [list] = parseMarkdown(markdown).children;
  if (list?.type !== 'list') throw new Error('no list');
  return topicsOfList(list, { source: markdown, namesItems: true });
}

function labelOf(markdown: string): string | undefined {
  return labelledParagraph(parseMarkdown(markdown).children[0])?.label;
}

describe('a list of topics', () => {
  it('keeps an item without a label as text, with its links, code and bold', () => {
    const topics = topicsOf(
      '- **Tidegate:** a broker\n- See `quay init` and [the docs](https://quay.example) for **more**',
    );
    expect(topics).toEqual([
      { label: 'Tidegate', text: 'a broker', topics: [] },
      {
        label: '',
        text: 'See `quay init` and [the docs](https://quay.example) for **more**',
        topics: [],
      },
    ]);
  });

  it('makes no label of the sentence above a list within it', () => {
    const topics = topicsOf(
      '- **Cổng triều:** hàng đợi\n- Từ đó có các lý do sau:\n  - **Nhẫn nại:** chờ nước lên',
    );
    expect(topics?.[1]).toEqual({
      label: '',
      text: 'Từ đó có các lý do sau:',
      topics: [{ label: 'Nhẫn nại', text: 'chờ nước lên', topics: [] }],
    });
  });
});

describe('a bold label', () => {
  it.each([
    ['**Tidegate** (a broker): moves crates', 'Tidegate (a broker)'],
    ['**Cổng triều** (hàng đợi) – chuyển thùng hàng', 'Cổng triều (hàng đợi)'],
    ['**Tidegate** (a broker)', 'Tidegate (a broker)'],
    ['**- Tidegate:** moves crates', 'Tidegate'],
    ['**+ Tidegate & Sluice:** move crates', 'Tidegate & Sluice'],
  ])('is found in %s', (markdown, label) => {
    expect(labelOf(markdown)).toBe(label);
  });

  it.each([
    '**Tidegate** (a broker) moves crates',
    '**Tidegate** (a broker) **Sluice**',
    '**Tidegate** moves crates: many of them',
    'Tidegate (**a broker**): moves crates',
  ])('is none in %s', (markdown) => {
    expect(labelOf(markdown)).toBeUndefined();
  });

  it.each(['**-40 degrees**: too cold', '**C++**: a language'])('keeps its sign in %s', (text) => {
    expect(labelOf(text)).toBe(text.slice(2, text.indexOf('**:')));
  });
});
