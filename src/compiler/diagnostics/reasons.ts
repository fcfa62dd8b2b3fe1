/** Reasons for doubt as the recognisers word them, with what they say in Vietnamese. `$1`… are what the pattern holds. */
const REASONS: readonly (readonly [pattern: RegExp, vietnamese: string])[] = [
  [/^only the front matter gives this date$/, 'chỉ có front matter ghi ngày này'],
  [/^only the file’s name gives this date$/, 'chỉ có tên tệp ghi ngày này'],
  [
    /^the section’s index gives the same day for another event$/,
    'trang mục lục ghi cùng ngày này cho một sự kiện khác',
  ],
  [/^the text names no year; (\d{4}) was assumed/, 'văn bản không ghi năm; giả định là năm $1'],
  [/the text says \w+, but (\S+) is a \w+$/, 'thứ trong tuần không khớp với ngày $1'],
];

/** A reason for doubt in Vietnamese; as it is where its wording is not known. */
export function reasonInVietnamese(reason: string): string {
  for (const [pattern, vietnamese] of REASONS)
    if (pattern.test(reason)) return reason.replace(pattern, vietnamese);
  return reason;
}
