import type { ErrorCode } from 'yaml';

/** What is wrong with a front matter, in an author's terms; worded by diagnostics/front-matter-reasons.ts. */
export type FrontMatterFault =
  | 'duplicate-key'
  | 'colon'
  | 'after-value'
  | 'unclosed'
  | 'no-colon'
  | 'first-character'
  | 'backslash'
  | 'indentation'
  | 'tab'
  | 'no-keys'
  | 'too-long'
  | 'toml'
  | 'other';

const FAULTS: Readonly<Partial<Record<ErrorCode, FrontMatterFault>>> = {
  DUPLICATE_KEY: 'duplicate-key',
  BLOCK_AS_IMPLICIT_KEY: 'colon',
  BLOCK_IN_FLOW: 'colon',
  UNEXPECTED_TOKEN: 'after-value',
  MISSING_CHAR: 'unclosed',
  MULTILINE_IMPLICIT_KEY: 'no-colon',
  BAD_SCALAR_START: 'first-character',
  BAD_ALIAS: 'first-character',
  BAD_DIRECTIVE: 'first-character',
  BAD_DQ_ESCAPE: 'backslash',
  BAD_INDENT: 'indentation',
  TAB_AS_INDENT: 'tab',
};

/** The YAML parser's complaint in an author's terms. */
export function faultOfYaml(code: ErrorCode): FrontMatterFault {
  return FAULTS[code] ?? 'other';
}
