import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Diagnostic } from '#model/catalog.ts';
import { exitCodeOf, printDiagnostics } from '#compiler/diagnostics.ts';
import { diagnose } from '#compiler/diagnostics/diagnose.ts';
import { diagnosticRules } from '#compiler/diagnostics/rules.ts';
import { sortDiagnostics } from '#compiler/diagnostics/sort.ts';
import * as photoProblems from '#compiler/photos/problems.ts';

const guide = readFileSync(new URL('../../../docs/AUTHORS.md', import.meta.url), 'utf8');
const missing = diagnose(
  'photo-missing',
  { file: 'a/_index.md', line: 7 },
  { url: '/images/x,1.jpg' },
);
const unreadable = diagnose(
  'unreadable-file',
  { file: 'b/_index.md', line: 1 },
  { reason: 'it is not text' },
);

describe('the author’s guide', () => {
  it('lists every code once, with a bad and a mended example, and no other', () => {
    const codes = [...guide.matchAll(/^#### ([a-z-]+)\n\nBad:[^]*?\n\nMended:/gm)].map(
      ([, code]) => code,
    );
    expect(codes).toHaveLength(new Set(codes).size);
    expect(new Set(codes)).toEqual(new Set(Object.keys(diagnosticRules)));
  });
});

describe('rules', () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

  it.each(Object.entries(diagnosticRules))(
    '%s says the same in both languages',
    (_code, { en, vi }) => {
      expect(vi.message).not.toBe(en.message);
      expect(new Set(names(vi.message))).toEqual(new Set(names(en.message)));
      for (const { message, hint } of [en, vi])
        expect(`${message}\n${hint}`).not.toMatch(/^\s|\s$|undefined/);
    },
  );

  it.each([
    photoProblems.unreadable('empty'),
    photoProblems.unreadable('EACCES'),
    photoProblems.unreadableHeic(),
    photoProblems.tooBig(40_000, 30_000),
    ...photoProblems.describeProblems(
      { format: 'jpeg', bytes: 22_000_000, position: true, motionLost: true },
      'noon.png',
    ),
  ])('name in both languages what was found in a photo: $code', ({ code, details }) => {
    const found = diagnose(code, { file: 'noon.png', line: 1 }, details);
    const said = (['en', 'vi'] as const).map((language) =>
      printDiagnostics([found], { format: 'text', language }),
    );
    for (const text of said) {
      expect(text).not.toMatch(/[{}]|undefined/);
      for (const value of Object.entries(details).flatMap(([name, shown]) =>
        name.startsWith('reason') ? [] : [String(shown)],
      ))
        expect(text).toContain(value);
    }
    expect(said[1]).not.toContain(details['reason'] ?? '\0');
  });

  it('cover every problem that a photo can have', () => {
    const codes = Object.values(photoProblems)
      .filter((make) => typeof make === 'function')
      .flatMap((make) => /code: ['"]([a-z-]+)['"]/.exec(String(make))?.[1] ?? []);
    expect(codes.length).toBeGreaterThan(0);
    expect(codes.filter((code) => !(code in diagnosticRules))).toEqual([]);
  });
});

describe('printed diagnostics', () => {
  it('stand under their file, with place, what is wrong and how to mend it', () => {
    expect(printDiagnostics([missing, unreadable], { format: 'text', language: 'en' }))
      .toBe(`a/_index.md
  a/_index.md:7:1  warning  photo-missing
    The photo /images/x,1.jpg is not in the repository.
    → Add the file, or correct the path: /images/a.jpg means static/images/a.jpg.

b/_index.md
  b/_index.md:1:1  error  unreadable-file
    This file cannot be read: it is not text.
    → Put the report itself there, saved as UTF-8 text, and see that it may be read.

1 error, 1 warning, 0 notes
`);
  });

  it('can be in Vietnamese', () => {
    expect(printDiagnostics([missing], { format: 'text', language: 'vi' })).toContain(
      'Không tìm thấy ảnh /images/x,1.jpg trong kho.',
    );
    expect(printDiagnostics([], { format: 'text', language: 'vi' })).toBe('Không có vấn đề nào.\n');
  });

  it('give reasons for doubt in Vietnamese too', () => {
    const place = { file: 'a.md', line: 3 };
    const doubt = diagnose('doubtful-date', place, {
      date: '2026-03-15',
      reason: 'only the front matter gives this date',
      'reason.vi': 'chỉ có front matter ghi ngày này',
    });
    const [en, vi] = (['en', 'vi'] as const).map((language) =>
      printDiagnostics([doubt], { format: 'text', language }),
    );
    expect(en).toContain('2026-03-15 may be wrong: only the front matter gives this date.');
    expect(vi).toContain('2026-03-15 có thể sai: chỉ có front matter ghi ngày này.');
  });

  it('can be JSON', () => {
    expect(JSON.parse(printDiagnostics([missing], { format: 'json', language: 'en' }))).toEqual([
      missing,
    ]);
  });

  it('can be annotations of a workflow run, with their special letters escaped', () => {
    const odd: Diagnostic = { ...missing, file: 'a,b:c.md', message: '100 %\nof it', hint: 'x' };
    expect(printDiagnostics([odd], { format: 'github', language: 'en' })).toBe(
      '::warning file=a%2Cb%3Ac.md,line=7,col=1,title=photo-missing::100 %25%0Aof it%0Ax\n',
    );
  });
});

describe('the exit code', () => {
  it('is 1 on errors, and on warnings if they are to count', () => {
    expect(exitCodeOf([])).toBe(0);
    expect(exitCodeOf([missing])).toBe(0);
    expect(exitCodeOf([missing], { strict: true })).toBe(1);
    expect(exitCodeOf([unreadable])).toBe(1);
    expect(
      exitCodeOf([diagnose('alt-empty', { file: 'a', line: 1 }, { url: 'x' })], { strict: true }),
    ).toBe(0);
  });
});

describe('sorting', () => {
  it('puts them by file and line, numbers counted, each once', () => {
    const [nine, ten] = [9, 10].map((n) =>
      diagnose('report-empty', { file: `4.${n}/_index.md`, line: 1 }),
    );
    if (nine === undefined || ten === undefined) throw new Error('unreachable');
    expect(sortDiagnostics([ten, missing, nine, ten])).toEqual([nine, ten, missing]);
  });
});
