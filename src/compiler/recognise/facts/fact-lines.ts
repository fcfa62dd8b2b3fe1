import type { FactField } from '../../lexicon/fact-labels.ts';
import { fieldOfLabel, readEmojiLabel, type FactScope } from './fact-fields.ts';
import { lineText, runsText, type InlineLine, type InlineRun } from '../text/inline-lines.ts';
import { plainHeading } from '../text/plain-heading.ts';
import { readTimeRange } from '../dates/times.ts';

/** A fact before it is given its place. The value may still be empty, to be found below. */
export interface DraftFact {
  readonly label: string;
  readonly value: string;
  readonly field?: FactField;
  readonly line: number;
}

/**
 * The facts of one line. Known labels are read in every dress (bold, plain, with the value bold instead, behind an
 * emoji, with bold that did not close); in an area of facts bold labels count that the lexicon does not know, too.
 */
export function readFactLine(line: InlineLine, scope: FactScope): DraftFact[] {
  const bold = readBoldLabels(line, scope);
  if (bold.length > 0) return bold;
  const single = readPlainLabel(line, scope) ?? readEmojiLine(line) ?? readLabelAlone(line, scope);
  return single === undefined ? [] : [{ ...single, line: line.line }];
}

type LabelledText = Omit<DraftFact, 'line'>;

/** Bold labels with a colon inside or after, one or more on the line: `**Date:** 17/11 **Time**: 9:00`. */
function readBoldLabels(line: InlineLine, scope: FactScope): DraftFact[] {
  const runs = mergeRuns(line.runs);
  const starts = [...runs.keys()].filter((at) => isBoldLabel(runs, { at, scope }));
  const [first] = starts;
  if (first === undefined || !isDecoration(runsText(runs.slice(0, first)))) return [];
  return starts.map((at, order) => {
    const label = tidyLabel(runs[at]?.text ?? '');
    const value = runsText(runs.slice(at + 1, starts[order + 1])).replace(/^[:：]?\s*/, '');
    return { ...labelled(label, value, scope), line: line.line };
  });
}

function isBoldLabel(
  runs: readonly InlineRun[],
  where: { readonly at: number; readonly scope: FactScope },
): boolean {
  const run = runs[where.at];
  if (run?.strong !== true) return false;
  const next = runs[where.at + 1]?.text ?? '';
  const hasColon = /[:：]\s*$/.test(run.text) || /^\s*[:：]/.test(next);
  if (!hasColon && !/^\s*[–—-]\s/.test(next)) return false;
  const label = tidyLabel(run.text);
  if (fieldOfLabel(label, where.scope) !== undefined) return true;
  return hasColon && where.scope === 'info' && where.at <= 1 && mayBeLabel(label);
}

/** `Time: **…**`, `Date: …`, `**Date: …**`, and literal stars where bold did not close. Known labels only, but for the last. */
function readPlainLabel(line: InlineLine, scope: FactScope): LabelledText | undefined {
  const text = lineText(line);
  const match = /^(?<label>[^:：]{1,70})[:：](?<value>.*)$/su.exec(text);
  const written = match?.groups?.label ?? '';
  const label = tidyLabel(written);
  const value = (match?.groups?.value ?? '').replace(/^\s*\*{2}\s*|\*{2}\s*$/g, '').trim();
  if (fieldOfLabel(label, scope) !== undefined) return labelled(label, value, scope);
  const isBroken = /^\s*\*\*/.test(written) && text.includes('**', text.indexOf('**') + 2);
  return isBroken && scope === 'info' && mayBeLabel(label)
    ? labelled(label, value, scope)
    : undefined;
}

function readEmojiLine(line: InlineLine): LabelledText | undefined {
  const emoji = readEmojiLabel(lineText(line));
  return emoji?.value === '' ? undefined : emoji;
}

/** A known label alone on its line, in bold: the value stands below. */
function readLabelAlone(line: InlineLine, scope: FactScope): LabelledText | undefined {
  const isBold = line.runs.every((run) => run.strong || run.text.trim() === '');
  if (!isBold || scope !== 'info') return undefined;
  const label = tidyLabel(lineText(line));
  return fieldOfLabel(label) === undefined ? undefined : labelled(label, '', scope);
}

function labelled(label: string, value: string, scope: FactScope): LabelledText {
  const field = fieldOfLabel(label, scope);
  return { label, value, ...(field !== undefined && { field }) };
}

/** The label without bullets, emoji, stars and colon. */
function tidyLabel(text: string): string {
  return plainHeading(text.replace(/^[\s•●▪+-]+/, ''));
}

/** An unknown label is a short phrase; a time before the colon makes it a row of a programme. */
function mayBeLabel(label: string): boolean {
  const words = label.split(' ').length;
  return (
    /\p{L}/u.test(label) &&
    words <= 6 &&
    !/[.!?]$/.test(label) &&
    readTimeRange(label) === undefined
  );
}

function isDecoration(text: string): boolean {
  return plainHeading(text.replace(/^[\s•●▪+-]+/, '')) === '';
}

/** Joins neighbours of one weight, so that a label cut by markup is one run again. */
function mergeRuns(runs: readonly InlineRun[]): InlineRun[] {
  const merged: InlineRun[] = [];
  for (const run of runs) {
    const last = merged.at(-1);
    if (last?.strong === run.strong)
      merged[merged.length - 1] = { ...last, text: last.text + run.text };
    else merged.push(run);
  }
  return merged;
}
