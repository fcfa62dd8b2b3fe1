import { transformStyleAttribute } from 'lightningcss';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';

type Node = DefaultTreeAdapterTypes.Node;
type Element = DefaultTreeAdapterTypes.Element;

/** A page's markup without inline styles, and what its style sheet has to know of it. */
export interface StyledMarkup {
  /** The same markup, byte for byte, but for `data-look="…"` where `style="…"` was. */
  readonly html: string;
  /** Rules that give each `data-look` the declarations that stood in the attribute. */
  readonly rules: string;
  /** Names of classes and elements that occur. */
  readonly names: MarkupNames;
}

export interface MarkupNames {
  readonly classes: ReadonlySet<string>;
  readonly elements: ReadonlySet<string>;
}

/**
 * Takes the style attributes out of rendered markup: a content security policy without `unsafe-inline` forbids
 * them in HTML, while React may go on setting single properties by script. Throws where one is no valid CSS.
 */
export function extractStyleAttributes(html: string): StyledMarkup {
  const fragment = parseFragment(html, { sourceCodeLocationInfo: true });
  const looks = new Map<string, number>();
  const pieces: string[] = [];
  const classes = new Set<string>();
  const elements = new Set<string>();
  let taken = 0;
  for (const element of elementsBelow(fragment)) {
    elements.add(element.tagName);
    for (const name of attributeOf(element, 'class')?.split(/\s+/) ?? []) classes.add(name);
    const style = attributeOf(element, 'style');
    const place = element.sourceCodeLocation?.attrs?.['style'];
    if (style === undefined || place === undefined) continue;
    const look = looks.get(style) ?? looks.size;
    looks.set(style, look);
    pieces.push(html.slice(taken, place.startOffset), `data-look="${look}"`);
    taken = place.endOffset;
  }
  pieces.push(html.slice(taken));
  return { html: pieces.join(''), rules: rulesOf(looks), names: { classes, elements } };
}

/** In the order of the text. */
function* elementsBelow(node: Node): Generator<Element> {
  if ('tagName' in node) yield node;
  if ('content' in node) yield* elementsBelow(node.content);
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsBelow(child);
}

function attributeOf({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Parsed and written anew: no value can end its rule and begin another. */
function rulesOf(looks: ReadonlyMap<string, number>): string {
  const rules = [...looks].map(([style, look]) => {
    const { code } = transformStyleAttribute({
      filename: `data-look ${look}`,
      code: new TextEncoder().encode(style),
      minify: true,
    });
    return `[data-look="${look}"]{${new TextDecoder().decode(code)}}`;
  });
  return rules.join('');
}
