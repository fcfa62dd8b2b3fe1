import { countIds, decodeIds, encodeIds, encodeNumber } from './postings-codec.ts';
import type { Postings } from './postings.ts';
import { lowerBound } from './term-index.ts';

/**
 * Terms in order, cut into files of about one size. A line is a term without the letters that it shares
 * with the line before (their number comes first, as one digit), a tab and its ids; of a very common term
 * its best ids only, and after another tab in how many it really is.
 */
export interface TermShards {
  /** First term of each file. */
  readonly firstTerms: readonly string[];
  readonly contents: readonly string[];
}

/** Ids in ascending order. */
type IdList = readonly number[] | Int32Array;

export interface ShardLimits {
  /** UTF-16 units after which a file ends. */
  readonly size: number;
  /** Longer lists are cut. */
  readonly longestList: number;
  /** Ids that are kept of a list that is cut. */
  readonly keptOfLongList: number;
}

/** @param terms in ascending order, with their ids */
export function writeTermShards(
  terms: Iterable<readonly [term: string, ids: IdList]>,
  limits: ShardLimits,
): TermShards {
  const firstTerms: string[] = [];
  const contents: string[] = [];
  let lines: string[] = [];
  let size = 0;
  let previous = '';
  function endFile(): void {
    if (lines.length > 0) contents.push(lines.join('\n'));
    lines = [];
    size = 0;
    previous = '';
  }
  for (const [term, ids] of terms) {
    if (lines.length === 0) firstTerms.push(term);
    const line = writeLine(previous, term, cutList(ids, limits));
    lines.push(line);
    size += line.length + 1;
    previous = term;
    if (size >= limits.size) endFile();
  }
  endFile();
  return { firstTerms, contents };
}

function cutList(
  ids: IdList,
  { longestList, keptOfLongList }: ShardLimits,
): { ids: IdList; count: number } {
  const kept = ids.length > longestList ? ids.slice(0, keptOfLongList) : ids;
  return { ids: kept, count: ids.length };
}

function writeLine(
  previous: string,
  term: string,
  { ids, count }: { ids: IdList; count: number },
): string {
  let shared = 0;
  // one digit says how many letters are shared; words are cut well below that
  while (shared < 31 && shared < term.length && term[shared] === previous[shared]) shared++;
  const cut = count > ids.length ? `\t${encodeNumber(count)}` : '';
  return `${encodeNumber(shared)}${term.slice(shared)}\t${encodeIds(ids)}${cut}`;
}

/** One file, its terms at hand, its lists decoded when asked for. */
export interface TermShard {
  readonly terms: readonly string[];
  /** Ids of the term at that position. */
  postingsAt(position: number): Postings;
  /** In how many the term at that position is. */
  countAt(position: number): number;
}

/** Reads one file that {@link writeTermShards} wrote. */
export function readTermShard(content: string): TermShard {
  const terms: string[] = [];
  const starts: number[] = [];
  for (
    let start = 0;
    start < content.length;
    start = content.indexOf('\n', start) + 1 || Infinity
  ) {
    const shared = decodeIds(content.charAt(start))[0] ?? 0;
    const rest = content.slice(start + 1, content.indexOf('\t', start));
    terms.push((terms.at(-1) ?? '').slice(0, shared) + rest);
    starts.push(start);
  }
  // lists are decoded when asked for: most of a file is never asked for
  function fieldsAt(position: number): string[] {
    const end = starts[position + 1] ?? content.length + 1;
    return content.slice(starts[position] ?? 0, end - 1).split('\t');
  }
  return {
    terms,
    postingsAt(position) {
      const [, ids = '', count] = fieldsAt(position);
      return { ids: decodeIds(ids), complete: count === undefined };
    },
    countAt(position) {
      const [, ids = '', count] = fieldsAt(position);
      return count === undefined ? countIds(ids) : (decodeIds(count)[0] ?? 0);
    },
  };
}

/** Number of the file in which a term stands, if it stands in any. */
export function shardOf(firstTerms: readonly string[], term: string): number {
  const at = lowerBound(firstTerms, term);
  return firstTerms[at] === term ? at : Math.max(at - 1, 0);
}
