/** Verbs with which a sentence tells when and where the event was; the rest of the sentence follows. */
export const EVENT_VERBS: readonly string[] = [
  'held',
  'took place',
  'takes place',
  'was hosted',
  'được tổ chức',
  'diễn ra',
];

/** Words before such a verb that deny it. */
export const DENIALS: readonly string[] = ['not', 'never', 'chưa', 'không', 'sẽ', 'will be'];

/** Words that lead to the place. "In" and "ở" lead to cities and halls of others as often. */
export const PLACE_WORDS: readonly string[] = ['at the', 'at', 'tại'];

/** Words at which a place's name is over. */
export const PLACE_ENDS: readonly string[] = [
  'on',
  'from',
  'with',
  'where',
  'which',
  'featuring',
  'bringing',
  'and',
  'vào',
  'với',
  'và',
  'từ',
  'nhằm',
  'để',
  'lúc',
  'mang',
  'ngày',
];

/** Ways of taking part, as adjectives. */
export const MODE_WORDS: readonly string[] = [
  'livestream',
  'live-streamed',
  'online',
  'virtual',
  'remote',
  'hybrid',
  'in-person',
  'offline',
  'on-site',
  'onsite',
  'trực tuyến',
  'trực tiếp',
];

/** Points that end no sentence: "TP. Hồ Chí Minh", "Hai Trieu St. 2". */
export const ABBREVIATIONS: readonly string[] = [
  'TP',
  'Tp',
  'Q',
  'P',
  'Đ',
  'St',
  'Dist',
  'No',
  'Str',
];

/** What is attended in such a way. */
export const MODE_NOUNS: readonly string[] = [
  'event',
  'gathering',
  'session',
  'workshop',
  'meetup',
  'conference',
  'webinar',
  'participation',
  'attendance',
  'sự kiện',
  'buổi gặp gỡ',
  'buổi chia sẻ',
  'buổi',
  'hội thảo',
  'tham dự',
  'tham gia',
];
