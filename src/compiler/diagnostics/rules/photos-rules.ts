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
    en: {
      message: 'The photo cannot be read: {reason}. A placeholder stands in its place.',
      hint: 'Open the photo in an image viewer; if it is whole there, export it again as JPEG or PNG, else restore it from the original.',
    },
    vi: {
      message: 'Không đọc được ảnh: {reason}. Một khung giữ chỗ được hiển thị thay thế.',
      hint: 'Mở ảnh bằng trình xem ảnh; nếu ảnh còn nguyên thì xuất lại dưới dạng JPEG hoặc PNG, nếu không thì lấy lại từ bản gốc.',
    },
  },
  'photo-heic': {
    severity: 'warning',
    en: {
      message:
        'The photo is in HEIC format, which cannot be read. A placeholder stands in its place.',
      hint: 'Export it as JPEG (on a Mac: Preview, File, Export; on an iPhone: Settings, Camera, Formats, Most Compatible) and refer to that file.',
    },
    vi: {
      message: 'Ảnh ở định dạng HEIC nên không đọc được. Một khung giữ chỗ được hiển thị thay thế.',
      hint: 'Xuất ảnh dưới dạng JPEG (trên máy Mac: Preview, File, Export; trên iPhone: Cài đặt, Camera, Định dạng, Tương thích nhất) rồi dùng tệp đó.',
    },
  },
  'photo-too-big': {
    severity: 'warning',
    en: {
      message:
        'The photo declares {width} × {height} pixels, more than the {most} megapixels that are read. A placeholder stands in its place.',
      hint: 'Scale the photo down; 4,000 pixels on the long side are more than any screen shows.',
    },
    vi: {
      message:
        'Ảnh có {width} × {height} điểm ảnh, vượt quá {most} megapixel có thể đọc. Một khung giữ chỗ được hiển thị thay thế.',
      hint: 'Thu nhỏ ảnh; 4.000 điểm ảnh ở cạnh dài đã nhiều hơn mọi màn hình.',
    },
  },
  'photo-position': {
    severity: 'warning',
    en: {
      message: 'The photo records where it was taken. The site carries it without the position.',
      hint: 'The original in the repository still holds it: if the repository is public, remove it there too, for example with "exiftool -gps:all= FILE".',
    },
    vi: {
      message: 'Ảnh có ghi vị trí nơi chụp. Bản trên trang web không mang vị trí này.',
      hint: 'Tệp gốc trong kho vẫn còn vị trí: nếu kho công khai, hãy xóa vị trí ở đó nữa, ví dụ bằng "exiftool -gps:all= FILE".',
    },
  },
  'photo-large': {
    severity: 'info',
    en: {
      message: 'The photo’s file has {megabytes} MB. The site carries smaller copies.',
      hint: 'Scale it down to about 2,500 pixels on the long side before committing it: every clone of the repository carries the original for ever.',
    },
    vi: {
      message: 'Tệp ảnh nặng {megabytes} MB. Trang web dùng các bản nhỏ hơn.',
      hint: 'Thu nhỏ còn khoảng 2.500 điểm ảnh ở cạnh dài trước khi commit: mọi bản clone của kho đều mang theo tệp gốc mãi mãi.',
    },
  },
  'photo-mislabelled': {
    severity: 'info',
    en: {
      message:
        'The file’s ending says {promised}, but it holds {format}. It is read as what it is.',
      hint: 'Rename it to end in {ending}, together with the references to it; other tools may refuse it.',
    },
    vi: {
      message:
        'Phần mở rộng của tệp ghi {promised}, nhưng nội dung là {format}. Ảnh được đọc theo đúng nội dung.',
      hint: 'Đổi tên tệp cho kết thúc bằng {ending}, cùng với các tham chiếu đến tệp; công cụ khác có thể từ chối tệp này.',
    },
  },
  'photo-still': {
    severity: 'info',
    en: {
      message:
        'The animation is too long, or of a kind that cannot be kept moving. Its first picture is shown.',
      hint: 'Save it as an animated GIF or WebP with fewer or smaller pictures.',
    },
    vi: {
      message:
        'Ảnh động quá dài, hoặc thuộc loại không giữ được chuyển động. Chỉ hiển thị hình đầu tiên.',
      hint: 'Lưu dưới dạng GIF hoặc WebP động với ít hình hơn hoặc hình nhỏ hơn.',
    },
  },
} as const satisfies Readonly<Record<string, DiagnosticRule>>;
