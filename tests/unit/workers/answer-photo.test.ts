import { describe, expect, it } from 'vitest';
import { answerPhoto } from '#workers/service-worker/answer-photo.ts';
import { openVisitedPhotos } from '#workers/service-worker/visited-photos.ts';
import { createFakeCaches } from '../../support/fake-caches.ts';
import { createFakeSite, type FakeSite, SCOPE } from '../../support/fake-site.ts';

function siteWithPhotos(): FakeSite {
  const site = createFakeSite();
  site.server.set('media/a-800.avif', 'a at 800');
  site.server.set('media/a-1200.avif', 'a at 1200');
  return site;
}

async function look(site: FakeSite, name: string, shown = true): Promise<string> {
  const request = new Request(`${SCOPE}media/${name}`);
  const { response, settled } = await answerPhoto(site, request, shown);
  await settled;
  return response.text();
}

describe('a photo', () => {
  it('that was looked at opens without a network', async () => {
    const site = siteWithPhotos();
    expect(await look(site, 'a-800.avif')).toBe('a at 800');
    site.network.up = false;
    expect(await look(site, 'a-800.avif')).toBe('a at 800');
  });

  it('stands in for its other widths, only without a network', async () => {
    const site = siteWithPhotos();
    await look(site, 'a-800.avif');
    expect(await look(site, 'a-1200.avif')).toBe('a at 1200');
    const other = siteWithPhotos();
    await look(other, 'a-800.avif');
    other.network.up = false;
    expect(await look(other, 'a-1200.avif')).toBe('a at 800');
  });

  it('of a kept event opens without a network, in any width', async () => {
    const site = siteWithPhotos();
    const kept = await site.caches.open(site.names.kept('cloud-day'));
    await kept.put(`${SCOPE}media/a-1200.avif`, new Response('kept'));
    site.network.up = false;
    expect(await look(site, 'a-1200.avif')).toBe('kept');
    expect(await look(site, 'a-360.avif')).toBe('kept');
  });

  it('that a script loads is not remembered: it may be about to be kept', async () => {
    const site = siteWithPhotos();
    await look(site, 'a-800.avif', false);
    site.network.up = false;
    await expect(look(site, 'a-800.avif')).rejects.toThrow('Failed to fetch');
  });

  it('that does not exist is not remembered', async () => {
    const site = siteWithPhotos();
    expect(await look(site, 'b-800.avif')).toBe('nothing here');
    site.network.up = false;
    await expect(look(site, 'b-800.avif')).rejects.toThrow('Failed to fetch');
  });

  it('is shown where the disk is full', async () => {
    const site = createFakeSite({ disk: { room: 0 } });
    site.server.set('media/a-800.avif', 'a at 800');
    expect(await look(site, 'a-800.avif')).toBe('a at 800');
  });
});

describe('photos that were looked at', () => {
  const request = (name: string) => new Request(`${SCOPE}media/${name}`);

  it('go in the order in which they were last used', async () => {
    const cache = await createFakeCaches().open('visited');
    const photos = openVisitedPhotos(cache, { count: 2, bytes: 1000 });
    await photos.add(request('a-1.avif'), new Response('a'));
    await photos.add(request('b-1.avif'), new Response('b'));
    await photos.use(request('a-1.avif'));
    await photos.add(request('c-1.avif'), new Response('c'));
    expect(await photos.use(request('b-1.avif'))).toBeUndefined();
    expect(await (await photos.use(request('a-1.avif')))?.text()).toBe('a');
  });

  it('are weighed even where the server names no length', async () => {
    const cache = await createFakeCaches().open('visited');
    const photos = openVisitedPhotos(cache, { count: 9, bytes: 10 });
    await photos.add(request('a-1.avif'), new Response('eight by'));
    await photos.add(request('b-1.avif'), new Response('tes each'));
    expect((await cache.keys()).map(({ url }) => url)).toEqual([`${SCOPE}media/b-1.avif`]);
  });
});
