import { describe, expect, it } from 'vitest';
import type { Pixels } from '#compiler/photos/classify-picture.ts';
import {
  classifyPicture,
  isFullyOpaque,
  measureFlatness,
} from '#compiler/photos/classify-picture.ts';
import { grain, quadrants } from '../../../support/nasty-images.ts';

async function decode(image: ReturnType<typeof grain>): Promise<Pixels> {
  const { data, info } = await image.raw().toBuffer({ resolveWithObject: true });
  return { data, ...info };
}

describe('classifying a picture', () => {
  it('calls a drawing with flat areas a graphic', async () => {
    expect(classifyPicture(await decode(quadrants()))).toBe('graphic');
  });

  it('calls a picture with a camera’s noise a photo', async () => {
    expect(classifyPicture(await decode(grain(64, 48)))).toBe('photo');
  });

  it('counts neighbours within a row only', () => {
    const data = Uint8Array.from([1, 1, 1, 2, 2, 2, 2, 2, 2, 1, 1, 1]);
    expect(measureFlatness({ data, width: 2, height: 2, channels: 3 })).toBe(0);
    expect(measureFlatness({ data, width: 4, height: 1, channels: 3 })).toBeCloseTo(1 / 3);
  });

  it('has nothing to count in a picture one pixel wide', () => {
    const pixels = { data: Uint8Array.from([1, 2, 3]), width: 1, height: 1, channels: 3 };
    expect(measureFlatness(pixels)).toBe(0);
  });
});

describe('an alpha channel', () => {
  it('is idle where every pixel is opaque', () => {
    const one = { width: 1, height: 1 };
    expect(isFullyOpaque({ ...one, data: Uint8Array.from([1, 2, 3, 255]), channels: 4 })).toBe(
      true,
    );
    expect(isFullyOpaque({ ...one, data: Uint8Array.from([1, 2, 3, 254]), channels: 4 })).toBe(
      false,
    );
    expect(isFullyOpaque({ ...one, data: Uint8Array.from([1, 2, 3]), channels: 3 })).toBe(true);
  });
});
