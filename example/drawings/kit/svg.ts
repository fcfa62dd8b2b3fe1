/** A piece of SVG. Pieces are joined in painting order. */
export type Piece = string;

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/** One element; attributes that are undefined are left out. */
export function element(name: string, attributes: Attributes, children = ''): Piece {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${typeof value === 'number' ? round(value) : value}"`)
    .join('');
  return children === '' ? `<${name}${written}/>` : `<${name}${written}>${children}</${name}>`;
}

/** Moves a group of pieces. */
export function at(x: number, y: number, pieces: readonly Piece[]): Piece {
  return element('g', { transform: `translate(${round(x)} ${round(y)})` }, pieces.join(''));
}

/** Two decimals are finer than a pixel and keep files the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}

export function escapeText(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
