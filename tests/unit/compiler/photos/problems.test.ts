import { describe, expect, it } from 'vitest';
import { explainHeaderError } from '#compiler/photos/decode-error.ts';
import { formatOfEnding, isHeic } from '#compiler/photos/file-formats.ts';
import { describeProblems, tooBig, unreadable } from '#compiler/photos/problems.ts';

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
    const [problem] = describeProblems(harmless, 'static/images/event 1/a.b.PNG');
    expect(problem).toMatchObject({ code: 'photo-mislabelled', severity: 'info' });
    expect(problem?.message).toContain('says PNG, but it holds JPEG');
    expect(problem?.hint).toContain('end in .jpg');
  });

  it('do not blame a name without an ending, or with one that promises nothing', () => {
    expect(codes(harmless, 'static.d/docker')).toEqual([]);
    expect(codes(harmless, 'photo.backup')).toEqual([]);
    expect(codes({ ...harmless, format: 'other' }, 'photo.png')).toEqual([]);
  });

  it('warn of a position and say that the original still holds it', () => {
    const [problem] = describeProblems({ ...harmless, position: true }, 'photo.jpg');
    expect(problem).toMatchObject({ code: 'photo-position', severity: 'warning' });
    expect(problem?.hint).toContain('The original in the repository still holds it');
  });

  it('call a file of more than 4 MB large', () => {
    expect(codes({ ...harmless, bytes: 4_000_000 }, 'photo.jpg')).toEqual([]);
    const [problem] = describeProblems({ ...harmless, bytes: 22_140_000 }, 'photo.jpg');
    expect(problem?.code).toBe('photo-large');
    expect(problem?.message).toContain('22.1 MB');
  });
});

describe('the problems of a photo that cannot be shown', () => {
  it('never are errors: the report is still read', () => {
    expect(unreadable('the file is empty').severity).toBe('warning');
    expect(tooBig(20_000, 20_000).severity).toBe('warning');
  });

  it('never quote the decoder, whose words mix with those of other photos', () => {
    const mixed = new Error(
      'Input buffer has corrupt header: VipsJpeg: premature end\nwebp: unable',
    );
    expect(explainHeaderError(mixed)).toBe('the beginning of the file is damaged or cut off');
  });

  it('tell a file that is no picture from one that is damaged', () => {
    const error = new Error('Input buffer contains unsupported image format');
    expect(explainHeaderError(error)).toBe('it holds no picture in a known format');
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
