import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Section } from '#model/catalog.ts';
import {
  PIXEL,
  REPORT,
  compileFiles,
  withFrontMatter,
  wordsShown,
} from '../support/report-workspace.ts';

/** How often each property is tried; PROPERTY_RUNS raises it. */
const RUNS = Number(process.env['PROPERTY_RUNS'] ?? 60);
/** A run compiles a repository, which takes a fifth of a second where machine and report are at their worst. In milliseconds. */
const TIMEOUT = 30_000 + RUNS * 200;

/** A piece of a report with words that occur nowhere else: `w1`, `w2`, … */
type Piece = (word: () => string) => string;

const piece = fc.constantFrom<Piece>(
  (w) => `Plain ${w()} text with **${w()}** and *${w()}* and \`${w()}\`.`,
  (w) => `- **${w()}:** ${w()}\n- **${w()}** – ${w()}\n  - ${w()}\n  - **${w()}:** ${w()}`,
  (w) => `1. **${w()}:** ${w()}\n2. ${w()}`,
  (w) => `- ${w()}\n- ${w()} <b>${w()}</b>`,
  (w) => `**${w()}:** ${w()}`,
  (w) => `**${w()}**\n\n${w()} below it.`,
  (w) =>
    `| Time | Session | Speaker |\n|---|---|---|\n| 9:00 – 9:30 | ${w()} | ${w()} |\n| 9:30 – 10:00 | ${w()} | |`,
  (w) => `| ${w()} | ${w()} |\n|---|---|\n| ${w()} | ${w()} |`,
  (w) => `#### 8:30 – 9:00 AM | ${w()}\n\n${w()}\n\n#### 9:00 – 9:30 AM | ${w()}\n\n- ${w()}`,
  (w) => `9:00 – 9:30: ${w()}\n09h30 - 10h00 | ${w()} (Mr. ${w()})\n\n10:00: *${w()}*`,
  (w) => `[![${w()}](https://example.org/a.jpg)](https://example.org)\n\n${w()}`,
  (w) => `See ![${w()}](https://example.org/a.jpg) and [${w()}](https://example.org) ${w()}.`,
  (w) => `1. ${w()}\n2. ![x](/images/a.png)\n\n   *${w()} in a list*\n3. ${w()}`,
  (w) => `![x](/images/b.png)\n> ${w()} below it\n\n> ${w()}`,
  (w) => `> ${w()}\n>\n> - ${w()}`,
  (w) => `> **Conclusion:**  \n> ${w()}`,
  (w) => `\`\`\`yaml\n${w()}: ${w()}\n\`\`\``,
  (w) =>
    `<div align="center">\n<p>${w()} <a href="https://example.org">${w()}</a></p>\n\n${w()}\n\n</div>`,
  (w) => `{{% notice note %}}\n${w()}\n\n${w()}\n{{% /notice %}}`,
  (w) =>
    `${w()} is boxed.\n{: .lead #left-out}\n\n- ${w()}\n{: title="left out"}\n\n[${w()}](https://example.org){: .wide} ${w()}`,
  (w) => `{{< unknown-thing name="${w()}" >}}`,
  (w) => `![${w()} on the quay](/images/a.png)\n\n*${w()} at noon*`,
  (w) => `![${w()}](/images/none.png)\n*${w()} is missing*`,
  (w) => `Look ![small ${w()}](/images/b.png) at ${w()}.`,
  (w) => `<figure><img src="/images/c.png"><figcaption>${w()}</figcaption></figure>`,
  (w) => `&emsp;**${w()}:** ${w()} <br>\n&emsp;**${w()}:** ${w()}`,
  (w) => `Tides[^${w()}] rise.\n\n- [x] ${w()}\n- [ ] ${w()}`,
  (w) => `${w()}  \n${w()}<br>${w()}\\\n${w()}`,
  (w) => `$$\\text{${w()}} = 1$$\n\n---\n\n~~${w()}~~ [${w()}](../nowhere/)`,
);

const heading = fc.constantFrom<Piece>(
  () => '### Event Objectives',
  () => '## Event Overview',
  () => '### Speakers',
  () => '## Session Agenda',
  () => '### Key Takeaways',
  () => '# Event Experience',
  () => '#### Event Photos',
  (w) => `## ${w()} and others`,
  (w) => `### 1. ${w()}:`,
  (w) => `#### **${w()}** (${w()})`,
  (w) => `##### 🎯 ${w()}`,
  (w) => `### Session 1: ${w()} (9:00 - 9:30 AM)`,
);

const FACTS: Piece = (w) =>
  `| | |\n|---|---|\n| **Event Name** | ${w()} day |\n| **Location** | ${w()} |\n| **${w()}** | ${w()} |`;

const report = fc.record({
  facts: fc.boolean(),
  parts: fc.array(
    fc.record({
      heading: fc.option(heading, { freq: 4 }),
      pieces: fc.array(piece, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 7 },
  ),
});

type Shape = typeof report extends fc.Arbitrary<infer Value> ? Value : never;

function write({ facts, parts }: Shape): {
  source: string;
  words: string[];
} {
  const words: string[] = [];
  function word(): string {
    words.push(`w${words.length + 1}q`);
    return words.at(-1) ?? '';
  }
  const lines = [`# Summary Report: “${word()} day”`];
  if (facts) lines.push(FACTS(word));
  for (const part of parts) {
    if (part.heading !== null) lines.push(part.heading(word));
    lines.push(...part.pieces.map((one) => one(word)));
  }
  return { source: lines.join('\n\n'), words };
}

function wordsIn(text: string): string[] {
  return text.match(/w\d+q/g) ?? [];
}

/** Words of the sections in the order in which a reader meets them. */
function inOrder(sections: readonly Section[], captions: ReadonlyMap<string, string>): string[] {
  return sections.flatMap((section) => [
    ...wordsIn(section.written ?? section.heading),
    ...section.blocks.flatMap((block) =>
      block.type === 'photos'
        ? block.photos.flatMap((id) => wordsIn(captions.get(id) ?? ''))
        : wordsIn(wordsShown(block)),
    ),
    ...inOrder(section.sections, captions),
  ]);
}

const PICTURES = {
  'static/images/a.png': PIXEL,
  'static/images/b.png': PIXEL,
  'static/images/c.png': PIXEL,
};

describe('whatever a report is made of', () => {
  it(
    'every word of it is in the catalog, and every picture',
    async () => {
      await fc.assert(
        fc.asyncProperty(report, async (shape) => {
          const { source, words } = write(shape);
          const result = await compileFiles({ [REPORT]: withFrontMatter(source), ...PICTURES });
          const shown = new Set(wordsIn(wordsShown(await result.report())));
          const lost = words.filter(
            (word) => !shown.has(word) && !source.includes(`![${word}](/images/none.png)`),
          );
          expect({ lost, source }).toEqual({ lost: [], source });
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );

  it(
    'the words of its sections keep their order',
    async () => {
      await fc.assert(
        fc.asyncProperty(report, async (shape) => {
          const { source } = write(shape);
          const result = await compileFiles({ [REPORT]: withFrontMatter(source) });
          const { sections } = await result.report();
          const numbers = [...new Set(inOrder(sections, new Map()))].map((word) =>
            Number(word.slice(1, -1)),
          );
          expect({ numbers, source }).toEqual({
            numbers: numbers.toSorted((a, b) => a - b),
            source,
          });
        }),
        { numRuns: RUNS },
      );
    },
    TIMEOUT,
  );
});
