import type { HeadingRow } from './section-headings.ts';

/**
 * Headings that the template puts one level below its sections. At the level of sections they tell the kind too;
 * below it they are topics of the section that they stand in, and must not vote on where the section level is.
 */
export const SUBSECTION_HEADINGS: readonly HeadingRow[] = [
  {
    kind: 'experience',
    en: [
      'learning from highly skilled speakers',
      'learning from experts',
      'learning from industry experts',
      'learning from expert speakers',
      'learning from practitioners',
      'hands on technical exposure',
      'hands on experience',
      'hands on technical experience',
      'hands on demonstrations',
      'leveraging modern tools',
      'exploring modern tools',
      'applying modern tools',
      'networking',
      'networking and discussions',
      'networking and discussion',
      'networking and exchange',
      'networking and community building',
      'networking opportunities',
      'collaboration and networking',
    ],
    vi: [
      'học hỏi từ các diễn giả có chuyên môn cao',
      'học hỏi từ chuyên gia',
      'học hỏi từ các chuyên gia',
      'học từ chuyên gia',
      'trải nghiệm kỹ thuật thực tế',
      'tiếp cận kỹ thuật thực tế',
      'trình diễn thực hành',
      'thực hành trực tiếp',
      'ứng dụng công cụ hiện đại',
      'tận dụng các công cụ hiện đại',
      'khám phá công cụ hiện đại',
      'kết nối và trao đổi',
      'kết nối và thảo luận',
      'giao lưu và thảo luận',
      'giao lưu và kết nối',
      'giao lưu và xây dựng cộng đồng',
    ],
  },
  {
    kind: 'takeaways',
    en: ['design mindset', 'technical architecture', 'modernization strategy'],
    vi: ['tư duy thiết kế', 'kiến trúc kỹ thuật', 'chiến lược hiện đại hóa'],
  },
];
