import type { Nodes, Root } from 'mdast';
import { type HtmlTag, VOID_TAGS, scanTags } from '../html/html-tags.ts';
import { MEDIA_TAGS } from '../html/html-schema.ts';
import { mayNeedCleaning } from '../source/may-need-cleaning.ts';
import { isSafeUrl } from '../html/safe-url.ts';

/** What is wrong with a page's markup, found before it is cleaned. */
export type MarkupProblem =
  | {
      readonly code: 'unclosed-html' | 'unsafe-html' | 'media-not-shown';
      readonly line: number;
      readonly tag: string;
    }
  | { readonly code: 'unsafe-link'; readonly line: number; readonly url: string }
  | {
      readonly code: 'heading-skipped';
      readonly line: number;
      readonly from: number;
      readonly to: number;
    };

/** HTML closes these by itself. */
const CLOSED_BY_PARSER = new Set([
  'p',
  'li',
  'td',
  'th',
  'tr',
  'tbody',
  'thead',
  'tfoot',
  'dt',
  'dd',
  'option',
]);
const UNSAFE_TAGS = new Set([
  'script',
  'style',
  'iframe',
  'object',
  'embed',
  'template',
  'svg',
  'math',
  'form',
  'link',
  'meta',
  'base',
]);
/** A page with more problems of its markup needs a look, not a longer list. */
const MOST_PROBLEMS = 50;
/** In characters; a data: link may hold a whole file. */
const LONGEST_URL = 80;

/** Unclosed and unsafe HTML, unsafe links and skipped heading levels, in order, each kind and line once. */
export function inspectTree(root: Root, source: string): MarkupProblem[] {
  const found: Found = { tags: [], links: [] };
  for (const node of root.children) if (mayNeedCleaning(node, source)) collect(node, found);
  const problems = [...found.links, ...htmlProblems(found.tags), ...headingProblems(root)];
  if (problems.length === 0) return problems;
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  return [...unique.values()].sort((a, b) => a.line - b.line).slice(0, MOST_PROBLEMS);
}

interface Found {
  readonly tags: PlacedTag[];
  readonly links: MarkupProblem[];
}

function collect(node: Nodes, found: Found): void {
  if (node.type === 'text') return;
  if (node.type === 'html') {
    for (const tag of tagsOf(node.value, node.position?.start.line ?? 1)) found.tags.push(tag);
  } else if (
    (node.type === 'link' || node.type === 'image' || node.type === 'definition') &&
    !isSafeUrl(node.url)
  ) {
    found.links.push({
      code: 'unsafe-link',
      line: node.position?.start.line ?? 1,
      url: node.url.slice(0, LONGEST_URL),
    });
  }
  if ('children' in node) for (const child of node.children) collect(child, found);
}

interface PlacedTag extends HtmlTag {
  readonly line: number;
}

function htmlProblems(tags: readonly PlacedTag[]): MarkupProblem[] {
  if (tags.length === 0) return [];
  const opening = tags.filter(({ closing }) => !closing);
  return [
    ...problemsOf(
      'unsafe-html',
      opening.filter(({ name }) => UNSAFE_TAGS.has(name)),
    ),
    ...problemsOf(
      'media-not-shown',
      opening.filter(({ name }) => MEDIA_TAGS.includes(name)),
    ),
    ...problemsOf('unclosed-html', unclosed(tags)),
  ];
}

function problemsOf(
  code: 'unclosed-html' | 'unsafe-html' | 'media-not-shown',
  tags: readonly PlacedTag[],
): MarkupProblem[] {
  return tags.map(({ name, line }) => ({ code, line, tag: name }));
}

function tagsOf(html: string, first: number): PlacedTag[] {
  let [line, from] = [first, 0];
  return scanTags(html).map((tag) => {
    line += html.slice(from, tag.offset).split('\n').length - 1;
    from = tag.offset;
    return { ...tag, line };
  });
}

/** Opening tags that no closing tag answers; a closing tag answers the nearest of its name. */
function unclosed(tags: readonly PlacedTag[]): PlacedTag[] {
  const open: PlacedTag[] = [];
  const forgotten: PlacedTag[] = [];
  for (const tag of tags) {
    if (VOID_TAGS.has(tag.name) || tag.selfClosing) continue;
    if (!tag.closing) {
      open.push(tag);
      continue;
    }
    const at = open.findLastIndex(({ name }) => name === tag.name);
    if (at >= 0) forgotten.push(...open.splice(at).slice(1));
  }
  return [...forgotten, ...open].filter(({ name }) => !CLOSED_BY_PARSER.has(name));
}

/** Each jump once a page: a template that skips a level does so at every section. */
function headingProblems(root: Root): MarkupProblem[] {
  const problems: MarkupProblem[] = [];
  const seen = new Set<string>();
  let from = 0;
  for (const node of root.children) {
    if (node.type !== 'heading') continue;
    const [before, to] = [from, node.depth];
    from = to;
    const jump = `${before}-${to}`;
    if (before === 0 || to <= before + 1 || seen.has(jump)) continue;
    seen.add(jump);
    problems.push({
      code: 'heading-skipped',
      line: node.position?.start.line ?? 1,
      from: before,
      to,
    });
  }
  return problems;
}
