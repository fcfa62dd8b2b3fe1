import { defineWords } from './words.ts';

export const summaryWords = defineWords(
  {
    pageTitle: (event: string) => `Summary: ${event}`,
    fullReport: 'Full report',
    print: 'Print',
    date: 'Date',
    venue: 'Where',
    role: 'Role',
    noDate: 'Date not given',
    doubtful: 'in doubt',
    applied: 'Applied',
    mentioned: 'Mentioned',
    appliedMeans: 'From the sections on applying it and on the experience.',
    mentionedMeans: 'From the agenda and the takeaways.',
    ownWords: 'All sentences are the author’s own.',
    leftOut: (count: number) =>
      count === 1
        ? 'One more topic stands in the full report.'
        : `${count} more topics stand in the full report.`,
    nothing: 'The report says nothing on its topics that would fit on a page.',
  },
  {
    pageTitle: (event: string) => `Tóm tắt: ${event}`,
    fullReport: 'Toàn bộ bài viết',
    print: 'In',
    date: 'Ngày',
    venue: 'Địa điểm',
    role: 'Vai trò',
    noDate: 'Chưa rõ ngày',
    doubtful: 'chưa chắc chắn',
    applied: 'Áp dụng',
    mentioned: 'Được nhắc đến',
    appliedMeans: 'Từ các phần nói về việc áp dụng và trải nghiệm.',
    mentionedMeans: 'Từ chương trình và những điều rút ra.',
    ownWords: 'Mọi câu đều là lời của tác giả.',
    leftOut: (count: number) => `Còn ${count} chủ đề khác trong toàn bộ bài viết.`,
    nothing: 'Bài viết không nói gì về các chủ đề của nó mà vừa trong một trang.',
  },
);
