import { Features, type Selector, transform, type Visitor } from 'lightningcss';
import type { MarkupNames } from './style-attributes.ts';
import { removeUnusedProperties } from './unused-properties.ts';

/** The rules of a style sheet that a page's first paint needs. */
export type CriticalCss = (names: MarkupNames) => string;

/** What nobody sees before the whole sheet is there. */
const LATER = new Set(['hover', 'focus', 'focus-visible', 'focus-within', 'active']);
const LATER_PARTS = new Set(['selection', 'backdrop', 'placeholder', 'file-selector-button']);

/**
 * Cuts a style sheet down to what applies to a page as it is first painted, in both themes and at every width.
 * Left to the whole sheet, which is linked at the page's end: rules for classes and elements that the page
 * has not, print, pointing and focus, animations, and fonts that would have to be loaded.
 */
export function createCriticalCss(sheet: string): CriticalCss {
  const layers = layerOrder(sheet);
  const made = new Map<string, string>();
  return (names) => {
    const key = [...names.elements, '', ...names.classes].toSorted().join(' ');
    const known = made.get(key);
    if (known !== undefined) return known;
    // Layers rank by their first mention: one that is empty here must not come last with the whole sheet.
    const css = layers + removeUnusedProperties(visit(sheet, selectFor(names)));
    made.set(key, css);
    return css;
  };
}

/** Parses, changes and writes a style sheet. */
function visit(css: string, visitor: Visitor<never>): string {
  const code = new TextEncoder().encode(css);
  // As Tailwind writes it, for browsers that know no `width >= 40rem`.
  const include = Features.MediaRangeSyntax;
  const result = transform({ filename: 'page.css', code, minify: true, include, visitor });
  return new TextDecoder().decode(result.code);
}

function layerOrder(sheet: string): string {
  const layers = new Set<string>();
  visit(sheet, {
    Rule: {
      'layer-block': ({ value }) => {
        if (value.name) layers.add(value.name.join('.'));
      },
    },
  });
  return layers.size === 0 ? '' : `@layer ${[...layers].join(',')};`;
}

function selectFor(names: MarkupNames): Visitor<never> {
  return {
    Rule: {
      // A rule stays whole or goes: given back changed, lightningcss 1.32 cannot read its own variables.
      style: ({ value }) =>
        value.selectors.some((selector) => mayMatch(selector, names)) ? undefined : [],
      media: (rule) => {
        const { mediaQueries } = rule.value.query;
        const print = mediaQueries.every(({ mediaType }) => mediaType === 'print');
        return print ? [] : undefined;
      },
      'font-face': (rule) => {
        const loaded = rule.value.properties.some(
          (property) =>
            property.type === 'source' && property.value.some(({ type }) => type === 'url'),
        );
        return loaded ? [] : undefined;
      },
      keyframes: () => [],
      page: () => [],
    },
  };
}

/** False where a selector names something that the page has not, or a state that comes later. */
function mayMatch(selector: Selector, { classes, elements }: MarkupNames): boolean {
  return selector.every((part) => {
    if (part.type === 'class') return classes.has(part.name);
    if (part.type === 'type') {
      return elements.has(part.name) || part.name === 'html' || part.name === 'body';
    }
    if (part.type === 'pseudo-class') return !LATER.has(part.kind);
    if (part.type === 'pseudo-element') return !LATER_PARTS.has(part.kind);
    return true;
  });
}
