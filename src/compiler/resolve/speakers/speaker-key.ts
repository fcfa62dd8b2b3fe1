import { normaliseLetters } from '#model/slug.ts';

const HONORIFICS = /^(?:mr|mrs|ms|miss|dr|prof|anh|chi|ong|ba|thay|co|ts|ths)\.?\s+/;

/** What two spellings of one person's name share: letters folded, titles dropped. */
export function speakerKey(name: string): string {
  let key = normaliseLetters(name)
    .replace(/\([^)]*\)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  while (HONORIFICS.test(key)) key = key.replace(HONORIFICS, '');
  return key.replace(/[^a-z0-9]+/g, ' ').trim();
}
