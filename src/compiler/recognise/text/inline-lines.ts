import type { PhrasingContent } from 'mdast';
import { tidyBlanks, withoutZeroWidth } from '../../lexicon/phrase-key.ts';

/** A stretch of text of one weight. */
export interface InlineRun {
  readonly text: string;
  readonly strong: boolean;
  readonly emphasised: boolean;
}

/** One line of a paragraph as its author sees it. */
export interface InlineLine {
  readonly runs: readonly InlineRun[];
  /** Counted from 1 in the file; 0 where the tree holds no positions. */
  readonly line: number;
  /** True where the line before it ended in the source only, not on the page. */
  readonly wrapped: boolean;
}

/** A paragraph's lines: cut at hard breaks, `<br>` and line ends, without blanks around them; empty ones left out. */
export function inlineLines(nodes: readonly PhrasingContent[]): InlineLine[] {
  const cutter = new LineCutter();
  for (const node of nodes) cutter.add(node, PLAIN);
  return cutter.finish();
}

/** The text of phrasing nodes in one line, blanks collapsed. */
export function inlineText(nodes: readonly PhrasingContent[]): string {
  return tidyBlanks(withoutZeroWidth(spelledOut(nodes)));
}

function spelledOut(nodes: readonly PhrasingContent[]): string {
  let text = '';
  for (const node of nodes) {
    if (node.type === 'text' || node.type === 'inlineCode') text += node.value;
    else if (isLineBreak(node)) text += ' ';
    else if ('children' in node) text += spelledOut(node.children);
  }
  return text;
}

export function lineText(line: Pick<InlineLine, 'runs'>): string {
  return runsText(line.runs);
}

/** Joined text of runs, blanks (also U+2003 and U+00A0) collapsed. */
export function runsText(runs: readonly InlineRun[]): string {
  let text = '';
  for (const run of runs) text += run.text;
  return tidyBlanks(text);
}

interface Weight {
  readonly strong: boolean;
  readonly emphasised: boolean;
}

const PLAIN: Weight = { strong: false, emphasised: false };
const LINE_BREAK_TAG = /^<br\s{0,5}\/?>$/i;

function isLineBreak(node: PhrasingContent): boolean {
  return node.type === 'break' || (node.type === 'html' && LINE_BREAK_TAG.test(node.value.trim()));
}

class LineCutter {
  readonly #lines: InlineLine[] = [];
  #runs: InlineRun[] = [];
  #line = 0;
  #wrapped = false;

  add(node: PhrasingContent, weight: Weight): void {
    this.#line ||= node.position?.start.line ?? 0;
    if (node.type === 'text' || node.type === 'inlineCode') {
      this.#addText(node.value, { weight, line: node.position?.start.line ?? 0 });
    } else if (isLineBreak(node)) {
      this.#cut({ wrapped: false });
    } else if ('children' in node) {
      const inner = {
        strong: weight.strong || node.type === 'strong',
        emphasised: weight.emphasised || node.type === 'emphasis',
      };
      for (const child of node.children) this.add(child, inner);
    }
  }

  finish(): InlineLine[] {
    this.#cut({ wrapped: false });
    return this.#lines;
  }

  #addText(value: string, at: { readonly weight: Weight; readonly line: number }): void {
    for (const [offset, text] of withoutZeroWidth(value).split(/\r?\n/).entries()) {
      if (offset > 0) this.#cut({ line: at.line === 0 ? 0 : at.line + offset, wrapped: true });
      if (text !== '') this.#runs.push({ text, ...at.weight });
    }
  }

  #cut(next: { readonly line?: number; readonly wrapped: boolean }): void {
    if (runsText(this.#runs) !== '') {
      this.#lines.push({ runs: this.#runs, line: this.#line, wrapped: this.#wrapped });
      this.#wrapped = next.wrapped;
    } else {
      // A hard break is followed by a line end in the source: the break counts.
      this.#wrapped &&= next.wrapped;
    }
    this.#runs = [];
    this.#line = next.line ?? 0;
  }
}
