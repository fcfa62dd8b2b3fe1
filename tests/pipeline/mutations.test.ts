import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inspectTree } from '#compiler/parse/tree/inspect-tree.ts';
import { parseMarkdown } from '#compiler/parse/tree/markdown-tree.ts';
import { parsePage } from '#compiler/parse/parse-page.ts';
import { type ReportDraft, draftReport } from '#compiler/structure/report-draft.ts';

/** How often a mutation is tried; PROPERTY_RUNS raises it. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);
/** A mutated page may take a tenth of a second where machine and page are at their worst. In milliseconds. */
const TIMEOUT = 30_000 + RUNS * 500;

const REPORT = `---
title: "Event 1"
date: 2026-03-14
---
{{% notice note %}}
Bring a **coat**.
{{% /notice %}}

# Summary Report: “Harbour Cloud Day – Tide Series #2”

| | |
|---|---|
| **Date** | March 14, 2026 |
| **Time** | 8:30 AM – 12:00 PM |
| **Location** | Lantern Hall |

### Speakers

- **Mara Lind** – Engineer, Tideworks
- Dr. Ivo Brandt - Developer

## Agenda

#### 8:30 – 9:00 AM | Welcome

&emsp;**Host:** Mara Lind <br>

#### Session 2: Infrastructure as Code (IaC) (9:00 - 9:30 AM)

- **Stacks:** small[^1]
  - **Best Practices:**
    1. \`one\`
    2. two

| Time | Session | Speaker |
|---|---|---|
| 9:00 – 9:30 | Tides | Mara Lind |
| 9:30+ | Quays | |

![Noon](/images/a.png "title")
*All of us*

1. Moor
2. ![Crates](/images/d.png)

   *Crates at noon*

![x](/images/e.png)
> The last boat

See ![the film](https://img.example.org/f.jpg) and [slides](https://example.org/s). Ms. Lan Ho from Quay shared it.

<div align="center"><figure><img src="/b.png"><figcaption>Noon<figcaption></figure></div>

### Bài học chính (Key Takeaways)

**Thủy triều**

> **Conclusion:**  
> Đi [đâu](../4.2/) cũng được.

[^1]: A note.

$$\\text{x}$$ <!-- gone --> {{< figure src="c.png" caption="_d_" >}}
`;

/** The report above, which has every shape at once, and all pages of the example. */
const FIXTURES: readonly string[] = [REPORT, ...pagesBelow('example/content')];

function pagesBelow(folder: string): string[] {
  const pages = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return pages
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(path.join(folder, name), 'utf8'));
}

/** Pieces that break things: marks of every syntax, alone or in runs. */
const debris = fc.constantFrom(
  '**',
  '*',
  '_',
  '`',
  '```\n',
  '~~~',
  '# ',
  '\n#',
  '- ',
  '\n\n',
  '|',
  '|---|',
  '> ',
  '<div>',
  '</div>',
  '<b',
  '<!--',
  '-->',
  '{{<',
  '>}}',
  '{{%',
  '%}}',
  '---\n',
  '+++\n',
  '[',
  '](',
  ')',
  '![',
  '[^1]',
  ':',
  '{: .a}',
  '&emsp;',
  '&',
  '\u200B',
  '\uFEFF',
  '\0',
  '\r\n',
  '\t',
  '😀',
  'ế',
  '\uD800',
  '\\',
  '$$',
  '<script>',
  'javascript:',
);

type Mutation = {
  /** Share of the text that stands before it. */
  readonly at: number;
  readonly length: number;
  readonly insert: string;
  readonly copy: boolean;
};
const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constant(0), fc.nat(40)),
  insert: fc.oneof(debris, fc.string({ maxLength: 8, unit: 'binary' })),
  copy: fc.boolean(),
});

interface Mutated {
  readonly fixture: string;
  readonly mutations: readonly Mutation[];
}

function mutatedFixture(most: number): fc.Arbitrary<Mutated> {
  return fc.record({
    fixture: fc.constantFrom(...FIXTURES),
    mutations: fc.array(mutation, { minLength: 1, maxLength: most }),
  });
}

function mutate({ fixture, mutations }: Mutated): string {
  return mutations.reduce((text, { at, length, insert, copy }) => {
    const cut = Math.floor(at * text.length);
    const [before, after] = [text.slice(0, cut), text.slice(cut + length)];
    return `${before}${insert}${copy ? text.slice(cut, cut + length).repeat(2) : ''}${after}`;
  }, fixture);
}

function draft(text: string): ReportDraft | undefined {
  const page = parsePage(Buffer.from(text));
  return page && draftReport(page.root.children, { file: 'a.md', source: page.text });
}

/** What could run in the Markdown of a draft; headings and labels are plain text, where `](javascript:` is words. */
function unsafeIn(drafted: ReportDraft | undefined): unknown[] {
  const texts: string[] = [];
  JSON.stringify(drafted?.sections, (key, value: unknown) => {
    if (key === 'text' && typeof value === 'string') texts.push(value);
    return value;
  });
  const problems = texts.flatMap((text) => inspectTree(parseMarkdown(text), text));
  return problems.filter(({ code }) => code === 'unsafe-link' || code === 'unsafe-html');
}

/** What is taken out of a page before it is read: such a character within "<script>" does not stop it. */
const INVISIBLE = /[\u200B\u200C\u2060\uFEFF\u00AD]/g;

describe('a report mutated at random', () => {
  it(
    'never makes the compiler fail, gives the same twice, and holds nothing that runs',
    () => {
      fc.assert(
        fc.property(mutatedFixture(6), (mutated) => {
          const text = mutate(mutated);
          const drafted = JSON.stringify(draft(text)?.sections);
          expect(JSON.stringify(draft(text)?.sections)).toBe(drafted);
          expect(unsafeIn(draft(text))).toEqual([]);
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );

  it(
    'keeps a sentence that stands between the damage',
    () => {
      fc.assert(
        fc.property(mutatedFixture(4), (mutated) => {
          const sentence = 'Lighthouses outlive keepers';
          const text = mutate(mutated);
          const drafted = draft(`${text}\n\n${sentence}\n`);
          const visible = text.replace(INVISIBLE, '');
          const hidden =
            drafted === undefined || /<!--(?![^]*-->)|<(?:script|style|!|\?)/i.test(visible);
          expect(hidden || JSON.stringify(drafted).includes(sentence)).toBe(true);
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );
});
