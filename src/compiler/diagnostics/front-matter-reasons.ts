import type { FrontMatterFault } from '../parse/front-matter/front-matter-faults.ts';
import type { Details } from './diagnose.ts';

interface Wording {
  readonly en: string;
  readonly vi: string;
}

/** Why a front matter is not valid, as the end of a sentence. The limit is that of parse/front-matter-values.ts. */
const WORDINGS: Readonly<Record<FrontMatterFault, Wording>> = {
  'duplicate-key': { en: 'this key stands twice', vi: 'khóa này xuất hiện hai lần' },
  colon: {
    en: 'a value holds a colon, or a key is indented below a value',
    vi: 'một giá trị có dấu hai chấm, hoặc một khóa thụt vào dưới một giá trị',
  },
  'after-value': {
    en: 'something follows a value that has ended',
    vi: 'có nội dung đứng sau một giá trị đã kết thúc',
  },
  unclosed: {
    en: 'a quotation mark, a bracket or a colon is missing',
    vi: 'thiếu dấu nháy, dấu ngoặc hoặc dấu hai chấm',
  },
  'no-colon': {
    en: 'this line is no key with a colon and a blank after it',
    vi: 'dòng này không phải là khóa có dấu hai chấm và dấu cách theo sau',
  },
  'first-character': {
    en: 'a value begins with a character that has a meaning of its own',
    vi: 'một giá trị bắt đầu bằng ký tự có ý nghĩa riêng',
  },
  backslash: {
    en: 'a backslash stands between double quotation marks',
    vi: 'có dấu gạch chéo ngược bên trong dấu nháy kép',
  },
  indentation: {
    en: 'a bracket is not closed, or a line is indented wrongly',
    vi: 'một dấu ngoặc chưa đóng hoặc một dòng thụt vào sai',
  },
  tab: { en: 'a line is indented with a tab', vi: 'một dòng thụt vào bằng phím tab' },
  'no-keys': { en: 'it holds no keys', vi: 'không có khóa nào' },
  'too-long': { en: 'it is longer than 50,000 characters', vi: 'dài hơn 50.000 ký tự' },
  toml: { en: 'this line is not TOML', vi: 'dòng này không phải là TOML' },
  other: { en: 'this line is not YAML', vi: 'dòng này không phải là YAML' },
};

/** A fault as the details of a diagnostic. */
export function wordFault(fault: FrontMatterFault): Details {
  const { en, vi } = WORDINGS[fault];
  return { reason: en, 'reason.vi': vi };
}
