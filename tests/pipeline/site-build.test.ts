import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildSite } from '#site/build-site.ts';
import { type RunningServer, serveFolder } from '#site/static-server.ts';
import { crawl } from '../support/crawl.ts';
import { runCli, startCli } from '../support/run-cli.ts';
import { writeFiles } from '../support/temporary-folder.ts';
import { writeTinyRepository } from '../support/tiny-repository.ts';

const BASE = '/notes/';
/** Text that String.replace, JSON in HTML or an unescaped attribute would corrupt. */
const AWKWARD_TITLE = "Prices in $& and $' </script> <!-- \\u0041";

let home: string;
let site: string;
let server: RunningServer;

async function build(folder: string, out: string): Promise<void> {
  await buildSite({
    folder,
    out,
    address: { origin: 'https://an.example', base: BASE },
    photoCache: join(home, 'cache'),
  });
}

beforeAll(async () => {
  home = join(tmpdir(), `debrief-build-${process.pid}`);
  await mkdir(home);
  await writeTinyRepository(join(home, 'reports'));
  await writeFiles(home, {
    'reports/content/4-EventParticipated/4.3-Event3/_index.md': [
      '---',
      'title: "Event 3"',
      '---',
      `# Summary Report: "${AWKWARD_TITLE.replaceAll('<', String.raw`\<`)}"`,
      '',
      '**Date:** June 1, 2026',
      '',
    ].join('\n'),
  });
  site = join(home, 'site');
  await build(join(home, 'reports'), site);
  server = await serveFolder({ folder: site, base: BASE, port: 0 });
}, 120_000);

afterAll(async () => {
  await server.close();
  await rm(home, { recursive: true, force: true });
});

/** Content of every file of a folder by its path; binary files as hashes. */
async function snapshot(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const pairs = await Promise.all(
    files.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const hash = createHash('sha256')
        .update(await readFile(path))
        .digest('hex');
      return [relative(folder, path), hash] as const;
    }),
  );
  return Object.fromEntries(pairs.toSorted(([a], [b]) => (a < b ? -1 : 1)));
}

/** Files that are not the same in both, by their paths. */
function differences(a: Record<string, string>, b: Record<string, string>): string[] {
  const files = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...files].filter((file) => a[file] !== b[file]);
}

describe('a built site', () => {
  it('answers every link, photo, address of the map and old Hugo address under its base', async () => {
    const map = await readFile(join(site, 'sitemap.xml'), 'utf8');
    const mapped = [...map.matchAll(/<loc>https:\/\/an\.example\/notes\/(.*?)<\/loc>/g)].map(
      (match) => match[1] ?? '',
    );
    expect(mapped.length).toBeGreaterThan(20);
    const { visited, broken } = await crawl(server.url, [
      '',
      ...mapped,
      '4-eventparticipated/4.1-event1/',
      'vi/4-eventparticipated/4.1-event1/',
      'events.ics',
      'events.csv',
    ]);
    expect(broken).toEqual([]);
    expect([...visited].some((url) => url.includes('/media/'))).toBe(true);
  });

  it('maps every page that links reach', async () => {
    const map = await readFile(join(site, 'sitemap.xml'), 'utf8');
    const { visited, redirects } = await crawl(server.url, ['']);
    const pages = [...visited].filter((url) => new URL(url).pathname.endsWith('/'));
    const unmapped = pages.filter(
      (url) =>
        !redirects.has(url) &&
        !map.includes(`<loc>https://an.example${new URL(url).pathname}</loc>`),
    );
    expect(unmapped).toEqual([]);
  });

  it('keeps awkward text as it is', async () => {
    const events = JSON.parse(await readFile(join(site, 'events.json'), 'utf8')) as {
      events: { slug: string; title: string }[];
    };
    const event = events.events.find(({ title }) => title === AWKWARD_TITLE);
    const page = await readFile(join(site, 'events', event?.slug ?? '', 'index.html'), 'utf8');
    expect(page).toContain('Prices in $&amp; and $&#x27; &lt;/script&gt; &lt;!-- \\u0041');
  });

  it('publishes neither diagnostics nor the bundler’s manifest', async () => {
    const files = Object.keys(await snapshot(site));
    expect(files.filter((file) => /diagnostics|\.vite|manifest\.json$/.test(file))).toEqual([]);
  });

  it('draws a card of 1200 by 630 pixels for each event', async () => {
    const page = await readFile(join(site, 'events/harbour-cloud-day/index.html'), 'utf8');
    const [, card = ''] =
      /property="og:image" content="https:\/\/an\.example\/notes\/([^"]+)"/.exec(page) ?? [];
    const { width, height, format } = await sharp(join(site, card)).metadata();
    expect({ width, height, format }).toEqual({ width: 1200, height: 630, format: 'png' });
  });

  it('holds its first styles in the page: nothing stands between the answer and the first paint', async () => {
    const page = await readFile(join(site, 'index.html'), 'utf8');
    expect(page).toContain('<style>');
    const [beforeContent, afterContent] = page.split('</main>');
    expect(beforeContent).not.toContain('rel="stylesheet"');
    expect(afterContent).toContain('rel="stylesheet"');
  });

  it('is the same, byte for byte, from another folder, at another time, place and language', async () => {
    const elsewhere = join(home, 'elsewhere', 'copied reports');
    await cp(join(home, 'reports'), elsewhere, { recursive: true });
    const { TZ, LC_ALL } = process.env;
    Object.assign(process.env, { TZ: 'Pacific/Kiritimati', LC_ALL: 'vi_VN.UTF-8' });
    const words = [
      'build',
      elsewhere,
      '--out',
      'again',
      '--base',
      `https://an.example${BASE}`,
      '--cache',
      'fresh',
    ];
    const { exitCode } = await runCli(words, home);
    restoreEnvironment({ TZ, LC_ALL });
    expect(exitCode).toBe(0);
    expect(differences(await snapshot(site), await snapshot(join(home, 'again')))).toEqual([]);
  }, 120_000);
});

function restoreEnvironment(values: Readonly<Record<string, string | undefined>>): void {
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
}

describe('a build that does not end', () => {
  it('leaves the last good output when the reports cannot be compiled', async () => {
    const before = await snapshot(site);
    await mkdir(join(home, 'empty'));
    await expect(build(join(home, 'empty'), site)).rejects.toThrow('No reports found');
    expect(differences(before, await snapshot(site))).toEqual([]);
  });

  it.each([400, 1200, 2400])('leaves it when killed after %d ms', async (delay) => {
    const out = join(home, `killed-${delay}`);
    await cp(site, out, { recursive: true });
    const child = startCli(
      ['build', 'reports', '--out', out, '--cache', 'cache', '--base', BASE],
      home,
    );
    const ended = new Promise((resolve) => child.on('close', resolve));
    await new Promise((resolve) => setTimeout(resolve, delay));
    child.kill('SIGKILL');
    await ended;
    expect(await readFile(join(out, 'events.json'), 'utf8')).toContain('Harbour Cloud Day');
  });

  it('is mended by the next one when it was killed between the two renames', async () => {
    const out = join(home, 'torn');
    await cp(site, join(home, '.torn.previous'), { recursive: true });
    await expect(build(join(home, 'empty'), out)).rejects.toThrow('No reports found');
    expect(await readFile(join(out, 'events.json'), 'utf8')).toContain('Harbour Cloud Day');
  });
});
