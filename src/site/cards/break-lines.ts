export interface LineBreaking {
  /** How wide a line may be. */
  readonly max: number;
  readonly lines: number;
  readonly widthOf: (line: string) => number;
}

/** Breaks a text between words into at most so many lines; what does not fit ends in an ellipsis. */
export function breakLines(text: string, { max, lines, widthOf }: LineBreaking): string[] {
  const broken: string[] = [];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = [...broken.slice(-1), word].join(' ');
    if (broken.length > 0 && widthOf(longer) <= max) broken[broken.length - 1] = longer;
    else broken.push(word);
  }
  const shown = broken.slice(0, lines);
  const wasCut = broken.length > lines;
  return shown.map((line, index) => {
    const isLast = index === shown.length - 1;
    return shorten(line, wasCut && isLast, (candidate) => widthOf(candidate) <= max);
  });
}

function shorten(line: string, isCut: boolean, fits: (line: string) => boolean): string {
  if (!isCut && fits(line)) return line;
  const letters = Array.from(line);
  while (letters.length > 1 && !fits(`${letters.join('')}…`)) letters.pop();
  return `${letters.join('').trimEnd()}…`;
}
