/** Phrases that occur together in one text of the template, whatever punctuation stands between their words. */
export interface LeftoverRow {
  readonly name: string;
  readonly phrases: readonly string[];
  /** In characters, where the phrases may stand in an author's own longer text. */
  readonly longest?: number;
}

/** The warning that the template's author put above every sample page. */
export const NOTICES: readonly LeftoverRow[] = [
  { name: 'warning in English', phrases: ['for reference purposes only', 'verbatim'] },
  {
    name: 'warning in other English words',
    phrases: ['not copy', 'reference', 'your', 'report'],
    longest: 400,
  },
  {
    name: 'warning in Vietnamese',
    phrases: ['chỉ nhằm mục đích tham khảo', 'không sao chép nguyên văn'],
  },
  {
    name: 'warning in other Vietnamese words',
    phrases: ['không sao chép', 'tham khảo', 'báo cáo'],
    longest: 400,
  },
];

/** The template's advice on what to write. */
export const INSTRUCTIONS: readonly LeftoverRow[] = [
  { name: 'what to list, in English', phrases: ['in this section you should list'] },
  { name: 'how to present, in English', phrases: ['each event should be presented in the format'] },
  { name: 'what to list, in Vietnamese', phrases: ['trong phần này các bạn cần liệt kê'] },
  {
    name: 'how to present, in Vietnamese',
    phrases: ['mỗi sự kiện nên được trình bày theo định dạng'],
  },
];

/** Beginnings of texts that ask to be replaced. */
export const PLACEHOLDER_BEGINNINGS: readonly string[] = [
  'add your',
  'insert your',
  'insert image',
  'insert photo',
  'replace with actual',
  'replace with your',
  'your photo',
  'your image',
  'your picture',
  'your participation photo',
  'your caption',
  'thêm hình ảnh',
  'thêm ảnh',
  'chèn ảnh',
  'chèn hình',
  'thay bằng ảnh',
  'thay bằng hình',
  'thay thế bằng ảnh',
  'thay thế bằng hình',
];

/** Endings of such texts: "Ảnh 2 của bạn" is "your photo 2". */
export const PLACEHOLDER_ENDINGS: readonly string[] = [
  'của bạn',
  'của bạn tại đây',
  'của bạn ở đây',
];

/** Longer texts mean what they say. In words. */
export const LONGEST_PLACEHOLDER = 12;

/** The same for a text in square brackets, which no author puts around a sentence. */
export const LONGEST_BRACKETED_PLACEHOLDER = 25;

/** What such texts ask for in words of the author's own: "Insert event photos here", "Thêm các hình ảnh … tại đây". Folded. */
export const ASKING_WORDS: readonly string[] = [
  'add',
  'insert',
  'put',
  'place',
  'drop',
  'paste',
  'embed',
  'upload',
  'attach',
  'include',
  'them',
  'chen',
  'dan',
  'dat',
  'dinh kem',
  'tai len',
  'bo sung',
  'cap nhat',
];
export const PICTURE_WORDS: readonly string[] = [
  'photos?',
  'images?',
  'pictures?',
  'screenshots?',
  'videos?',
  'hinh anh',
  'hinh',
  'anh',
];
export const PLACE_WORDS: readonly string[] = ['here', 'tai day', 'o day', 'vao day', 'duoi day'];
/** What may stand between the asking word and the pictures, or behind them, where no place is named. */
export const PICTURE_COMPANIONS: readonly string[] = [
  'a',
  'an',
  'the',
  'some',
  'more',
  'your',
  'of',
  'from',
  'event',
  'workshop',
  'cac',
  'nhung',
  'mot so',
  'cua',
  've',
  'trong',
  'su kien',
];
/** "Photos will be added here", "Hình ảnh sẽ được cập nhật". */
export const PROMISES: readonly string[] = [
  'will be (?:added|updated|inserted|uploaded)',
  'to be (?:added|updated|inserted|uploaded)',
  'coming soon',
  'se duoc (?:them|cap nhat|chen|bo sung)',
  'se (?:them|cap nhat|chen|bo sung) sau',
];

/** Image targets that the template offers to be replaced. */
export const PLACEHOLDER_TARGETS: readonly string[] = [
  'path/to/',
  'your-image',
  'your_image',
  'example.com/',
];

/** The public template's own sample report: its event's name and day. */
export const SAMPLE_TITLE = 'GenAI-powered App-DB Modernization workshop';
export const SAMPLE_DATE = '2025-08-13';

/** Lines of the sample report, per language in which the template has it. */
export const SAMPLE_LINES: Readonly<Record<'en' | 'vi', readonly string[]>> = {
  en: [
    'Share best practices in modern application design',
    'Provide guidance on selecting the right compute services',
    'Present AI tools to support the development lifecycle',
    'Identifying the drawbacks of legacy application architecture',
    'Long product release cycles',
    'Transitioning to modern application architecture',
    'Queue Management: Handle asynchronous tasks',
    'Bookstore case study',
    'Functions vs Containers',
    'AWS Transform agents',
    'Event storming technique',
    '7Rs framework',
  ],
  vi: [
    'Chia sẻ best practices trong thiết kế ứng dụng hiện đại',
    'Hướng dẫn lựa chọn compute services phù hợp',
    'Giới thiệu công cụ AI hỗ trợ development lifecycle',
    'Đưa ra các ảnh hưởng tiêu cực của kiến trúc ứng dụng cũ',
    'Thời gian release sản phẩm lâu',
    'Chuyển đổi sang kiến trúc ứng dụng mới',
    'Queue Management: Xử lý tác vụ bất đồng bộ',
    'Case study bookstore',
    'Functions vs Containers',
    'AWS Transform agents',
    'Event storming technique',
    '7Rs framework',
  ],
};

/** The words with which the sample report ends, per language. */
export const SAMPLE_CLOSINGS: readonly string[] = [
  'Overall, the event not only provided technical knowledge but also helped me reshape my thinking about application design, system modernization, and cross-team collaboration.',
  'Tổng thể, sự kiện không chỉ cung cấp kiến thức kỹ thuật mà còn giúp tôi thay đổi cách tư duy về thiết kế ứng dụng, hiện đại hóa hệ thống và phối hợp hiệu quả hơn giữa các team.',
];
