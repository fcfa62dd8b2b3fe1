import type { DiagnosticRule } from '../rule.ts';

/** What is missing, unsure or contradicted about an event. */
export const factsRules = {
  'generic-title': {
    severity: 'warning',
    en: {
      message: 'Nothing names this event but “{title}”.',
      hint: 'Write the event’s name as the first heading: # Name of the event.',
    },
    vi: {
      message: 'Không có gì nêu tên sự kiện này ngoài “{title}”.',
      hint: 'Viết tên sự kiện ở tiêu đề đầu tiên: # Tên sự kiện.',
    },
  },
  'no-date': {
    severity: 'warning',
    en: {
      message: 'No date was found for “{title}”.',
      hint: 'Add a line such as **Date:** 17 November 2025.',
    },
    vi: {
      message: 'Không tìm thấy ngày của “{title}”.',
      hint: 'Thêm một dòng như **Ngày:** 17/11/2025.',
    },
  },
  'doubtful-date': {
    severity: 'warning',
    en: {
      message: '{date} may be wrong: {reason}.',
      hint: 'State the day in the report: **Date:** 17 November 2025.',
    },
    vi: {
      message: '{date} có thể sai: {reason}.',
      hint: 'Ghi rõ ngày trong báo cáo: **Ngày:** 17/11/2025.',
    },
  },
  'date-conflict': {
    severity: 'warning',
    en: {
      message: 'This line says {other}, but {date} is used, from {place}.',
      hint: 'Give the same day in the report, the section’s index and the front matter.',
    },
    vi: {
      message: 'Dòng này ghi {other}, nhưng ngày được dùng là {date}, lấy từ {place}.',
      hint: 'Ghi cùng một ngày trong báo cáo, trang mục lục và front matter.',
    },
  },
  'front-matter-date': {
    severity: 'info',
    en: {
      message: 'The front matter’s date {date} is not used: {reason}.',
      hint: 'Write the day of the event, or delete the line.',
    },
    vi: {
      message: 'Ngày {date} trong front matter không được dùng: {reason}.',
      hint: 'Ghi ngày diễn ra sự kiện hoặc xóa dòng này.',
    },
  },
  'time-conflict': {
    severity: 'info',
    en: {
      message: 'This line says {other}, but {time} is used, from {place}.',
      hint: 'Give the same hours in the report and the section’s index.',
    },
    vi: {
      message: 'Dòng này ghi {other}, nhưng giờ được dùng là {time}, lấy từ {place}.',
      hint: 'Ghi cùng một giờ trong báo cáo và trang mục lục.',
    },
  },
  'index-contradicts': {
    severity: 'warning',
    en: {
      message:
        'The section’s index speaks of “{name}” where the report is about “{title}”; its facts are not used.',
      hint: 'Correct the block’s name, date and link in the section’s _index.md.',
    },
    vi: {
      message:
        'Trang mục lục ghi “{name}” trong khi báo cáo viết về “{title}”; thông tin ở mục lục không được dùng.',
      hint: 'Sửa tên, ngày và liên kết của sự kiện này trong _index.md của chuyên mục.',
    },
  },
  'duplicate-event': {
    severity: 'warning',
    en: {
      message: 'This report is about the same event as {other}.',
      hint: 'Keep one of the two.',
    },
    vi: {
      message: 'Báo cáo này viết về cùng sự kiện với {other}.',
      hint: 'Chỉ giữ một trong hai.',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRule>>;
