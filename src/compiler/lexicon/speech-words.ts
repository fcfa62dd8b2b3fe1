/** What somebody on a stage does; stands right behind the name. */
export const SPEECH_VERBS: readonly string[] = [
  'shared',
  'presented',
  'introduced',
  'demonstrated',
  'delivered',
  'talked',
  'spoke',
  'explained',
  'opened',
  'kicked off',
  'showcased',
  'discussed',
  'gave',
  'led',
  'showed',
  'described',
  'taught',
  'walked',
  'started',
  'began',
  'posed',
  'guided',
  'revisited',
  'emphasi[sz]ed',
  'highlighted',
  'focused',
  'compared',
  'noted',
  'mentioned',
  'chia sẻ',
  'trình bày',
  'giới thiệu',
  'trình diễn',
  'thuyết trình',
  'mở đầu',
  'khai mạc',
  'giải thích',
  'phân tích',
  'hướng dẫn',
  'dẫn dắt',
  'mang đến',
  'nhấn mạnh',
  'bắt đầu',
  'nói về',
];

/** Words between name and verb: "đã chia sẻ", "then spoke". */
export const VERB_FILLERS: readonly string[] = [
  'đã',
  'sẽ',
  'cũng',
  'then',
  'also',
  'briefly',
  'first',
];

/** Words before a name that say that somebody speaks. */
export const SPEAKER_TITLES: readonly string[] = ['speakers?', 'presenters?', 'diễn giả'];

/** Words in a sentence before a list of names that say that these speak, besides {@link SPEAKER_TITLES}. */
export const ANNOUNCED: readonly string[] = [
  'panelists?',
  'experts?',
  'guests?',
  'trainers?',
  'instructors?',
  'chuyên gia',
  'khách mời',
  'giảng viên',
  'báo cáo viên',
];

/** What is given on a stage; the name follows behind a preposition. */
export const SPEECHES: readonly string[] = [
  'talks?',
  'sessions?',
  'keynotes?',
  'presentations?',
  'speech(?:es)?',
  'lectures?',
  'demos?',
  'appearances?',
  'sự xuất hiện(?: đặc biệt)?',
  'sự góp mặt(?: đặc biệt)?',
  'given',
  'delivered',
  'presented',
  'led',
  'chia sẻ',
  'trình bày',
  'thuyết trình',
  'bài nói',
  'phát biểu',
];

export const SPEECH_PREPOSITIONS: readonly string[] = ['by', 'from', 'bởi', 'từ', 'của'];

/** Words right before those who speak, whatever is given. */
export const SPOKEN_BY_WORDS: readonly string[] = [
  'presented by',
  'shared by',
  'delivered by',
  'led by',
  'trình bày bởi',
  'chia sẻ bởi',
];
