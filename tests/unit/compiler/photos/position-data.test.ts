import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hasPosition } from '#compiler/photos/position-data.ts';

const GPS_POINTER = 0x8825;
const LATITUDE = 2;
const LONGITUDE = 4;
const DATE_STAMP = 0x1d;

/** EXIF with one directory that points to a GPS directory of these tags, whose values are all `value`. */
function exif(tags: readonly number[], options: { value: number; bigEndian?: boolean }): Buffer {
  const block = Buffer.alloc(512);
  const write16 = (at: number, to: number) =>
    options.bigEndian ? block.writeUInt16BE(to, at) : block.writeUInt16LE(to, at);
  const write32 = (at: number, to: number) =>
    options.bigEndian ? block.writeUInt32BE(to, at) : block.writeUInt32LE(to, at);
  block.write(options.bigEndian ? 'MM' : 'II', 'latin1');
  write16(2, 42);
  write32(4, 8);
  write16(8, 1);
  write16(10, GPS_POINTER);
  write32(18, 64);
  write16(64, tags.length);
  tags.forEach((tag, index) => {
    write16(66 + index * 12, tag);
    write32(66 + index * 12 + 8, 200 + index * 24);
  });
  block.fill(options.value, 200, 400);
  return block;
}

describe('a position in EXIF', () => {
  const both = [LATITUDE, LONGITUDE];

  it('is found in either byte order, with or without the block’s prefix', () => {
    expect(hasPosition({ exif: exif(both, { value: 1 }) })).toBe(true);
    expect(hasPosition({ exif: exif(both, { value: 1, bigEndian: true }) })).toBe(true);
    const prefixed = Buffer.concat([Buffer.from('Exif\0\0'), exif(both, { value: 1 })]);
    expect(hasPosition({ exif: prefixed })).toBe(true);
  });

  it('is not seen where the camera had no fix', () => {
    expect(hasPosition({ exif: exif(both, { value: 0 }) })).toBe(false);
    expect(hasPosition({ exif: exif([DATE_STAMP], { value: 1 }) })).toBe(false);
    expect(hasPosition({ exif: exif([LATITUDE], { value: 1 }) })).toBe(false);
  });

  it('survives any block of bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        expect(typeof hasPosition({ exif: bytes })).toBe('boolean');
      }),
    );
  });

  it('survives a block cut off anywhere', () => {
    const whole = exif(both, { value: 1 });
    const longitudeAt = 224;
    for (let length = 0; length <= longitudeAt; length += 1) {
      expect(hasPosition({ exif: whole.subarray(0, length) })).toBe(false);
    }
  });
});

describe('a position in XMP', () => {
  it('is found by its property', () => {
    const xmp = Buffer.from('<rdf:Description exif:GPSLatitude="10,46.0N"/>');
    expect(hasPosition({ xmp })).toBe(true);
    expect(hasPosition({ xmp: Buffer.from('<rdf:Description dc:title="x"/>') })).toBe(false);
    expect(hasPosition({})).toBe(false);
  });
});
