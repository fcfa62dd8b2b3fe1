import { formatDate, formatMonths } from '#model/date-words.ts';
import { defineWords, plural } from './words.ts';

interface Span {
  readonly first: string;
  readonly last: string;
}

function eventsEn(count: number): string {
  return plural(count, 'event', 'events');
}

export const timelineWords = defineWords(
  {
    heading: 'Events attended',
    count: eventsEn,
    shown: (shown: number, all: number) => `${shown} of ${eventsEn(all)}`,
    summary: (count: number, span: Span | undefined, place: string | undefined) =>
      `${eventsEn(count)}${span ? `, ${formatMonths(span, 'en')}` : ''}${place ? `, ${place}` : ''}.`,
    month: (month: string) => formatDate(`${month}-01`, 'en', { month: 'long', year: true }),
    undated: 'Without a date',
    undatedText: 'Their reports do not say when they took place.',
    doubtful: 'Date in doubt',
    doubtfulText: 'Their reports give a date that may be wrong.',
    sessions: (count: number) => plural(count, 'session', 'sessions'),
    photos: (count: number) => plural(count, 'photo', 'photos'),
    photosOf: (count: number, title: string) => `${plural(count, 'photo', 'photos')} of ${title}`,
    series: (name: string, number: number) => `${name} · ${number}`,
    topicsOf: (title: string) => `Topics of ${title}`,
    filters: 'Filter events',
    topic: 'Topic',
    year: 'Year',
    format: 'Format',
    language: 'Language',
    remove: (value: string) => `Remove filter: ${value}`,
    removeAll: 'Show all events',
    nothing: 'No event matches all of these filters.',
    empty: 'There are no events yet.',
    emptyText: 'As soon as a report is found in the repository, its event appears here.',
  },
  {
    heading: 'Sự kiện đã tham dự',
    count: (count: number) => `${count} sự kiện`,
    shown: (shown: number, all: number) => `${shown} trên ${all} sự kiện`,
    summary: (count: number, span: Span | undefined, place: string | undefined) =>
      `${count} sự kiện${span ? `, ${formatMonths(span, 'vi')}` : ''}${place ? `, ${place}` : ''}.`,
    month: (month: string) =>
      capitalise(formatDate(`${month}-01`, 'vi', { month: 'long', year: true })),
    undated: 'Chưa rõ ngày',
    undatedText: 'Báo cáo không cho biết sự kiện diễn ra khi nào.',
    doubtful: 'Ngày chưa chắc chắn',
    doubtfulText: 'Báo cáo ghi một ngày có thể không đúng.',
    sessions: (count: number) => `${count} phiên`,
    photos: (count: number) => `${count} ảnh`,
    photosOf: (count: number, title: string) => `${count} ảnh của ${title}`,
    series: (name: string, number: number) => `${name} · ${number}`,
    topicsOf: (title: string) => `Chủ đề của ${title}`,
    filters: 'Lọc sự kiện',
    topic: 'Chủ đề',
    year: 'Năm',
    format: 'Hình thức',
    language: 'Ngôn ngữ',
    remove: (value: string) => `Bỏ bộ lọc: ${value}`,
    removeAll: 'Hiện mọi sự kiện',
    nothing: 'Không có sự kiện nào khớp với tất cả bộ lọc này.',
    empty: 'Chưa có sự kiện nào.',
    emptyText: 'Khi kho báo cáo có một bài thu hoạch, sự kiện của nó sẽ hiện ở đây.',
  },
);

function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
