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
  'key takeaways',
  'event name',
  'tổng kết',
  'tên sự kiện',
];

/** Words for a report in English; the words of {@link REPORT_MODIFIERS} may stand before them. */
export const REPORT_WORDS: readonly string[] = ['report', 'recap', 'reflection', 'summary'];

/** What kind of report it is, in English: `In-depth Report: …`, `Post-event Report`. None of them names an event. */
export const REPORT_MODIFIERS: readonly string[] = [
  'activity',
  'attendance',
  'brief',
  'club',
  'competition',
  'conference',
  'detailed',
  'event',
  'executive',
  'experience',
  'field trip',
  'final',
  'full',
  'hackathon',
  'harvest',
  'in depth',
  'individual',
  'internship',
  'learning',
  'meetup',
  'my',
  'participation',
  'personal',
  'post event',
  'post experience',
  'recap',
  'reflection',
  'seminar',
  'session',
  'sharing',
  'short',
  'study',
  'summary',
  'training',
  'visit',
  'webinar',
  'workshop',
];

/** Words for a report in Vietnamese; the words of {@link REPORT_TAILS} may stand behind them. */
export const REPORT_HEADS: readonly string[] = [
  'báo cáo',
  'bài báo cáo',
  'bài thu hoạch',
  'bản thu hoạch',
  'bào thu hoạch',
];

/** What kind of report it is, in Vietnamese: `Báo cáo chuyên sâu: …`, `Báo cáo tham gia sự kiện`. */
export const REPORT_TAILS: readonly string[] = [
  'cá nhân',
  'cảm nhận',
  'chi tiết',
  'chuyên sâu',
  'đầy đủ',
  'event',
  'hoạt động',
  'học tập',
  'kết quả',
  'ngắn',
  'sau',
  'sự kiện',
  'tham dự',
  'tham gia',
  'thu hoạch',
  'tổng hợp',
  'tổng kết',
  'tóm tắt',
  'trải nghiệm',
  'về',
];

/** The last word of a name that is plainly an event's, so that "Report" behind it is none of it: `Harbour Day Report`. */
export const LAST_WORDS_OF_EVENTS: readonly string[] = [
  'bootcamp',
  'competition',
  'conference',
  'contest',
  'day',
  'event',
  'forum',
  'hackathon',
  'meetup',
  'meet-up',
  'seminar',
  'series',
  'session',
  'summit',
  'tour',
  'webinar',
  'week',
  'workshop',
];

/** What begins a second title that names the event's subject: `THEME: …`. */
export const THEME_LABELS: readonly string[] = ['theme', 'topic', 'chủ đề'];

/** What numbers an event in place of naming it; a number follows, or nothing. */
export const EVENT_NUMBER_WORDS: readonly string[] = ['event', 'sự kiện'];

/** Whole titles that name no event, compared by `phraseKey`; words for a report alone name none, either. */
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
