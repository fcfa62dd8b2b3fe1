import { describe, expect, it } from 'vitest';
import { chooseStrategy, type RequestFacts } from '#workers/service-worker/choose-strategy.ts';

const SCOPE = 'https://site.test/repo/';

function choose(path: string, facts: Partial<RequestFacts> = {}) {
  const url = new URL(path, SCOPE).href;
  return chooseStrategy({ method: 'GET', mode: 'cors', url, ranged: false, ...facts }, SCOPE);
}

describe('chooseStrategy', () => {
  it.each([
    ['', 'page'],
    ['events/cloud-day/', 'page'],
    ['events/cloud-day/?photo=stage#photos', 'page'],
    ['4-events/4.4-event4/', 'page'],
    ['events/cloud-day', 'page'],
    ['index.html', 'page'],
    ['events.ics', 'network'],
    ['media/a-800.avif', 'network'],
  ])('opens “%s” as %s', (path, strategy) => {
    expect(choose(path, { mode: 'navigate' })).toBe(strategy);
  });

  it.each([
    ['assets/app-1a2b.js', 'asset'],
    ['data/en/timeline.json?v=1', 'data'],
    ['media/a-800.avif', 'photo'],
    ['feed.xml', 'network'],
    ['sw.js', 'network'],
  ])('loads “%s” as %s', (path, strategy) => {
    expect(choose(path)).toBe(strategy);
  });

  it.each([
    'https://elsewhere.test/repo/assets/a.js',
    '/other/assets/a.js',
    '/repository/data/x.json',
  ])('leaves %s, which is of another site, alone', (path) => {
    expect(choose(path)).toBe('network');
    expect(choose(path, { mode: 'navigate' })).toBe('network');
  });

  it('leaves everything but whole files that are read alone', () => {
    expect(choose('media/a-800.avif', { ranged: true })).toBe('network');
    expect(choose('', { mode: 'navigate', method: 'POST' })).toBe('network');
    expect(choose('', { method: 'HEAD' })).toBe('network');
  });
});
