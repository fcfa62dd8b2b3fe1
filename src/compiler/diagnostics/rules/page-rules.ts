import type { DiagnosticRule } from '../rule.ts';

/** What is wrong with a file as a whole, or with how it is written. */
export const pageRules = {
  'unreadable-file': {
    severity: 'error',
    en: {
      message: 'This file cannot be read: {reason}.',
      hint: 'Put the report itself there, saved as UTF-8 text, and see that it may be read.',
    },
    vi: {
      message: 'Không đọc được tệp này: {reason}.',
      hint: 'Đặt chính tệp báo cáo vào đó, lưu dưới dạng văn bản UTF-8 và kiểm tra quyền đọc.',
    },
  },
  'invalid-bytes': {
    severity: 'warning',
    en: {
      message: 'Some bytes of this file are not UTF-8; they are shown as �.',
      hint: 'Open it in an editor, choose its encoding, and save it as UTF-8.',
    },
    vi: {
      message: 'Một số byte trong tệp không phải UTF-8; chúng được hiển thị là �.',
      hint: 'Mở tệp trong trình soạn thảo, chọn đúng bảng mã rồi lưu lại dưới dạng UTF-8.',
    },
  },
  'front-matter-invalid': {
    severity: 'warning',
    en: {
      message: 'The front matter is not valid: {reason}.',
      hint: 'Put values with a colon, bracket or quote into quotation marks, and keep each key once.',
    },
    vi: {
      message: 'Phần front matter không hợp lệ: {reason}.',
      hint: 'Đặt các giá trị có dấu hai chấm, ngoặc hoặc nháy vào trong dấu nháy kép và không lặp lại khóa.',
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
  'merge-conflict': {
    severity: 'warning',
    en: {
      message: 'A merge was not finished here: Git’s marks are left out, both versions are shown.',
      hint: 'Keep one version, and delete the lines <<<<<<<, ======= and >>>>>>>.',
    },
    vi: {
      message:
        'Lần hợp nhất (merge) ở đây chưa xong: các dấu của Git bị bỏ qua, cả hai phiên bản đều được hiển thị.',
      hint: 'Chỉ giữ một phiên bản và xóa các dòng <<<<<<<, ======= và >>>>>>>.',
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
  'attribute-list': {
    severity: 'info',
    en: {
      message: 'The attributes {text} are left out.',
      hint: 'Nothing is lost but styling and anchors; delete them if no other site is built from this file.',
    },
    vi: {
      message: 'Các thuộc tính {text} bị bỏ qua.',
      hint: 'Chỉ phần trang trí và neo liên kết bị mất; hãy xóa nếu không trang nào khác được dựng từ tệp này.',
    },
  },
  'unclosed-html': {
    severity: 'warning',
    en: {
      message: 'The tag <{tag}> is not closed.',
      hint: 'Close it with </{tag}>, or write Markdown instead.',
    },
    vi: {
      message: 'Thẻ <{tag}> chưa được đóng.',
      hint: 'Đóng thẻ bằng </{tag}> hoặc dùng Markdown thay thế.',
    },
  },
  'unsafe-html': {
    severity: 'warning',
    en: {
      message: '<{tag}> is taken out: code and embedded pages are not shown.',
      hint: 'Delete it; link to what it embeds.',
    },
    vi: {
      message: '<{tag}> bị loại bỏ: mã và trang nhúng không được hiển thị.',
      hint: 'Xóa nó đi; hãy đặt liên kết tới nội dung được nhúng.',
    },
  },
  'media-not-shown': {
    severity: 'info',
    en: {
      message:
        '<{tag}> does not play here: its name is shown, and linked if its address is a full one.',
      hint: 'Link to it where it can be watched: an address that begins with https://.',
    },
    vi: {
      message:
        '<{tag}> không phát được ở đây: chỉ hiển thị tên, kèm liên kết nếu là địa chỉ đầy đủ.',
      hint: 'Đặt liên kết tới nơi có thể xem: địa chỉ bắt đầu bằng https://.',
    },
  },
  'unsafe-link': {
    severity: 'warning',
    en: {
      message: 'The link “{url}” is taken out; its words stay.',
      hint: 'Link to an address that begins with https://.',
    },
    vi: {
      message: 'Liên kết “{url}” bị loại bỏ; phần chữ được giữ lại.',
      hint: 'Dùng địa chỉ bắt đầu bằng https://.',
    },
  },
  'heading-skipped': {
    severity: 'info',
    en: {
      message: 'A level {to} heading follows one of level {from}.',
      hint: 'Go down one level at a time: ## below #, ### below ##.',
    },
    vi: {
      message: 'Tiêu đề cấp {to} đứng ngay sau tiêu đề cấp {from}.',
      hint: 'Mỗi lần chỉ xuống một cấp: ## dưới #, ### dưới ##.',
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
  'page-draft': {
    severity: 'warning',
    en: {
      message: 'This page is a draft and is left out, as Hugo does.',
      hint: 'Delete the line, or write draft: false, once the report is to be seen.',
    },
    vi: {
      message: 'Trang này là bản nháp nên bị bỏ qua, giống như Hugo.',
      hint: 'Khi muốn công bố báo cáo, hãy xóa dòng này hoặc ghi draft: false.',
    },
  },
  'no-events': {
    severity: 'warning',
    en: {
      message: 'No event was found in these pages.',
      hint: 'Give each event a page of its own, such as 4.1-Event1/_index.md, or a heading “## Event 1: …” here.',
    },
    vi: {
      message: 'Không tìm thấy sự kiện nào trong các trang này.',
      hint: 'Tạo cho mỗi sự kiện một trang riêng, ví dụ 4.1-Event1/_index.md, hoặc một tiêu đề “## Event 1: …” ở đây.',
    },
  },
  'report-missing': {
    severity: 'warning',
    en: {
      message: 'The section’s index tells of “{name}”, but no report of it was found.',
      hint: 'Write the report, correct the link, or delete the block.',
    },
    vi: {
      message: 'Trang mục lục nêu “{name}” nhưng không tìm thấy báo cáo về sự kiện này.',
      hint: 'Viết báo cáo, sửa liên kết hoặc xóa mục này.',
    },
  },
  'report-empty': {
    severity: 'warning',
    en: {
      message: 'This report has no text and is left out.',
      hint: 'Write it, or delete the file.',
    },
    vi: {
      message: 'Báo cáo này không có nội dung và bị bỏ qua.',
      hint: 'Hãy viết nội dung hoặc xóa tệp.',
    },
  },
  'template-sample': {
    severity: 'warning',
    en: {
      message: 'This is the template’s own sample report; it is not shown as an event.',
      hint: 'Replace it with your own report, or delete the file.',
    },
    vi: {
      message: 'Đây là báo cáo mẫu của template; nó không được hiển thị như một sự kiện.',
      hint: 'Thay bằng báo cáo của bạn hoặc xóa tệp.',
    },
  },
  'sample-text': {
    severity: 'warning',
    en: {
      message: 'Most of this report is the template’s sample text.',
      hint: 'Write what you saw and heard in its place.',
    },
    vi: {
      message: 'Phần lớn báo cáo này là văn bản mẫu của template.',
      hint: 'Thay bằng những gì bạn đã nghe và thấy.',
    },
  },
  'sample-below': {
    severity: 'warning',
    en: {
      message:
        'From here on this report is the template’s sample text; its speakers and topics are not taken.',
      hint: 'Delete what is not yours.',
    },
    vi: {
      message:
        'Từ đây trở đi báo cáo này là văn bản mẫu của template; diễn giả và chủ đề trong đó không được lấy.',
      hint: 'Hãy xóa những gì không phải của bạn.',
    },
  },
  'template-leftover': {
    severity: 'warning',
    en: { message: 'The template left this in: “{text}”', hint: 'Delete it.' },
    vi: { message: 'Phần này còn sót lại từ template: “{text}”', hint: 'Hãy xóa đi.' },
  },
  placeholder: {
    severity: 'warning',
    en: {
      message: 'This text waits to be replaced: “{text}”',
      hint: 'Write what belongs here, or delete it.',
    },
    vi: {
      message: 'Đoạn này đang chờ được thay thế: “{text}”',
      hint: 'Viết nội dung thật vào đây hoặc xóa đi.',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRule>>;
