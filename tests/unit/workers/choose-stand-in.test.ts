import { describe, expect, it } from 'vitest';
import { variantName } from '#compiler/photos/cache-entry.ts';
import { parsePhotoFile } from '#model/photo-file.ts';
import { chooseStandIn } from '#workers/service-worker/choose-stand-in.ts';

const media = (name: string) => `https://site.test/media/${name}`;

describe('chooseStandIn', () => {
  const stored = [media('a-360.avif'), media('a-1200.avif'), media('b-800.webp')];

  it('takes the narrowest width that is wide enough', () => {
    expect(chooseStandIn(media('a-800.avif'), stored)).toBe(media('a-1200.avif'));
    expect(chooseStandIn(media('a-360.avif'), stored)).toBe(media('a-360.avif'));
  });

  it('takes the widest where none is wide enough, in whatever format', () => {
    expect(chooseStandIn(media('a-1920.avif'), stored)).toBe(media('a-1200.avif'));
    expect(chooseStandIn(media('b-1920.avif'), stored)).toBe(media('b-800.webp'));
  });

  it('never shows another photo', () => {
    expect(chooseStandIn(media('c-800.avif'), stored)).toBeUndefined();
    expect(chooseStandIn(media('logo.svg'), stored)).toBeUndefined();
  });
});

describe('parsePhotoFile', () => {
  it.each(['avif', 'webp', 'jpeg'] as const)('reads what the compiler writes: %s', (format) => {
    const name = variantName('3f2a-9c', { format, width: 1200 });
    expect(parsePhotoFile(`media/${name}`)).toEqual({ key: '3f2a-9c', width: 1200 });
  });
});
