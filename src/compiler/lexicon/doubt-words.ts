/** Words by which an author says that a date is not settled, right before or behind it. */
export const UNSURE_WORDS: readonly string[] = [
  'tbc',
  'tbd',
  'to be confirmed',
  'not confirmed',
  'unconfirmed',
  'estimated',
  'expected',
  'tentative',
  'tentatively',
  'provisional',
  'dự kiến',
  'tạm thời',
  'tạm định',
  'chưa chắc chắn',
  'chưa xác nhận',
  'chờ xác nhận',
  'xác nhận lại',
  'cần xác nhận',
];

/** Words that doubt what follows them alone: "around 14 March". */
export const ROUGH_WORDS: readonly string[] = [
  'approximately',
  'approx.',
  'about',
  'around',
  'khoảng',
];
