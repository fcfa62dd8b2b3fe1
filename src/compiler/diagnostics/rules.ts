import type { Diagnostic } from '#model/catalog.ts';

interface Wording {
  /** What is wrong; `{name}` stands for a detail. */
  readonly message: string;
  /** How to mend it. */
  readonly hint: string;
}

/** One rule: how grave it is and what it says in each language. */
export interface DiagnosticRule {
  readonly severity: Diagnostic['severity'];
  readonly en: Wording;
  readonly vi: Wording;
}

/** Every rule by its code. docs/AUTHORS.md shows a bad and a mended example of each; a test holds the two together. */
export const diagnosticRules = {
  'unreadable-file': {
    severity: 'error',
    en: {
      message: 'This file cannot be read: {reason}.',
      hint: 'Save it as UTF-8 text and see that it may be read.',
    },
    vi: {
      message: 'Không đọc được tệp này: {reason}.',
      hint: 'Lưu tệp dưới dạng văn bản UTF-8 và kiểm tra quyền đọc.',
    },
  },
  'front-matter-invalid': {
    severity: 'warning',
    en: {
      message: 'The front matter is not valid: {reason}',
      hint: 'Put values with a colon, bracket or quote into quotation marks.',
    },
    vi: {
      message: 'Phần front matter không hợp lệ: {reason}',
      hint: 'Đặt các giá trị có dấu hai chấm, ngoặc hoặc nháy vào trong dấu nháy kép.',
    },
  },
  'front-matter-late': {
    severity: 'warning',
    en: {
      message: 'Text stands before the front matter and is left out: “{text}”',
      hint: 'Delete everything above the first ---; Hugo reads neither title nor date otherwise.',
    },
    vi: {
      message: 'Có văn bản đứng trước front matter và bị bỏ qua: “{text}”',
      hint: 'Xóa mọi thứ phía trên dấu --- đầu tiên, nếu không Hugo sẽ không đọc được tiêu đề và ngày.',
    },
  },
  'unknown-shortcode': {
    severity: 'warning',
    en: {
      message: 'The shortcode “{name}” is not known; it is shown as its own text.',
      hint: 'Replace it with plain Markdown.',
    },
    vi: {
      message: 'Không biết shortcode “{name}”; nó được hiển thị nguyên văn.',
      hint: 'Thay nó bằng Markdown thông thường.',
    },
  },
  'page-hidden': {
    severity: 'warning',
    en: {
      message: 'This page is left out: {by} is the “{language}” page of the same event.',
      hint: 'Keep one file a language, or give each its language in the name (_index.vi.md).',
    },
    vi: {
      message: 'Trang này bị bỏ qua: {by} đã là trang “{language}” của cùng sự kiện.',
      hint: 'Mỗi ngôn ngữ chỉ giữ một tệp, hoặc ghi ngôn ngữ vào tên tệp (_index.vi.md).',
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
  'photo-missing': {
    severity: 'warning',
    en: {
      message: 'The photo {url} is not in the repository.',
      hint: 'Add the file, or correct the path. Looked for static{url} and beside the report.',
    },
    vi: {
      message: 'Không tìm thấy ảnh {url} trong kho.',
      hint: 'Thêm tệp ảnh hoặc sửa lại đường dẫn.',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRule>>;

export type DiagnosticCode = keyof typeof diagnosticRules;
