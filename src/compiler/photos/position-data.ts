/** Finding a recorded position in metadata. Only its presence matters: every variant is written without metadata. */

const GPS_POINTER = 0x8825;
const LATITUDE = 2;
const LONGITUDE = 4;
/** One directory entry: tag, type, count, value or offset. EXIF 2.32, 4.6.2. */
const ENTRY_BYTES = 12;
const RATIONALS_BYTES = 24;
const EXIF_PREFIX = 'Exif\0\0';

/** Raw metadata blocks of an image file, as the decoder hands them over. */
export interface MetadataBlocks {
  readonly exif?: Uint8Array | undefined;
  readonly xmp?: Uint8Array | undefined;
}

/** True where the metadata says where the photo was taken. Damaged metadata holds no position. */
export function hasPosition({ exif, xmp }: MetadataBlocks): boolean {
  return (
    (exif !== undefined && exifHasPosition(exif)) || (xmp !== undefined && xmpHasPosition(xmp))
  );
}

function exifHasPosition(exif: Uint8Array): boolean {
  try {
    const tiff = openTiff(exif);
    const gps = readDirectory(tiff, tiff.first).get(GPS_POINTER);
    if (gps === undefined) return false;
    const position = readDirectory(tiff, gps);
    return [LATITUDE, LONGITUDE].every((tag) => holdsCoordinate(tiff, position.get(tag)));
  } catch (error) {
    if (error instanceof RangeError) return false; // an offset beyond the block's end
    throw error;
  }
}

interface Tiff {
  readonly view: DataView;
  readonly littleEndian: boolean;
  readonly first: number;
}

function openTiff(exif: Uint8Array): Tiff {
  const prefixed = Buffer.from(exif.subarray(0, 6)).toString('latin1') === EXIF_PREFIX;
  const bytes = prefixed ? exif.subarray(EXIF_PREFIX.length) : exif;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const littleEndian = view.getUint8(0) === 'I'.charCodeAt(0);
  return { view, littleEndian, first: view.getUint32(4, littleEndian) };
}

/** The directory's values or offsets, by tag. */
function readDirectory({ view, littleEndian }: Tiff, offset: number): Map<number, number> {
  const entries = new Map<number, number>();
  const count = view.getUint16(offset, littleEndian);
  for (let index = 0; index < count; index += 1) {
    const at = offset + 2 + index * ENTRY_BYTES;
    entries.set(view.getUint16(at, littleEndian), view.getUint32(at + 8, littleEndian));
  }
  return entries;
}

/** Cameras without a fix write three rationals of nothing but zeros. */
function holdsCoordinate({ view }: Tiff, offset: number | undefined): boolean {
  if (offset === undefined) return false;
  for (let at = offset; at < offset + RATIONALS_BYTES; at += 1) {
    if (view.getUint8(at) !== 0) return true;
  }
  return false;
}

function xmpHasPosition(xmp: Uint8Array): boolean {
  return Buffer.from(xmp).includes('GPSLatitude');
}
