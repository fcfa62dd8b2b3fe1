import { describe, expect, it } from 'vitest';
import { redirects } from '#site/redirects.ts';
import { makePublishedSite, makeReport } from '../../support/published-site.ts';

/** Where each redirect stands and where it leads, base included. */
function targetsOf(files: ReturnType<typeof redirects>): Record<string, string | undefined> {
  return Object.fromEntries(
    files.map(({ file, text }) => [file, /content="0; url=([^"]*)"/.exec(text)?.[1]]),
  );
}

describe('redirects', () => {
  it('lead from old Hugo addresses to the new ones, in each language, and from the section to the timeline', () => {
    const published = makePublishedSite([makeReport({ hugoPath: '/4-events/4.1-event1/' })]);
    expect(targetsOf(redirects(published, []))).toEqual({
      '4-events/4.1-event1/index.html': '/log/events/cloud-day/',
      '4-events/index.html': '/log/',
      'vi/4-events/4.1-event1/index.html': '/log/vi/events/cloud-day/',
      'vi/4-events/index.html': '/log/vi/',
    });
  });

  it('lead from a topic that one language does not know to that language’s topics', () => {
    const paths = ['/topics/', '/vi/topics/', '/topics/x-ray/', '/404'];
    expect(targetsOf(redirects(makePublishedSite([]), paths))).toEqual({
      'vi/topics/x-ray/index.html': '/log/vi/topics/',
    });
  });

  it('never take the place of a page', () => {
    const published = makePublishedSite([makeReport({ hugoPath: '/events/cloud-day/' })]);
    const paths = ['/events/cloud-day/', '/vi/events/cloud-day/'];
    expect(Object.keys(targetsOf(redirects(published, paths)))).not.toContain(
      'events/cloud-day/index.html',
    );
  });

  it.each(['/../../etc/', '/./', '', '/', '/a\\..\\b/'])('are not written for %j', (hugoPath) => {
    expect(redirects(makePublishedSite([makeReport({ hugoPath })]), [])).toEqual([]);
  });
});
