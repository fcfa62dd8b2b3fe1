/** What a labelled fact is about. `subject` is a topic or theme and never the event's name. */
export type FactField =
  | 'name'
  | 'date'
  | 'time'
  | 'date-and-time'
  | 'venue'
  | 'role'
  | 'format'
  | 'duration'
  | 'organiser'
  | 'audience'
  | 'speakers'
  | 'subject';

export interface FactLabelRow {
  readonly field: FactField;
  readonly en: readonly string[];
  readonly vi: readonly string[];
}

/**
 * Labels of facts as whole phrases, compared by `phraseKey`. "Time" and "Thời gian" carry dates as often as times,
 * so they belong to `date-and-time`: the value tells which.
 */
export const FACT_LABELS: readonly FactLabelRow[] = [
  {
    field: 'name',
    en: [
      'event name',
      'name',
      'event title',
      'title',
      'event',
      'workshop name',
      'name of the event',
      'name of event',
      'activity name',
    ],
    vi: [
      'tên sự kiện',
      'tên',
      'tên event',
      'sự kiện',
      'tiêu đề',
      'tên chương trình',
      'tên hội thảo',
      'tên hoạt động',
    ],
  },
  {
    field: 'date',
    en: [
      'date',
      'dates',
      'event date',
      'day',
      'participation date',
      'date of participation',
      'date of the event',
      'held on',
    ],
    vi: [
      'ngày',
      'ngày tổ chức',
      'ngày diễn ra',
      'ngày tham gia',
      'ngày tham dự',
      'ngày sự kiện',
      'ngày tháng',
      'ngày tháng năm',
    ],
  },
  {
    field: 'date-and-time',
    en: [
      'date & time',
      'time & date',
      'time & location',
      'time & venue',
      'datetime',
      'time',
      'times',
      'event time',
      'when',
      'schedule',
    ],
    vi: [
      'ngày & giờ',
      'ngày giờ',
      'giờ & ngày',
      'thời gian',
      'thời gian tổ chức',
      'thời gian diễn ra',
      'thời gian sự kiện',
      'thời gian tham gia',
      'ngày & thời gian',
      'thời gian & ngày',
      'thời gian & địa điểm',
    ],
  },
  {
    field: 'time',
    en: ['start time', 'hours', 'hour', 'time slot'],
    vi: ['giờ', 'khung giờ', 'giờ bắt đầu', 'giờ tổ chức'],
  },
  {
    field: 'venue',
    en: [
      'location',
      'locations',
      'venue',
      'venues',
      'place',
      'address',
      'event location',
      'event venue',
      'where',
      'location & format',
    ],
    vi: [
      'địa điểm',
      'địa chỉ',
      'nơi tổ chức',
      'địa điểm tổ chức',
      'địa điểm diễn ra',
      'địa điểm sự kiện',
    ],
  },
  {
    field: 'role',
    en: [
      'role',
      'my role',
      'your role',
      'role in the event',
      'role at the event',
      'participation role',
      'participant role',
      'attendance role',
      'student role',
    ],
    vi: [
      'vai trò',
      'vai trò trong sự kiện',
      'vai trò của tôi',
      'vai trò của em',
      'vai trò tham gia',
      'vai trò tham dự',
    ],
  },
  {
    field: 'format',
    en: [
      'format',
      'event format',
      'participation format',
      'format of participation',
      'attendance format',
      'attendance mode',
      'mode of attendance',
      'participation mode',
      'mode of participation',
      'mode',
      'event type',
      'type',
      'type of event',
      'form',
    ],
    vi: [
      'hình thức',
      'hình thức tổ chức',
      'hình thức tham gia',
      'hình thức tham dự',
      'định dạng',
      'loại sự kiện',
      'loại hình',
    ],
  },
  { field: 'duration', en: ['duration', 'length'], vi: ['thời lượng'] },
  {
    field: 'organiser',
    en: [
      'organizer',
      'organizers',
      'organiser',
      'organisers',
      'organized by',
      'organised by',
      'host',
      'hosts',
      'hosted by',
      'coordinators',
      'coordinator',
      'coordination team',
      'organizing team',
      'organising team',
      'organizing committee',
    ],
    vi: [
      'đơn vị tổ chức',
      'ban tổ chức',
      'tổ chức',
      'người tổ chức',
      'nhà tổ chức',
      'tổ chức bởi',
      'điều phối viên',
      'ban điều phối',
      'đội điều phối',
      'đội ngũ điều phối',
    ],
  },
  {
    field: 'audience',
    en: ['audience', 'attendees', 'participants', 'target audience', 'number of participants'],
    vi: [
      'đối tượng',
      'đối tượng tham dự',
      'thành phần tham dự',
      'người tham dự',
      'số lượng tham dự',
    ],
  },
  {
    field: 'speakers',
    en: [
      'speaker',
      'speakers',
      'guest speaker',
      'guest speakers',
      'keynote speaker',
      'keynote speakers',
      'main speakers',
      'speakers & guests',
      'instructor',
      'instructors',
      'presenter',
      'presenters',
      'trainer',
      'trainers',
      'panelists',
    ],
    vi: [
      'diễn giả',
      'các diễn giả',
      'diễn giả chính',
      'diễn giả khách mời',
      'người trình bày',
      'giảng viên',
      'báo cáo viên',
    ],
  },
  {
    field: 'subject',
    en: [
      'topic',
      'topics',
      'main topic',
      'main topics',
      'theme',
      'main theme',
      'focus',
      'main focus',
      'subject',
    ],
    vi: ['chủ đề', 'chủ đề chính', 'trọng tâm', 'nội dung trọng tâm'],
  },
];

/**
 * Labels that are also everyday words of technical lists ("- **Role:** what a Lambda function may do"). They are facts
 * only where facts are expected.
 */
export const INFO_ONLY_LABELS: readonly string[] = [
  'name',
  'title',
  'event',
  'day',
  'when',
  'where',
  'schedule',
  'times',
  'hour',
  'hours',
  'place',
  'role',
  'format',
  'mode',
  'type',
  'form',
  'length',
  'host',
  'hosts',
  'audience',
  'topic',
  'topics',
  'theme',
  'focus',
  'main focus',
  'subject',
  'tên',
  'sự kiện',
  'tiêu đề',
  'giờ',
  'vai trò',
  'hình thức',
  'định dạng',
  'tổ chức',
  'đối tượng',
  'chủ đề',
  'trọng tâm',
];

/** Emoji that stand in place of a label, without variation selectors. */
export const EMOJI_LABELS: readonly (readonly [emoji: string, field: FactField])[] = [
  ['📅', 'date'],
  ['📆', 'date'],
  ['🗓', 'date'],
  ['🕣', 'date-and-time'],
  ['🕘', 'date-and-time'],
  ['🕒', 'date-and-time'],
  ['🕐', 'date-and-time'],
  ['🕑', 'date-and-time'],
  ['🕓', 'date-and-time'],
  ['🕗', 'date-and-time'],
  ['🕙', 'date-and-time'],
  ['🕛', 'date-and-time'],
  ['⏰', 'date-and-time'],
  ['⏱', 'duration'],
  ['⏳', 'duration'],
  ['📍', 'venue'],
  ['🏢', 'venue'],
  ['🏛', 'venue'],
  ['🗺', 'venue'],
  ['👤', 'role'],
  ['🙋', 'role'],
  ['🎤', 'speakers'],
  ['🎙', 'speakers'],
];

/** First cells of a table's header that only say that labels and values follow. */
export const TABLE_HEADERS: readonly string[] = [
  'attribute',
  'item',
  'field',
  'information',
  'info',
  'category',
  'property',
  'label',
  'details',
  'thông tin',
  'mục',
  'thuộc tính',
  'hạng mục',
  'nội dung',
];

/** Values that stand for a missing one. */
export const MISSING_VALUES: readonly string[] = [
  'tbd',
  'tba',
  'to be announced',
  'to be determined',
  'n/a',
  'na',
  'none',
  'unknown',
  'updating',
  'chưa xác định',
  'chưa rõ',
  'không có',
  'đang cập nhật',
];

/** Words that say, in square brackets, that a value will follow: "[Venue to be confirmed]". */
export const VALUES_TO_COME: readonly string[] = [
  'pending',
  'to be announced',
  'to be confirmed',
  'to be updated',
  'cập nhật sau',
  'chờ xác nhận',
  'sẽ cập nhật',
];

/** Values that say how one took part and no more, whatever their label. */
export const FORMAT_VALUES: readonly string[] = [
  'hybrid',
  'in person',
  'livestream',
  'offline',
  'online',
  'onsite',
  'on-site',
  'virtual',
  'trực tiếp',
  'trực tuyến',
];
