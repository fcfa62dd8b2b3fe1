import { Features, transform } from 'lightningcss';

/** Removes custom properties, and `@property` rules, whose value nothing in the sheet asks for. */
export function removeUnusedProperties(css: string): string {
  const pass = removeOnce(css);
  // A property that only a removed one asked for is unused now.
  return pass.length === css.length ? css : removeUnusedProperties(pass);
}

function removeOnce(css: string): string {
  const used = usedProperties(css);
  const isUnused = (name: string) => name.startsWith('--') && !used.has(name);
  const { code } = transform({
    filename: 'page.css',
    code: new TextEncoder().encode(css),
    minify: true,
    // As Tailwind writes it, for browsers that know no `width >= 40rem`.
    include: Features.MediaRangeSyntax,
    visitor: {
      Declaration: { custom: ({ name }) => (isUnused(name) ? [] : undefined) },
      Rule: { property: ({ value }) => (isUnused(value.name) ? [] : undefined) },
    },
  });
  return new TextDecoder().decode(code);
}

function usedProperties(css: string): ReadonlySet<string> {
  const used = new Set<string>();
  transform({
    filename: 'page.css',
    code: new TextEncoder().encode(css),
    visitor: {
      Variable: ({ name }) => {
        used.add(name.ident);
      },
    },
  });
  return used;
}
