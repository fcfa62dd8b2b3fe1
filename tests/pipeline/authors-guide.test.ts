import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { diagnosticRules } from '#compiler/diagnostics/rules.ts';
import { SAMPLE_LINES, SAMPLE_TITLE } from '#compiler/lexicon/leftover-texts.ts';
import { LARGE_FILE_BYTES } from '#compiler/photos/settings.ts';
import { type GuideExample, readGuide } from '../support/guide-examples.ts';
import { listNastyImages } from '../support/nasty-images.ts';
import { type Files, REPORT, compileFiles, withFrontMatter } from '../support/report-workspace.ts';

const SECTION = 'content/4-EventParticipated';
const ENTRIES = readGuide();
const PHOTO = await sharp({ create: { width: 8, height: 6, channels: 3, background: '#08c' } })
  .jpeg()
  .toBuffer();

/** How an example that is told in words becomes files; all others are files already. */
const STAGES: Readonly<Record<string, Stage>> = {
  'unreadable-file': {
    bad: () => ({ [REPORT]: Buffer.alloc(64) }),
    mended: () => ({ [REPORT]: page('High water is at noon.') }),
  },
  'invalid-bytes': {
    bad: ([text = '']) => ({
      [REPORT]: Buffer.from(page(text).replaceAll('\\xE9', '\u00E9'), 'latin1'),
    }),
    mended: ([text = '']) => ({ [REPORT]: page(text) }),
  },
  'report-empty': {
    bad: ([text = '']) => ({ [REPORT]: text }),
    mended: ([text = '']) => ({ [REPORT]: text }),
  },
  'template-sample': {
    bad: () => ({ [REPORT]: page(`# ${SAMPLE_TITLE}\n\n${sample()}`) }),
    mended: () => ({ [REPORT]: page('High water is at noon.') }),
  },
  'sample-text': {
    bad: ([title = '']) => ({
      [REPORT]: page(`${title}\n\n**Location:** Lantern Hall\n\n## Key Highlights\n\n${sample()}`),
    }),
    mended: () => ({ [REPORT]: page('## Key Highlights\n\nHigh water is at noon.') }),
  },
  'sample-below': {
    bad: ([heading = '']) => ({
      [REPORT]: page(`${heading}\n\nHigh water is at noon.\n\n## Key Highlights\n\n${sample()}`),
    }),
    mended: () => ({ [REPORT]: page('## Key Takeaways\n\nHigh water is at noon.') }),
  },
  'language-mismatch': {
    bad: ([name = '']) => ({ [`${SECTION}/${name}`]: page(ENGLISH) }),
    mended: ([name = '']) => ({ [`${SECTION}/${name}`]: page(ENGLISH) }),
  },
  'photo-unreadable': photo(() => Buffer.alloc(0)),
  'photo-heic': photo(nasty('photo-heic')),
  'photo-too-big': photo(nasty('photo-too-big')),
  'photo-position': photo(nasty('photo-position')),
  'photo-large': photo(() => Buffer.concat([PHOTO, Buffer.alloc(LARGE_FILE_BYTES)])),
  'photo-mislabelled': photo(() => PHOTO),
  'photo-still': photo(nasty('photo-still')),
};

interface Stage {
  readonly bad: (quoted: readonly string[]) => Files | Promise<Files>;
  readonly mended: (quoted: readonly string[]) => Files | Promise<Files>;
}

const ENGLISH = 'The harbour has many queues, and no tide waits for any of them. '.repeat(10);

function sample(): string {
  return SAMPLE_LINES.en.map((line) => `- ${line}`).join('\n');
}

/** A report that shows a picture of the name that the guide gives it. */
function photo(bytes: () => Uint8Array | Promise<Uint8Array>): Stage {
  async function files(name: string, content: Uint8Array): Promise<Files> {
    return {
      [REPORT]: page(`![Noon on the quay](/images/${name})`),
      [`static/images/${name}`]: content,
    };
  }
  return {
    bad: async ([name = '']) => files(name, await bytes()),
    mended: async ([name = '']) =>
      files(
        name,
        await sharp(PHOTO)
          .toFormat(name.endsWith('.jpg') ? 'jpeg' : 'png')
          .toBuffer(),
      ),
  };
}

function nasty(code: string): () => Promise<Uint8Array> {
  const image = listNastyImages().find(({ problems }) => problems.includes(code));
  if (image === undefined) throw new Error(`no picture for ${code}`);
  return image.make;
}

/** A report's file: with front matter and heading, unless the text has its own, and something to tell. */
function page(text: string): string {
  const report = `${text}\n\nThe tide waits for nobody.`;
  if (/^---$/m.test(text)) return `${report}\n`;
  return withFrontMatter(/^# /m.test(text) ? report : `# Harbour Cloud Day\n\n${report}`);
}

function filesOf({ quoted, files }: GuideExample): Files {
  const named = Object.entries(files).map(([name, text]) => [
    `${SECTION}/${name}`,
    /^# /m.test(text) ? page(text) : text,
  ]);
  const [text = '', ...others] = quoted;
  const pictures = [...others.filter((one) => one.startsWith('static/')), ...PICTURES];
  return {
    ...(named.length > 0 ? Object.fromEntries(named) : { [REPORT]: page(text) }),
    ...Object.fromEntries(pictures.map((name) => [name, PHOTO])),
  };
}

const PICTURES = ['static/images/event-1/noon.jpg', 'static/images/event-1/all.jpg'];

describe('an example of the authors’ guide', () => {
  it('stands there for every code', () => {
    expect(new Set(ENTRIES.map(({ code }) => code))).toEqual(new Set(Object.keys(diagnosticRules)));
  });

  it.each(ENTRIES)('of what is wrong is told of: $code', async ({ code, bad }) => {
    const files = await (STAGES[code]?.bad(bad.quoted) ?? filesOf(bad));
    const { compilation } = await compileFiles(files);
    expect(compilation.diagnostics.map((diagnostic) => diagnostic.code)).toContain(code);
    const found = compilation.diagnostics.filter((diagnostic) => diagnostic.code === code);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(found.map(({ file }) => file)));
    if (code in STAGES || Object.keys(bad.files).length > 0) return;
    const [text = ''] = bad.quoted;
    const lines = text.split('\n');
    const first =
      page(text)
        .split('\n')
        .indexOf(lines[0] ?? '') + 1;
    for (const { line } of found) {
      expect(line).toBeGreaterThanOrEqual(first);
      expect(line).toBeLessThan(first + lines.length);
    }
  });

  it.each(ENTRIES)('of what is mended is not told of: $code', async ({ code, mended }) => {
    const files = await (STAGES[code]?.mended(mended.quoted) ?? filesOf(mended));
    const { compilation } = await compileFiles(files);
    expect(compilation.diagnostics.filter((diagnostic) => diagnostic.code === code)).toEqual([]);
    expect(compilation.events).not.toEqual([]);
  });
});
