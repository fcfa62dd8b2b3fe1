/**
 * What authors write before the event's name. A prefix counts where a colon, dash, quote or blank follows;
 * those of {@link TITLE_PREFIXES_BEFORE_MARK} only where a colon, dash or quote does.
 */
export const TITLE_PREFIXES: readonly string[] = [
  'summary report on',
  'summary report of',
  'summary report',
  'event summary report',
  'post-event report',
  'event report on',
  'event report',
  'event recap',
  'recap report',
  'reflection report',
  'report on the event',
  'report on',
  'learning notes from',
  'bài thu hoạch về sự kiện',
  'bài thu hoạch sự kiện',
  'bài thu hoạch về',
  'bài thu hoạch',
  'bào thu hoạch',
  'báo cáo thu hoạch',
  'báo cáo tóm tắt sự kiện',
  'báo cáo tóm tắt',
  'báo cáo tổng hợp',
  'báo cáo tổng kết sự kiện',
  'báo cáo tổng kết',
  'báo cáo sau sự kiện',
  'báo cáo sự kiện',
  'báo cáo về sự kiện',
  'báo cáo về',
];

/** Words that may also begin a name: prefixes only before a colon, dash or quote. */
export const TITLE_PREFIXES_BEFORE_MARK: readonly string[] = [
  'report',
  'recap',
  'summary',
  'reflection',
  'key takeaways',
  'event name',
  'báo cáo',
  'tổng kết',
  'tên sự kiện',
];

/** What numbers an event in place of naming it; a number follows, or nothing. */
export const EVENT_NUMBER_WORDS: readonly string[] = ['event', 'sự kiện'];

/** Whole titles that name no event, compared by `phraseKey`. */
export const GENERIC_TITLES: readonly string[] = [
  'event',
  'events',
  'event list',
  'events participated',
  'events attended',
  'event participated',
  'events participated in',
  'participated events',
  'attended events',
  'sự kiện',
  'các sự kiện',
  'các events đã tham gia',
  'các event đã tham gia',
  'các sự kiện đã tham gia',
  'các sự kiện tham gia',
  'sự kiện đã tham gia',
  'sự kiện tham gia',
  'danh sách sự kiện',
  'danh sách events',
  'summary report',
  'event report',
  'event summary',
  'report',
  'summary',
  'bài thu hoạch',
  'báo cáo',
  'báo cáo tổng kết',
  'báo cáo tổng hợp',
  'báo cáo tóm tắt',
  'báo cáo sự kiện',
  'home',
  'index',
  'title',
  'untitled',
  'new post',
];

/** Words that make a numbered phrase a series: "… Series #2", "Chuỗi … số 2". */
export const SERIES_WORDS: readonly string[] = [
  'series',
  'season',
  'meetup',
  'webinar',
  'chuỗi',
  'chuyên đề',
];

/** Words between a series and its number. */
export const NUMBER_SIGNS: readonly string[] = [
  '#',
  'no.',
  'no',
  'nr.',
  'vol.',
  'vol',
  'volume',
  'part',
  'episode',
  'ep.',
  'số',
  'tập',
  'phần',
  'kỳ',
  'lần',
];
