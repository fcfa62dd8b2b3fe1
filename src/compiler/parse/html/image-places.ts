import type { Image, Nodes } from 'mdast';

/**
 * Gives each picture that came out of a piece of raw HTML its own line and column, where its target stands there as
 * it is; diagnostics point at it. Pictures must be in the order of the source.
 */
export function placeImages(nodes: readonly Nodes[], html: string, start: Start | undefined): void {
  if (start === undefined) return;
  let from = 0;
  for (const image of nodes.flatMap(imagesIn)) {
    const target = html.indexOf(image.url, from);
    if (image.url === '' || target < 0) continue;
    const place = placeOf(beginning(html, from, target), html, start);
    image.position = { start: place, end: place };
    from = target + image.url.length;
  }
}

type Start = NonNullable<Nodes['position']>['start'];

function imagesIn(node: Nodes): Image[] {
  if (node.type === 'image') return [node];
  return 'children' in node ? node.children.flatMap(imagesIn) : [];
}

/** Where the tag or the Markdown begins that holds a target. */
function beginning(html: string, from: number, target: number): number {
  const begins = Math.max(html.lastIndexOf('<', target), html.lastIndexOf('![', target));
  return begins < from ? target : begins;
}

function placeOf(at: number, html: string, start: Start): Start {
  const lines = html.slice(0, at).split('\n');
  const last = lines.at(-1) ?? '';
  const before = lines.length === 1 ? start.column : 1;
  return {
    line: start.line + lines.length - 1,
    column: before + last.length,
    ...(start.offset === undefined ? {} : { offset: start.offset + at }),
  };
}
