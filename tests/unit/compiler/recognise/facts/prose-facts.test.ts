import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { recogniseProseFacts } from '#compiler/recognise/facts/prose-facts.ts';
import { textBlocksOf } from '#compiler/structure/text/text-of.ts';
import { parseMarkdown } from '../markdown.ts';

function read(markdown: string): string[] {
  return recogniseProseFacts(textBlocksOf(parseMarkdown(markdown).children), 'event.md').map(
    ({ field, value, source }) => `${source.line} ${field ?? ''} ${value}`,
  );
}

describe('recogniseProseFacts', () => {
  it('reads date and venue of the sentence that tells them', () => {
    expect(
      read(
        '**Harbour Day** was a morning held on **March 3, 2026** at the **Old Harbour, Quay 4**. It rained.',
      ),
    ).toEqual(['1 date March 3, 2026', '1 venue Old Harbour, Quay 4']);
    expect(
      read('Ngày hội được tổ chức vào **ngày 3 tháng 3 năm 2026** tại **Cảng Cũ, Cầu 4**.'),
    ).toEqual(['1 date 3 tháng 3 năm 2026', '1 venue Cảng Cũ, Cầu 4']);
  });

  it('ends a place where the sentence goes on', () => {
    expect(read('Hội được tổ chức tại Cảng Cũ, TP. Hồ Chí Minh. Trời mưa.')).toEqual([
      '1 venue Cảng Cũ, TP. Hồ Chí Minh',
    ]);
    expect(read('Held at the Old Harbour on the 4th quay, the day brought boats.')).toEqual([
      '1 venue Old Harbour',
    ]);
    expect(read('Sự kiện diễn ra tại Cảng Cũ, mang đến nhiều thuyền.')).toEqual([
      '1 venue Cảng Cũ',
    ]);
  });

  it('reads lists and quotes', () => {
    expect(read('- **Start:** Held at Quay 4.\n\n> It took place on 3 March 2026.')).toEqual([
      '1 venue Quay 4',
      '3 date 3 March 2026',
    ]);
  });

  it('reads how one took part', () => {
    expect(read('The day was a special livestream gathering hosted by the harbour.')).toEqual([
      '1 format special livestream gathering',
    ]);
    expect(read('## Event Experience (Online Participation)')).toEqual([
      '1 format Online Participation',
    ]);
    expect(read('Đây là một sự kiện livestream đặc biệt của cảng.')).toEqual([
      '1 format sự kiện livestream đặc biệt',
    ]);
    expect(read('Ngày hội của cảng là buổi gặp gỡ trực tiếp nhằm kết nối mọi người.')).toEqual([
      '1 format buổi gặp gỡ trực tiếp',
    ]);
    expect(read('The programme was held in a **hybrid format** for two harbours.')).toEqual([
      '1 format hybrid format',
    ]);
    expect(read('Chương trình diễn ra theo hình thức trực tuyến.')).toEqual([
      '1 format trực tuyến',
    ]);
    expect(read('The files are kept in a remote folder.')).toEqual([]);
    expect(read('# Trải nghiệm tham dự trực tuyến')).toEqual(['1 format tham dự trực tuyến']);
  });

  it('invents nothing', () => {
    expect(
      read('The final was not held at Quay 4. Vòng cuối chưa được tổ chức tại Cảng Cũ.'),
    ).toEqual([]);
    expect(read('The boats held at 9:00 in 2026. Boats are at the Old Harbour.')).toEqual([]);
    expect(read('An online course. The online Q&A was long. Câu hỏi trực tuyến.')).toEqual([]);
    expect(read('Tôi được tham gia trực tiếp. Hội chính diễn ra ở Hà Nội.')).toEqual([]);
    expect(read('```\nHeld at Quay 4\n```')).toEqual([]);
  });

  it('survives any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(() => read(`held ${text}`)).not.toThrow();
      }),
    );
  });

  it.each(['held at A', 'a online ', 'At '])('takes 100 KB of %j in bounded time', (piece) => {
    const paragraph = {
      type: 'paragraph' as const,
      children: [{ type: 'text' as const, value: piece.repeat(12_000) }],
    };
    const started = performance.now();
    recogniseProseFacts(textBlocksOf([paragraph]), 'event.md');
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});
