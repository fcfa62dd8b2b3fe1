import type { DiagnosticRule } from '../rule.ts';

/** Where the two languages of one event have drifted apart. */
export const twinsRules = {
  'twin-missing': {
    severity: 'info',
    en: {
      message: 'This report has no “{language}” twin, unlike the others.',
      hint: 'Add {file}.',
    },
    vi: {
      message: 'Báo cáo này không có bản “{language}” như các báo cáo khác.',
      hint: 'Thêm {file}.',
    },
  },
  'twin-sections-differ': {
    severity: 'info',
    en: {
      message: 'Sections of this report: {own}; of {other}: {others}.',
      hint: 'Bring both to the same sections.',
    },
    vi: {
      message: 'Số mục của báo cáo này: {own}; của {other}: {others}.',
      hint: 'Làm cho hai bản có cùng các mục.',
    },
  },
  'twin-photos-differ': {
    severity: 'info',
    en: {
      message: 'Photos of this report: {own}; of {other}: {others}.',
      hint: 'Show the same photos in both.',
    },
    vi: {
      message: 'Số ảnh của báo cáo này: {own}; của {other}: {others}.',
      hint: 'Dùng cùng các ảnh ở cả hai bản.',
    },
  },
  'twin-dates-differ': {
    severity: 'warning',
    en: {
      message: 'This report says {own}, {other} says {others}.',
      hint: 'Give the same day in both.',
    },
    vi: {
      message: 'Báo cáo này ghi {own}, còn {other} ghi {others}.',
      hint: 'Ghi cùng một ngày ở cả hai bản.',
    },
  },
  'language-mismatch': {
    severity: 'warning',
    en: {
      message: 'This is the “{language}” page of its event, but its text is “{found}”.',
      hint: 'Translate it, or name the file for the language that it is in.',
    },
    vi: {
      message: 'Đây là trang “{language}” của sự kiện, nhưng nội dung là “{found}”.',
      hint: 'Dịch nội dung, hoặc đổi tên tệp theo đúng ngôn ngữ.',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRule>>;
