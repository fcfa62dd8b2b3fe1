import { describe, expect, it } from 'vitest';
import { answerData } from '#workers/service-worker/answer-data.ts';
import { installSite } from '#workers/service-worker/install-site.ts';
import { createFakeSite, type FakeSite, SCOPE } from '../../support/fake-site.ts';

const OLD = 'data/en/events/old.json';

async function ask(site: FakeSite, path: string) {
  const response = await answerData(site, new Request(SCOPE + path));
  return [response.status, await response.text()];
}

async function installed(): Promise<FakeSite> {
  const site = createFakeSite({ rest: { [OLD]: '"of one"' } });
  await installSite(site);
  site.asked.length = 0;
  return site;
}

describe('data', () => {
  it('comes from the store where the page is of a stored version', async () => {
    const site = await installed();
    site.network.up = false;
    expect(await ask(site, 'data/site.json?v=one')).toEqual([200, '{"site":"one"}']);
  });

  it('comes from the server for a page that is newer than the worker', async () => {
    const site = await installed();
    site.server.set('data/site.json', '{"site":"two"}');
    expect(await ask(site, 'data/site.json?v=two')).toEqual([200, '{"site":"two"}']);
  });

  it('comes from the server for who asks without a version', async () => {
    const site = await installed();
    site.server.set('data/site.json', '{"site":"two"}');
    expect(await ask(site, 'data/site.json')).toEqual([200, '{"site":"two"}']);
  });

  it('of an older page still comes from that page’s version', async () => {
    const first = await installed();
    const second = createFakeSite({ version: 'two', caches: first.caches });
    await installSite(second);
    expect(await ask(second, 'data/site.json?v=one')).toEqual([200, '{"site":"one"}']);
    expect(await ask(second, 'data/site.json?v=two')).toEqual([200, '{"site":"two"}']);
  });

  it('beyond the pack is stored when it is first opened', async () => {
    const site = await installed();
    expect(await ask(site, `${OLD}?v=one`)).toEqual([200, '"of one"']);
    site.network.up = false;
    expect(await ask(site, `${OLD}?v=one`)).toEqual([200, '"of one"']);
  });

  it('of another build never reaches a page, nor the store', async () => {
    const site = await installed();
    site.server.set(OLD, '"of two"');
    expect(await ask(site, `${OLD}?v=one`)).toEqual([409, '']);
    site.server.delete(OLD);
    expect(await ask(site, `${OLD}?v=one`)).toEqual([409, '']);
    site.server.set(OLD, '"of one"');
    expect(await ask(site, `${OLD}?v=one`)).toEqual([200, '"of one"']);
  });

  it('that no version has is answered as the server does', async () => {
    const site = await installed();
    expect((await ask(site, 'data/en/events/never.json?v=one'))[0]).toBe(404);
  });

  it('is shown even where it cannot be stored', async () => {
    const disk: { room?: number } = {};
    const site = createFakeSite({ rest: { [OLD]: '"of one"' }, disk });
    await installSite(site);
    disk.room = 0;
    expect(await ask(site, `${OLD}?v=one`)).toEqual([200, '"of one"']);
  });
});
