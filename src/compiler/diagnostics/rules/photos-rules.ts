import type { DiagnosticRule } from '../rule.ts';

/** What is wrong with a picture or with how a report refers to it. */
export const photosRules = {
  'photo-missing': {
    severity: 'warning',
    en: {
      message: 'The photo {url} is not in the repository.',
      hint: 'Add the file, or correct the path: /images/a.jpg means static/images/a.jpg.',
    },
    vi: {
      message: 'Không tìm thấy ảnh {url} trong kho.',
      hint: 'Thêm tệp ảnh hoặc sửa đường dẫn: /images/a.jpg nghĩa là static/images/a.jpg.',
    },
  },
  'photo-case': {
    severity: 'warning',
    en: {
      message: 'The photo is called {file}, but the report says {url}.',
      hint: 'Spell the path as the file is spelled; web servers tell upper from lower case.',
    },
    vi: {
      message: 'Tệp ảnh tên là {file}, nhưng báo cáo ghi {url}.',
      hint: 'Viết đường dẫn đúng như tên tệp; máy chủ web phân biệt chữ hoa và chữ thường.',
    },
  },
  'photo-elsewhere': {
    severity: 'warning',
    en: { message: 'There is no {url}; {file} is shown in its place.', hint: 'Correct the path.' },
    vi: { message: 'Không có {url}; {file} được hiển thị thay thế.', hint: 'Sửa lại đường dẫn.' },
  },
  'photo-placeholder': {
    severity: 'warning',
    en: {
      message: '{url} is the template’s placeholder.',
      hint: 'Replace it with a photo, or delete the line.',
    },
    vi: {
      message: '{url} là ảnh giữ chỗ của template.',
      hint: 'Thay bằng ảnh thật hoặc xóa dòng này.',
    },
  },
  'photo-remote': {
    severity: 'info',
    en: {
      message: '{url} lies on another server; a link is shown in its place.',
      hint: 'Copy the picture into static/images and refer to it there.',
    },
    vi: {
      message: '{url} nằm trên máy chủ khác; một liên kết được hiển thị thay thế.',
      hint: 'Sao chép ảnh vào static/images và dùng đường dẫn đó.',
    },
  },
  'alt-empty': {
    severity: 'info',
    en: {
      message: 'The photo {url} has no words for who cannot see it.',
      hint: 'Say what it shows: ![Team at the finish](/images/team.jpg)',
    },
    vi: {
      message: 'Ảnh {url} không có mô tả cho người không nhìn thấy.',
      hint: 'Mô tả nội dung ảnh: ![Cả đội ở vạch đích](/images/team.jpg)',
    },
  },
  'alt-generic': {
    severity: 'info',
    en: {
      message: '“{alt}” does not say what the photo {url} shows.',
      hint: 'Say what it shows: ![Team at the finish](/images/team.jpg)',
    },
    vi: {
      message: '“{alt}” không cho biết ảnh {url} có gì.',
      hint: 'Mô tả nội dung ảnh: ![Cả đội ở vạch đích](/images/team.jpg)',
    },
  },
  'photo-unreadable': {
    severity: 'warning',
    en: { message: 'This photo cannot be read.', hint: 'Save it again as JPEG, PNG or WebP.' },
    vi: { message: 'Không đọc được ảnh này.', hint: 'Lưu lại ảnh dưới dạng JPEG, PNG hoặc WebP.' },
  },
  'photo-too-big': {
    severity: 'warning',
    en: {
      message: 'This photo has too many pixels to be read.',
      hint: 'Scale it down to 4,000 pixels on the long side.',
    },
    vi: {
      message: 'Ảnh này có quá nhiều điểm ảnh để đọc.',
      hint: 'Thu nhỏ ảnh còn 4.000 điểm ảnh ở cạnh dài.',
    },
  },
  'photo-position': {
    severity: 'warning',
    en: {
      message: 'This photo tells where it was taken.',
      hint: 'Remove the position from the file; the published copy does not carry it.',
    },
    vi: {
      message: 'Ảnh này chứa vị trí nơi chụp.',
      hint: 'Xóa vị trí khỏi tệp; bản được xuất bản không chứa vị trí.',
    },
  },
  'photo-large': {
    severity: 'info',
    en: {
      message: 'This photo is larger than 4 MB.',
      hint: 'Save it at no more than 2,560 pixels.',
    },
    vi: {
      message: 'Ảnh này lớn hơn 4 MB.',
      hint: 'Lưu ảnh với kích thước không quá 2.560 điểm ảnh.',
    },
  },
  'photo-mislabelled': {
    severity: 'info',
    en: {
      message: 'The ending of this photo’s name is not that of its format.',
      hint: 'Rename it.',
    },
    vi: { message: 'Phần mở rộng của tên ảnh không đúng với định dạng.', hint: 'Đổi tên tệp.' },
  },
  'photo-still': {
    severity: 'info',
    en: {
      message: 'The animation cannot be kept moving; its first picture is shown.',
      hint: 'Save it as an animated GIF or WebP with fewer or smaller pictures.',
    },
    vi: {
      message: 'Không giữ được chuyển động của ảnh; chỉ hiển thị hình đầu tiên.',
      hint: 'Lưu dưới dạng GIF hoặc WebP động với ít hình hơn hoặc hình nhỏ hơn.',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRule>>;
