import { describe, expect, it } from 'vitest';
import { compileTemplate } from '#site/page-template.ts';

const TEMPLATE =
  '<!doctype html><html lang="en"><head><!--head--></head><body><div id="root"><!--app--></div></body></html>';

describe('compileTemplate', () => {
  it('puts language, head and app in their places', () => {
    const fill = compileTemplate(TEMPLATE);
    expect(
      fill({
        language: 'vi',
        head: '<title>Sự kiện</title>',
        html: '<main>1</main>',
        preloads: '<link>',
      }),
    ).toBe(
      '<!doctype html><html lang="vi"><head><title>Sự kiện</title></head><body><div id="root"><main>1</main></div><link></body></html>',
    );
  });

  it.each(['$&', '$1', '$`', "$'", '$$', '<!--head-->', '<!--app-->'])(
    'leaves %s in a text as it is',
    (text) => {
      const fill = compileTemplate(TEMPLATE);
      expect(fill({ language: 'en', head: '', html: `<p>${text}</p>`, preloads: '' })).toContain(
        `<p>${text}</p>`,
      );
    },
  );

  it('says which marker a template lacks', () => {
    expect(() => compileTemplate(TEMPLATE.replace('<!--app-->', ''))).toThrow('<!--app-->');
  });

  it('refuses a template that holds a marker twice', () => {
    expect(() => compileTemplate(TEMPLATE + '<!--app-->')).toThrow('exactly once');
  });
});
