import { describe, expect, it } from 'vitest';
import { installSite } from '#workers/service-worker/install-site.ts';
import { openSiteCache } from '#workers/service-worker/site-cache.ts';
import { answerData } from '#workers/service-worker/answer-data.ts';
import { createFakeSite, type FakeSite, SCOPE } from '../../support/fake-site.ts';

async function storedText(site: FakeSite, path: string): Promise<string | undefined> {
  const cache = await openSiteCache(site, site.site.version);
  return (await cache?.match(path))?.text();
}

describe('installing a version', () => {
  it('stores code, shell and data, with one request for all of the data', async () => {
    const site = createFakeSite({ files: { 'data/en/timeline.json': '{"events":[]}' } });
    await installSite(site);
    expect(await storedText(site, 'assets/app-1.js')).toBe('app');
    expect(await storedText(site, 'data/en/timeline.json')).toBe('{"events":[]}');
    const cache = await openSiteCache(site, 'one');
    expect(await (await cache?.findShell())?.text()).toContain('shell of one');
    expect(site.asked).toEqual(['assets/app-1.js', 'assets/offline-one.json']);
  });

  it('loads again only what is new', async () => {
    const first = createFakeSite();
    await installSite(first);
    const second = createFakeSite({
      version: 'two',
      assets: { 'assets/app-1.js': 'app', 'assets/page-2.js': 'page' },
      caches: first.caches,
    });
    await installSite(second);
    expect(second.asked).toEqual(['assets/page-2.js', 'assets/offline-two.json']);
    expect(await storedText(second, 'assets/app-1.js')).toBe('app');
  });

  it.each([
    [
      'a file is another one',
      'not the file',
      (site: FakeSite) => site.server.set('assets/app-1.js', 'newer'),
    ],
    ['a file is gone', 'not the file', (site: FakeSite) => site.server.delete('assets/app-1.js')],
    ['the network is', 'Failed to fetch', (site: FakeSite) => (site.network.up = false)],
  ])('stores nothing where %s', async (_, message, harm) => {
    const site = createFakeSite();
    harm(site);
    await expect(installSite(site)).rejects.toThrow(message);
    expect(await site.caches.keys()).toEqual([]);
  });

  it('stores nothing on a full disk, and leaves the version before as it was', async () => {
    const disk: { room?: number } = {};
    const first = createFakeSite({ disk });
    await installSite(first);
    disk.room = 3;
    const second = createFakeSite({ version: 'two', caches: first.caches });
    await expect(installSite(second)).rejects.toThrow('no room');
    expect(await first.caches.keys()).toEqual([first.names.site('one')]);
    expect(await storedText(first, 'assets/app-1.js')).toBe('app');
  });

  it('does not take half a version for a whole one', async () => {
    const site = createFakeSite();
    const half = await site.caches.open(site.names.site('one'));
    await half.put(`${SCOPE}data/site.json`, new Response('{}'));
    expect(await openSiteCache(site, 'one')).toBeUndefined();
  });

  it('brings along what a reader opened beyond the pack', async () => {
    const rest = { 'data/en/events/old.json': '"first"', 'data/en/events/older.json': '""' };
    const first = createFakeSite({ rest });
    await installSite(first);
    await answerData(first, new Request(`${SCOPE}data/en/events/old.json?v=one`));
    const second = createFakeSite({
      version: 'two',
      rest: { ...rest, 'data/en/events/old.json': '"second"' },
      caches: first.caches,
    });
    await installSite(second);
    expect(await storedText(second, 'data/en/events/old.json')).toBe('"second"');
    expect(await storedText(second, 'data/en/events/older.json')).toBeUndefined();
  });
});
