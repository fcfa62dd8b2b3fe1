/** Words with which a caption names its picture: "Figure 2: …", "Hình 1 – …". */
export const FIGURE_WORDS: readonly string[] = [
  'figure',
  'fig\\.?',
  'image',
  'photo',
  'picture',
  'caption',
  'hình ảnh',
  'hình',
  'ảnh',
  'chú thích',
];

/** Words that open a closing remark, which stands below the last picture as often as a caption does. */
export const CLOSING_WORDS: readonly string[] = [
  'overall',
  'in summary',
  'to summarise',
  'to summarize',
  'to sum up',
  'summary',
  'in conclusion',
  'conclusion',
  'in short',
  'tổng thể',
  'tổng kết',
  'tổng quan',
  'nhìn chung',
  'tóm lại',
  'tóm tắt',
  'kết luận',
];
