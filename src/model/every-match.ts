/**
 * The matches of a global pattern, none of which is empty, in order. `matchAll` finds the same with a copy of the
 * pattern, which the engine compiles anew whenever a collection of garbage has emptied its cache: ten milliseconds
 * for a long one, several times while a site is compiled.
 */
export function everyMatch(text: string, pattern: RegExp): RegExpExecArray[] {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text))
    matches.push(match);
  return matches;
}
