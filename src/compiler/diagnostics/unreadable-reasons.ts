import type { Details } from './diagnose.ts';

interface Wording {
  readonly en: string;
  readonly vi: string;
}

/** Why a file cannot be read, as the end of a sentence. Limits are those of page-cache.ts and photos/settings.ts. */
const WORDINGS = {
  'no-file': { en: 'it is not a file', vi: 'đó không phải là tệp' },
  link: {
    en: 'it is a symbolic link, and these are not followed',
    vi: 'đó là liên kết tượng trưng, và liên kết như vậy không được đọc theo',
  },
  'no-text': { en: 'it is not text', vi: 'tệp không phải văn bản' },
  'large-page': { en: 'it is larger than 20 MB', vi: 'tệp lớn hơn 20 MB' },
  'large-photo': { en: 'the file is larger than 256 MB', vi: 'tệp lớn hơn 256 MB' },
  empty: { en: 'the file is empty', vi: 'tệp rỗng' },
  'no-picture': {
    en: 'it holds no picture in a known format',
    vi: 'tệp không chứa ảnh ở định dạng nào đã biết',
  },
  'damaged-header': {
    en: 'the beginning of the file is damaged or cut off',
    vi: 'phần đầu của tệp bị hỏng hoặc bị cắt cụt',
  },
  'damaged-pixels': {
    en: 'it is damaged or cut off after the header',
    vi: 'tệp bị hỏng hoặc bị cắt cụt sau phần đầu',
  },
} as const satisfies Readonly<Record<string, Wording>>;

export type UnreadableReason = keyof typeof WORDINGS;

/** A reason, or the code with which the system refuses a file ("EACCES"), as the details of a diagnostic. */
export function wordUnreadable(reason: string): Details {
  const wordings: Readonly<Record<string, Wording>> = WORDINGS;
  const { en, vi } = wordings[reason] ?? {
    en: `it cannot be opened (${reason})`,
    vi: `không mở được tệp (${reason})`,
  };
  return { reason: en, 'reason.vi': vi };
}

/** The code of an error that the file system gave. */
export function systemCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
