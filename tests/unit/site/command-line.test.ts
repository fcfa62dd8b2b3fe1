import { describe, expect, it } from 'vitest';
import { UsageError } from '#compiler/usage-error.ts';
import { parseCommandLine } from '#site/command-line.ts';

/** What an author reads: message and hint, as the command line joins them. */
function complaintOf(...words: string[]): string {
  try {
    parseCommandLine(words);
  } catch (error) {
    if (error instanceof UsageError) return `${error.message} ${error.hint}`;
    throw error;
  }
  throw new Error('nothing was wrong');
}

describe('parseCommandLine', () => {
  it('reads a folder and options in any order', () => {
    expect(parseCommandLine(['build', '--base', '/x/', '../reports', '--out=site'])).toEqual({
      command: 'build',
      positionals: ['../reports'],
      options: { base: '/x/', out: 'site' },
    });
  });

  it('reads a switch as true', () => {
    expect(parseCommandLine(['compile', '--no-photos']).options).toEqual({ 'no-photos': true });
  });

  it('knows an option by its other spelling', () => {
    for (const spelling of ['--lang', '--language'])
      expect(parseCommandLine(['check', spelling, 'vi']).options).toEqual({ lang: 'vi' });
  });

  it('asks for no folder where only the help is wanted', () => {
    expect(parseCommandLine(['new', '--help']).options).toEqual({ help: true });
  });

  it('takes a folder whose name begins with a dash after --', () => {
    expect(parseCommandLine(['start', '--', '-reports']).positionals).toEqual(['-reports']);
  });

  it.each([
    [['buidl'], 'There is no command buidl. Did you mean build?'],
    [
      ['publish'],
      'There is no command publish. Choose from start, dev, build, compile, check, new.',
    ],
    [[], 'A command is missing. Choose from start, dev, build, compile, check, new.'],
    [['start', '--prot', '1'], 'There is no option --prot. Did you mean --port?'],
    [['new', '-d'], 'There is no option -d. Choose from --date, --help.'],
    [['build', '--out'], '--out needs a value. Write --out DIR.'],
    [['build', '--out', '--base', '/x/'], '--out needs a value. Write --out DIR.'],
    [['compile', '--no-photos=1'], '--no-photos takes no value. Write --no-photos alone.'],
    [['start', 'a', 'b'], '“b” is one word too many. Write: npm start -- ../my-report'],
    [
      ['new', 'a'],
      'NAME is missing. Write: npm run new -- ../my-report "Name of the event" --date 2026-03-14',
    ],
  ])('says what is wrong with %j, and what to write', (words, complaint) => {
    expect(complaintOf(...words)).toBe(complaint);
  });
});
