import { describe, expect, it } from 'vitest';
import { GENERIC_ALT_WORDS } from '#compiler/lexicon/alt-texts.ts';
import {
  INSTRUCTIONS,
  NOTICES,
  PLACEHOLDER_BEGINNINGS,
  PLACEHOLDER_ENDINGS,
  PLACEHOLDER_TARGETS,
} from '#compiler/lexicon/leftover-texts.ts';
import { isGenericAlt } from '#compiler/recognise/leftovers/alt-texts.ts';
import {
  isPlaceholderTarget,
  recogniseLeftovers,
} from '#compiler/recognise/leftovers/template-leftovers.ts';
import { textBlocksOf } from '#compiler/structure/text/text-of.ts';
import { parseMarkdown } from '../markdown.ts';

function read(markdown: string): unknown[] {
  return recogniseLeftovers(textBlocksOf(parseMarkdown(markdown).children), 'event.md').map(
    ({ kind, source }) => [kind, source.line],
  );
}

describe('recogniseLeftovers', () => {
  it('knows every notice and instruction of the lexicon, in a paragraph or a quote', () => {
    for (const { name, phrases } of NOTICES) {
      expect([
        name,
        read(`⚠️ **Note:** this is ${phrases.join(', do **not** copy it ')}.`),
      ]).toEqual([name, [['notice', 1]]]);
    }
    for (const { name, phrases } of INSTRUCTIONS) {
      expect([name, read(`> ${phrases.join(' … ')}\n> * Name`)]).toEqual([
        name,
        [['instruction', 1]],
      ]);
    }
  });

  it('knows texts to be replaced, in comments too', () => {
    for (const beginning of PLACEHOLDER_BEGINNINGS) {
      expect(read(`Text.\n\n_${beginning} something here_`)).toEqual([['placeholder', 3]]);
    }
    for (const ending of PLACEHOLDER_ENDINGS)
      expect(read(`Ảnh 2 ${ending}`)).toEqual([['placeholder', 1]]);
    expect(read('<!-- Replace with actual photos of Event 2 -->')).toEqual([['placeholder', 1]]);
  });

  it.each([
    'Insert photos here',
    '(Add photos from the event here)',
    '_Insert photos taken during the event here._',
    '_Thêm các hình ảnh khi tham gia sự kiện tại đây._',
    '*Thêm ảnh vào thư mục `images/` rồi chèn tại đây. Gợi ý:*',
    '*Drop photos into the images/ folder and embed them here…*',
    '[Insert your photos of the gate, views of the stage or of booths on the quay of Harbour Tower here]',
    'Add some event pictures',
    '*Hình ảnh sẽ được thêm vào đây*',
    'Photos will be added soon',
    '[Image of a quay and its cranes]',
  ])('knows %s as a request for pictures, in a list too', (text) => {
    expect(read(text)).toEqual([['placeholder', 1]]);
    expect(read(`- The quay\n- ${text}`)).toEqual([['placeholder', 2]]);
  });

  it.each([
    'Upload images to the bucket that the quay reads from',
    'Photos will be sharper with the new lens of the harbour',
    'Add more context to prompts here',
    'Insert the key here, then add images of every crane to the queue',
    'Thêm hình thức thanh toán mới',
    'Here we add images by hand',
    'Image of a quay',
  ])('takes %s for the author’s words', (text) => {
    expect(read(text)).toEqual([]);
    expect(read(`- ${text}`)).toEqual([]);
  });

  it.each([
    'Do **not copy directly** into your final report: this is for reference.',
    'Nội dung để tham khảo, vui lòng **không sao chép** vào báo cáo của bạn.',
  ])('knows the warning in other words: %s', (text) => {
    expect(read(text)).toEqual([['notice', 1]]);
  });

  it('takes a long text with the words of the warning for the author’s own', () => {
    const long = 'The harbour master spoke of many things that day. '.repeat(9);
    expect(read(`${long}Do not copy the reference design as it is, your report says.`)).toEqual([]);
  });

  it('leaves what authors write alone', () => {
    expect(
      read(
        'The figures are for reference purposes only.\n\nAdd your own metrics to the dashboard whenever the service that you run has numbers worth watching.\n\n<!-- a note -->\n\n- Add your metrics\n- Upload images to the quay and read their labels here\n\n## Add your photos\n\n![x](y.png)',
      ),
    ).toEqual([]);
  });
});

describe('isPlaceholderTarget', () => {
  it('knows the targets of the lexicon', () => {
    for (const part of PLACEHOLDER_TARGETS)
      expect(isPlaceholderTarget(`/${part}image.jpg`)).toBe(true);
    expect(isPlaceholderTarget('/images/harbour.jpg')).toBe(false);
  });
});

describe('isGenericAlt', () => {
  it.each([
    ...GENERIC_ALT_WORDS,
    'Image Event',
    'Some pictures of the event',
    'Event Participated',
    'Enter image alt description',
    'Your profile picture',
    'Event4a',
    'Một số hình ảnh sự kiện',
    'Hình ảnh khi tham gia sự kiện',
    '',
    'Event Photo 3',
    'event1',
    'Event7 Photo 1',
    'Your Image 2',
    'Ảnh 1 của bạn',
    'IMG_2488',
    'harbour-day.jpg',
  ])('knows that %j describes nothing', (alt) => {
    expect(isGenericAlt(alt)).toBe(true);
  });

  it.each([
    'team',
    'Group photo at the quay',
    'Networking Lunch 2',
    'Event Overview - the hall',
    'Certificate of participation',
    'Anh Kiên',
    'Ảnh bến cảng',
  ])('takes %j for a description', (alt) => {
    expect(isGenericAlt(alt)).toBe(false);
  });
});
