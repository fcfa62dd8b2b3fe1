import { inflateSync } from 'node:zlib';

/** One table of a font file, uncompressed. */
interface Table {
  readonly tag: string;
  readonly checksum: number;
  readonly data: Buffer;
}

const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;

/**
 * Unpacks a WOFF 1 file into the TrueType file it wraps, because the renderer's font library reads no WOFF.
 * Layout of both: W3C "WOFF File Format 1.0", sections 3 to 5.
 */
export function unpackWoff(woff: Buffer): Buffer {
  return packSfnt(woff.readUInt32BE(4), readTables(woff));
}

function readTables(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, index) => {
    const entry = WOFF_HEADER + index * WOFF_ENTRY;
    const offset = woff.readUInt32BE(entry + 4);
    const packedLength = woff.readUInt32BE(entry + 8);
    const packed = woff.subarray(offset, offset + packedLength);
    return {
      tag: woff.toString('latin1', entry, entry + 4),
      checksum: woff.readUInt32BE(entry + 16),
      data: packedLength < woff.readUInt32BE(entry + 12) ? inflateSync(packed) : packed,
    };
  });
}

function packSfnt(flavour: number, tables: readonly Table[]): Buffer {
  const header = Buffer.alloc(SFNT_HEADER + tables.length * SFNT_ENTRY);
  const power = Math.floor(Math.log2(tables.length));
  const searchRange = 2 ** power * SFNT_ENTRY;
  header.writeUInt32BE(flavour, 0);
  header.writeUInt16BE(tables.length, 4);
  header.writeUInt16BE(searchRange, 6);
  header.writeUInt16BE(power, 8);
  header.writeUInt16BE(tables.length * SFNT_ENTRY - searchRange, 10);
  const chunks: Buffer[] = [header];
  let position = header.length;
  for (const [index, table] of tables.entries()) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    header.write(table.tag, entry, 'latin1');
    header.writeUInt32BE(table.checksum, entry + 4);
    header.writeUInt32BE(position, entry + 8);
    header.writeUInt32BE(table.data.length, entry + 12);
    const padding = (4 - (table.data.length % 4)) % 4;
    chunks.push(table.data, Buffer.alloc(padding));
    position += table.data.length + padding;
  }
  return Buffer.concat(chunks);
}

/** How far the pen moves for each character, in ems. Characters that the font lacks are not in the map. */
export type Advances = ReadonlyMap<number, number>;

/** Reads the advance widths of a TrueType font through its format 4 character map. */
export function readAdvances(sfnt: Buffer): Advances {
  const unitsPerEm = findTable(sfnt, 'head').readUInt16BE(18);
  const metricCount = findTable(sfnt, 'hhea').readUInt16BE(34);
  const metrics = findTable(sfnt, 'hmtx');
  const advances = new Map<number, number>();
  for (const [character, glyph] of readCharacterMap(findTable(sfnt, 'cmap'))) {
    const metric = Math.min(glyph, metricCount - 1);
    advances.set(character, metrics.readUInt16BE(metric * 4) / unitsPerEm);
  }
  return advances;
}

function findTable(sfnt: Buffer, tag: string): Buffer {
  for (let index = 0; index < sfnt.readUInt16BE(4); index += 1) {
    const entry = SFNT_HEADER + index * SFNT_ENTRY;
    if (sfnt.toString('latin1', entry, entry + 4) === tag) {
      const offset = sfnt.readUInt32BE(entry + 8);
      return sfnt.subarray(offset, offset + sfnt.readUInt32BE(entry + 12));
    }
  }
  throw new Error(`The font has no table "${tag}".`);
}

function readCharacterMap(cmap: Buffer): Map<number, number> {
  const glyphs = new Map<number, number>();
  const table = findFormat4(cmap);
  const segments = table.readUInt16BE(6) / 2;
  for (let segment = 0; segment < segments; segment += 1) {
    const end = table.readUInt16BE(14 + segment * 2);
    const start = table.readUInt16BE(16 + (segments + segment) * 2);
    const delta = table.readInt16BE(16 + (2 * segments + segment) * 2);
    const rangeAt = 16 + (3 * segments + segment) * 2;
    const range = table.readUInt16BE(rangeAt);
    for (let code = start; code <= end && code !== 0xffff; code += 1) {
      const raw = range === 0 ? code : table.readUInt16BE(rangeAt + range + (code - start) * 2);
      glyphs.set(code, (raw + delta) & 0xffff);
    }
  }
  return glyphs;
}

function findFormat4(cmap: Buffer): Buffer {
  for (let index = 0; index < cmap.readUInt16BE(2); index += 1) {
    const subtable = cmap.subarray(cmap.readUInt32BE(4 + index * 8 + 4));
    if (subtable.readUInt16BE(0) === 4) return subtable;
  }
  throw new Error('The font has no format 4 character map.');
}
