import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { EventReport, Section, Topic } from '#model/catalog.ts';
import { compileFiles } from '../support/report-workspace.ts';

const EXAMPLE = fileURLToPath(new URL('../../example', import.meta.url));
const FRONT_MATTER = /^---\n[^]*?\n---\n/;
const SECTION = /^## (?=\S)/;
const LABEL = /^(\s*[-*] )\*\*([^*:]{2,40})(?::\*\*|\*\*:) ?/;
const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

type Rewrite = (line: string, section: number) => string;

/** Other ways to write the same line: what a report says must not depend on them. */
const VARIANTS: Readonly<Record<string, Rewrite>> = {
  'with sections one level deeper': (line) => line.replace(/^(?=#{1,5} )/, '#'),
  'with numbered sections': (line, n) => line.replace(SECTION, `## ${n}. `),
  'with sections numbered in Roman': (line, n) =>
    line.replace(SECTION, `## ${ROMAN[n - 1] ?? n}. `),
  'with an emoji before sections': (line) => line.replace(SECTION, '## 🎯 '),
  'with a colon after sections': (line) => (SECTION.test(line) ? `${line}:` : line),
  'with bold sections': (line) => line.replace(/^## ([^*]+)$/, '## **$1**'),
  'with ids of sections': (line, n) => (SECTION.test(line) ? `${line} {#part-${n}}` : line),
  'with closed headings': (line) => line.replace(/^(#{1,6}) .+$/, '$& $1'),
  'with coloured headings': (line) =>
    line.replace(/^(#{2,4} )([^<>]+)$/, '$1<span style="color: red">$2</span>'),
  'with sections as HTML': (line) => line.replace(/^## ([^<>*_[\]`&]+)$/, '<h2>$1</h2>\n'),
  'with a line across before sections': (line) => line.replace(SECTION, '\n---\n\n## '),
  'with a comment before sections': (line) => line.replace(SECTION, '<!-- part -->\n## '),
  'with stars for bullets': (line) => line.replace(/^(\s*)- (?!-)/, '$1* '),
  'with pluses for bullets': (line) => line.replace(/^(\s*)[-*] (?![-*])/, '$1+ '),
  'with underscores for bold': (line) =>
    line.replace(/(?<![\p{L}\p{N}*_])\*\*(?=\S)([^*_]+?)(?<=\S)\*\*(?![\p{L}\p{N}*_])/gu, '__$1__'),
  'with colons outside of labels': (line) => line.replace(LABEL, '$1**$2**: '),
  'with colons inside of labels': (line) => line.replace(LABEL, '$1**$2:** '),
  'with blanks before colons': (line) => line.replace(LABEL, '$1**$2** : '),
  'with wide colons': (line) => line.replace(LABEL, '$1**$2：** '),
  'with labels in bold italics': (line) => line.replace(LABEL, '$1***$2:*** '),
  'with an emoji before labels': (line) => line.replace(LABEL, '$1📌 **$2:** '),
  'with blanks at the ends of lines': (line) =>
    line === '' || /^\s*\|/.test(line) ? line : `${line} `,
  'with returns at the ends of lines': (line) => `${line}\r`,
  'with blanks that do not break in headings': (line) =>
    /^#{1,6} /.test(line) ? line.replaceAll(/(?<!#) /g, '\u00A0') : line,
  'with letters decomposed': (line) => line.normalize('NFD'),
};

/** Rewrites the lines of a page outside of its front matter and of fenced code. */
function rewritten(page: string, rewrite: Rewrite): string {
  const [frontMatter = ''] = FRONT_MATTER.exec(page) ?? [];
  let section = 0;
  let isCode = false;
  const lines = page
    .slice(frontMatter.length)
    .split('\n')
    .map((line) => {
      if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode;
      if (isCode) return line;
      if (SECTION.test(line)) section++;
      return rewrite(line, section);
    });
  return frontMatter + lines.join('\n');
}

async function readExample(): Promise<Record<string, string>> {
  const names = await readdir(path.join(EXAMPLE, 'content'), { recursive: true });
  const pages = names.filter((name) => name.endsWith('.md')).map((name) => `content/${name}`);
  const texts = pages.map(async (name) => [name, await readFile(path.join(EXAMPLE, name), 'utf8')]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

/** What a reader learns of an event, letters composed; how headings are spelled is the author's. */
function told({ sections, speakers, ...report }: EventReport) {
  const { title, date, time, venue, role, format, duration, series } = report;
  const facts = [time, venue, role, format, duration].map((fact) => fact?.value);
  const told = {
    title,
    series,
    facts,
    day: [date?.start, date?.end, date?.doubts],
    speakers: speakers.map(({ name, role: does, organisation }) => [name, does, organisation]),
    sections: sections.flatMap((section) => sectionsIn(section)),
  };
  return JSON.parse(JSON.stringify(told).normalize('NFC')) as unknown;
}

function sectionsIn({ kind, blocks, sections }: Section, depth = 0): unknown[] {
  const named = blocks.flatMap((block) => {
    if (block.type === 'topics') return block.topics.map(labelsIn);
    return block.type === 'schedule'
      ? block.items.map(({ start, end, title }) => [start, end, title])
      : [];
  });
  return [[depth, kind, named], ...sections.flatMap((inner) => sectionsIn(inner, depth + 1))];
}

function labelsIn({ label, topics }: Topic): unknown {
  return [label.replace(/^📌 /u, ''), topics.map(labelsIn)];
}

async function toldBy(pages: Readonly<Record<string, string>>, rewrite: Rewrite) {
  const files = Object.entries(pages).map(([name, text]) => [name, rewritten(text, rewrite)]);
  const result = await compileFiles(Object.fromEntries(files) as Record<string, string>);
  const all = [...(await result.reports('en')), ...(await result.reports('vi'))];
  return all.map((report) => told(report));
}

describe('the example’s reports', () => {
  let asWritten: Promise<unknown[]> | undefined;

  it.each(Object.entries(VARIANTS))('say the same %s', async (_variant, rewrite) => {
    const pages = await readExample();
    asWritten ??= toldBy(pages, (line) => line);
    expect(await toldBy(pages, rewrite)).toEqual(await asWritten);
  });
});
