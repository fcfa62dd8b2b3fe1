import { readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeTemporaryFolder } from '../../support/temporary-folder.ts';
import { untar } from '../../support/untar.ts';

interface Entry {
  readonly name: string;
  readonly type: '0' | '2' | '5';
  readonly mode?: string;
  readonly content?: string;
  readonly link?: string;
}

/** A POSIX tar record for one entry, as `tar` writes it. */
function record({ name, type, mode = '0000644', content = '', link = '' }: Entry): Buffer {
  const header = Buffer.alloc(512);
  header.write(name, 0);
  header.write(mode, 100);
  header.write(Buffer.byteLength(content).toString(8).padStart(11, '0'), 124);
  header.write(type, 156);
  header.write(link, 157);
  const body = Buffer.alloc(Math.ceil(Buffer.byteLength(content) / 512) * 512);
  body.write(content);
  return Buffer.concat([header, body]);
}

describe('untar', () => {
  it('writes folders, files with their modes, and links, up to the closing empty records', async () => {
    const folder = await makeTemporaryFolder();
    const archive = Buffer.concat([
      record({ name: 'bin/', type: '5' }),
      record({ name: 'bin/tool', type: '0', mode: '0000755', content: 'x'.repeat(600) }),
      record({ name: 'deep/er/text', type: '0', content: 'after a padded file' }),
      record({ name: 'bin/alias', type: '2', link: 'tool' }),
      Buffer.alloc(1024),
    ]);
    untar(archive, folder);
    expect((await readFile(join(folder, 'bin/tool'), 'utf8')).length).toBe(600);
    expect((await stat(join(folder, 'bin/tool'))).mode & 0o111).not.toBe(0);
    expect(await readFile(join(folder, 'deep/er/text'), 'utf8')).toBe('after a padded file');
    expect(await readlink(join(folder, 'bin/alias'))).toBe('tool');
  });
});
