import { describe, expect, it } from 'vitest';
import { createCriticalCss } from '#site/page-styles/critical-css.ts';
import { extractStyleAttributes } from '#site/page-styles/style-attributes.ts';

const SHEET = `
@layer base, utilities;
@layer theme { :root { --ink: #111; --paper: var(--white); --white: #fff; --unused: #f0f } }
@layer base { table { color: red } h1 { color: var(--ink) } }
@layer components { .card { color: blue } }
@layer utilities {
  .p-4 { padding: 1rem }
  .p-4:hover { padding: 2rem }
  .bg { background: var(--paper) }
  .gone, .p-8 { padding: 3rem }
  @media (min-width: 40rem) { .p-4 { padding: 5rem } }
  @media print { .p-4 { padding: 0 } }
}
@font-face { font-family: Loaded; src: url(a.woff2) }
@font-face { font-family: Local; src: local(Arial) }
`;

function critical(classes: readonly string[], elements: readonly string[] = []): string {
  return createCriticalCss(SHEET)({ classes: new Set(classes), elements: new Set(elements) });
}

describe('extractStyleAttributes', () => {
  it('moves the declarations into rules, and equal ones into one', () => {
    const { html, rules } = extractStyleAttributes(
      '<p style="color:red">a</p><p class="b" style="color:red">b</p><i style="--a:1.5"></i>',
    );
    expect(html).toBe(
      '<p data-look="0">a</p><p class="b" data-look="0">b</p><i data-look="1"></i>',
    );
    expect(rules).toBe('[data-look="0"]{color:red}[data-look="1"]{--a:1.5}');
  });

  it('leaves every other byte as it was', () => {
    const html =
      '<!--$--><p title=\'style="x"\'>style="x" &amp; <b>é\u2028</b></p><pre>\n\nx</pre><!--/$-->';
    expect(extractStyleAttributes(html).html).toBe(html);
  });

  it('refuses what would end the rule', () => {
    expect(() => extractStyleAttributes('<p style="color:red}body{display:none">a</p>')).toThrow(
      'CurlyBracket',
    );
  });

  it('names the classes and elements that occur', () => {
    const { names } = extractStyleAttributes('<p class="a b"><i class="b c"></i></p>');
    expect([...names.classes]).toEqual(['a', 'b', 'c']);
    expect([...names.elements]).toEqual(['p', 'i']);
  });
});

describe('createCriticalCss', () => {
  it('keeps what the page uses, at every width', () => {
    const css = critical(['p-4']);
    expect(css).toContain('.p-4{padding:1rem}');
    expect(css).toContain('padding:5rem');
    expect(css).not.toMatch(/\.bg|\.card|padding:3rem|table/);
  });

  it('leaves pointing, print and loaded fonts to the whole sheet', () => {
    const css = critical(['p-4']);
    expect(css).not.toMatch(/:hover|print|woff2/);
    expect(css).toContain('local(');
  });

  it('keeps a variable that another one needs, and no unused one', () => {
    const css = critical(['bg']);
    expect(css).toMatch(/--white/);
    expect(css).not.toMatch(/--unused|--ink/);
  });

  it('keeps the order of the layers, also of those that it empties', () => {
    expect(critical(['p-4'])).toMatch(/^@layer .*theme,base,components,utilities;/);
  });
});
