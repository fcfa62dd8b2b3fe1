import { describe, expect, it } from 'vitest';
import { diagnosticRules } from '#compiler/diagnostics/rules.ts';
import { explainHeaderError } from '#compiler/photos/decode-error.ts';
import { formatOfEnding, isHeic } from '#compiler/photos/file-formats.ts';
import { describeProblems, tooBig, unreadable, unreadableHeic } from '#compiler/photos/problems.ts';

const harmless = { format: 'jpeg', bytes: 1000, position: false, motionLost: false } as const;

function codes(...parameters: Parameters<typeof describeProblems>): string[] {
  return describeProblems(...parameters).map((problem) => problem.code);
}

describe('the problems of a readable photo', () => {
  it('are none for a photo that is what it says', () => {
    expect(codes(harmless, 'a/photo.jpg')).toEqual([]);
    expect(codes(harmless, 'a/photo.JPEG')).toEqual([]);
  });

  it('name an ending that lies, and the right one', () => {
    expect(describeProblems(harmless, 'static/images/event 1/a.b.PNG')).toEqual([
      { code: 'photo-mislabelled', details: { promised: 'PNG', format: 'JPEG', ending: '.jpg' } },
    ]);
  });

  it('do not blame a name without an ending, or with one that promises nothing', () => {
    expect(codes(harmless, 'static.d/docker')).toEqual([]);
    expect(codes(harmless, 'photo.backup')).toEqual([]);
    expect(codes({ ...harmless, format: 'other' }, 'photo.png')).toEqual([]);
  });

  it('tell of a position', () => {
    expect(codes({ ...harmless, position: true }, 'photo.jpg')).toEqual(['photo-position']);
  });

  it('call a file of more than 4 MB large', () => {
    expect(codes({ ...harmless, bytes: 4_000_000 }, 'photo.jpg')).toEqual([]);
    const [problem] = describeProblems({ ...harmless, bytes: 22_140_000 }, 'photo.jpg');
    expect(problem).toEqual({ code: 'photo-large', details: { megabytes: '22.1' } });
  });
});

describe('the problems of a photo that cannot be shown', () => {
  it('never are errors: the report is still read', () => {
    for (const { code } of [unreadable('empty'), unreadableHeic(), tooBig(20_000, 20_000)])
      expect(diagnosticRules[code].severity).toBe('warning');
  });

  it('never quote the decoder, whose words mix with those of other photos', () => {
    const mixed = new Error(
      'Input buffer has corrupt header: VipsJpeg: premature end\nwebp: unable',
    );
    expect(explainHeaderError(mixed)).toBe('damaged-header');
  });

  it('tell a file that is no picture from one that is damaged', () => {
    const error = new Error('Input buffer contains unsupported image format');
    expect(explainHeaderError(error)).toBe('no-picture');
  });
});

describe('formats', () => {
  it('are promised by the last ending only', () => {
    expect(formatOfEnding('photo.jpg.png')).toBe('png');
    expect(formatOfEnding('folder.png/photo')).toBeUndefined();
  });

  it('tell HEIC from AVIF by the brand', () => {
    expect(isHeic(Buffer.from('\0\0\0\u0018ftypheic', 'latin1'))).toBe(true);
    expect(isHeic(Buffer.from('\0\0\0\u0018ftypavif', 'latin1'))).toBe(false);
    expect(isHeic(Buffer.alloc(0))).toBe(false);
  });
});
