import { describe, expect, it } from 'vitest';
import { hugoRedirects } from '#site/hugo-redirects.ts';
import { makePublishedSite, makeReport } from '../../support/published-site.ts';

describe('hugoRedirects', () => {
  it('leads from an event’s old address to its new one, base included', () => {
    const published = makePublishedSite([makeReport({ hugoPath: '/4-events/4.1-event1/' })]);
    const [redirect, ...more] = hugoRedirects(published);
    expect(more).toEqual([]);
    expect(redirect?.file).toBe('4-events/4.1-event1/index.html');
    expect(redirect?.text).toContain('content="0; url=/log/events/cloud-day/"');
    expect(redirect?.text).toContain('href="https://an.example/log/events/cloud-day/"');
  });

  it.each(['/../../etc/', '/./', '', '/', '/a\\..\\b/'])('writes nothing for %j', (hugoPath) => {
    expect(hugoRedirects(makePublishedSite([makeReport({ hugoPath })]))).toEqual([]);
  });
});
