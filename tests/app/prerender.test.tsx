import { describe, expect, it } from 'vitest';
import { renderPage } from '../../src/prerender.tsx';
import { catalogFiles } from '#model/catalog-files.ts';

const SITE = {
  catalog: 1,
  title: 'Notes',
  languages: ['en'],
  defaultLanguage: 'en',
  events: 1,
  eventLanguages: {},
};

describe('renderPage', () => {
  it('rejects where a part of the page throws, and leaves no page with a hole', async () => {
    const readJson = (file: string) =>
      Promise.resolve(
        file === catalogFiles.site() ? SITE : { speakers: [{ id: 'an', name: 'An' }] },
      );
    await expect(renderPage('/speakers/an/', { base: '/', readJson })).rejects.toThrow(TypeError);
  });
});
