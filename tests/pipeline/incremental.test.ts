import { readFile, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CompileOptions, compile, createCompiler } from '#compiler/compile.ts';
import { makeTemporaryFolder, writeFiles } from '../support/temporary-folder.ts';

/** How many series of edits are tried; PROPERTY_RUNS raises it. */
const RUNS = Math.min(Number(process.env['PROPERTY_RUNS'] ?? 12), 200);

const SECTION = 'content/4-EventParticipated';

/** What a report may say: names, days and topics that others may share, so that an edit of one moves others. */
const TEXTS = [
  '# Summary Report: “Harbour Cloud Day”\n\n**Date:** 14 March 2026\n\n## Key Highlights\n\n- **Tides:** high\n- **Infrastructure as Code (IaC):** drift',
  '# Summary Report: “Pottery Evening”\n\n**Date:** 2 May 2026\n\n## Key Highlights\n\n- **IaC:** kilns\n- **Glaze:** blue',
  '# Summary Report: “Pottery Evening”\n\n**Date:** 1 May 2026\n\n### Speakers\n\n- **Mara Lind** – Potter, Claywerk\n\n### Key Highlights\n\n- **Glazes:** green\n- **Tides:** low',
  '# Báo cáo: “Ngày hội bến cảng”\n\n**Ngày:** 14/3/2026\n\n### Nội dung nổi bật\n\n- **Tides:** cao\n\nXem [buổi kia](../4.2-Event2/).',
  '# Summary Report: “Harbour Cloud Day”\n\n**Date:** 14 March 2026\n\n## Key Highlights\n\n- **Tides:** higher\n- **Infrastructure as Code (IaC):** no drift\n\nMore words.',
  '',
];

const edit = fc.record({
  event: fc.integer({ min: 1, max: 4 }),
  language: fc.constantFrom('', '.vi'),
  /** None where the report is taken away. */
  text: fc.option(fc.constantFrom(...TEXTS)),
});

describe('a compilation after edits', () => {
  it('writes the same bytes as a first one, whatever was edited', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 5 }), async (edits) => {
        const base = await makeTemporaryFolder();
        const input = path.join(base, 'reports');
        await writeFiles(input, {
          'config.toml': 'title = "Edits"\n',
          [`${SECTION}/_index.md`]:
            '# Events\n\n### [Event 1](4.1-Event1/)\n\n**Date:** 14/3/2026\n',
          [`${SECTION}/4.9-Event9/_index.md`]:
            '# A report that stays\n\n## Agenda\n\n- **Tides:** x',
          [`${SECTION}/4.9-Event9/part/_index.md`]:
            '# A part of it\n\n### Session\n\n- **Tides:** y\n- **IaC:** z',
        });
        const options = { input, cache: base, photos: 'skip' } as const;
        const compiler = createCompiler({ ...options, output: path.join(base, 'edited') });
        for (const { event, language, text } of edits) {
          const name = `${SECTION}/4.${event}-Event${event}/_index${language}.md`;
          if (text === null) await rm(path.join(input, name), { force: true });
          else await writeFiles(input, { [name]: text });
          await compiler.compile();
        }
        expect(await contents(path.join(base, 'edited'))).toEqual(
          await contentsOfFirst({ ...options, output: path.join(base, 'first') }),
        );
      }),
      { numRuns: RUNS },
    );
  });

  it('has the same search index where a thread of its own builds it', async () => {
    const base = await makeTemporaryFolder();
    const input = path.join(base, 'reports');
    const file = `${SECTION}/4.1-Event1/_index.md`;
    await writeFiles(input, { 'config.toml': '', [file]: TEXTS[0] ?? '' });
    const options = { input, cache: base, photos: 'skip' } as const;
    const output = path.join(base, 'edited');
    const compiler = createCompiler({ ...options, output, index: 'follow' });
    const first = await compiler.compile();
    await writeFiles(input, { [file]: TEXTS[2] ?? '' });
    const second = await compiler.compile();
    await writeFiles(input, { [file]: TEXTS[1] ?? '' });
    const third = await compiler.compile();
    await Promise.all([first.indexed, second.indexed, third.indexed]);
    expect(await contents(output)).toEqual(
      await contentsOfFirst({ ...options, output: path.join(base, 'first') }),
    );
  });
});

async function contentsOfFirst(options: CompileOptions): Promise<Record<string, string>> {
  await compile(options);
  return contents(options.output);
}

/** Every file below a folder, by its name. */
async function contents(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const read = files.map(async (entry) => {
    const file = path.join(entry.parentPath, entry.name);
    return [path.relative(folder, file), await readFile(file, 'utf8')] as const;
  });
  return Object.fromEntries(await Promise.all(read));
}
