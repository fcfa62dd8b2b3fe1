import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** The report with number `n` of those that a bench compiles. */
export type ReportMaker = (n: number) => string;

const WORDS =
  'tide quay harbour lantern queue broker ledger kiln glaze lathe anchor beacon cache stack drift gate relay signal canvas rudder'.split(
    ' ',
  );
const DAYS_A_MONTH = 28;
const MONTHS = 12;

/** A report of usual shape and length, some 7 KB; number `n` differs from all others in names, dates and topics. */
export function generatedReport(n: number): string {
  function words(count: number, seed: number): string {
    return Array.from(
      { length: count },
      (_, index) => WORDS[(n * 7 + seed * 13 + index * 5) % WORDS.length],
    ).join(' ');
  }
  const day = `${(n % DAYS_A_MONTH) + 1}/${(n % MONTHS) + 1}/${2000 + (n % 25)}`;
  const sessions = Array.from({ length: 8 }, (_, s) => {
    const items = Array.from(
      { length: 7 },
      (__, t) => `- **${words(2, s * 7 + t)} ${(n + t) % 50}:** ${words(9, t)}`,
    );
    return `#### ${words(3, s)} ${n % 40}\n\n${words(30, s)}.\n\n${items.join('\n')}`;
  });
  return `---
title: "Event ${n}"
---

# Summary Report: “${words(4, 1)} ${n}”

| | |
|---|---|
| **Date** | ${day} |
| **Location** | ${words(5, 2)} |
| **Role** | Attendee |

### Event Objectives

- ${words(8, 3)}
- ${words(8, 4)}

### Speakers

- **Mara Lind** – Engineer, Tideworks
- **Ivo Brandt** – Developer, Claywerk

### Key Highlights

${sessions.join('\n\n')}

### Key Takeaways

- ${words(12, 5)}
- ${words(12, 6)}

### Event Experience

${words(120, 7)}.
`;
}

const NAME = /^# (?:.*?[“"](?<quoted>.+)[”"]|(?<bare>.+))$/m;

/** The event's name in a page's first heading; empty where it has none. */
function nameOf(page: string): string {
  const { quoted, bare } = NAME.exec(page)?.groups ?? {};
  return quoted ?? bare ?? '';
}

/** The page of a section that holds `count` reports, as the template has it: a block an event with its facts. */
export function sectionIndex(count: number, reportText: ReportMaker): string {
  const blocks = Array.from({ length: count }, (_, index) => {
    const n = index + 1;
    return `### [Event ${n}](4.${n}-Event${n}/)

&emsp;**Event Name:** ${nameOf(reportText(n))}

&emsp;**Date & Time:** 09:00, ${(n % DAYS_A_MONTH) + 1}/${(n % MONTHS) + 1}/${2000 + (n % 25)}

&emsp;**Location:** ${WORDS[n % WORDS.length] ?? ''} hall

&emsp;**Role:** Attendee
`;
  });
  return `---\ntitle: "Events"\n---\n\n${blocks.join('\n')}`;
}

const EVENTS = path.join(import.meta.dirname, '../../example/content/4-EventParticipated');

/**
 * Reports made from the example's own English pages, in turn and without their pictures: a number in its name, the
 * year and the bold labels tell each from its copies, so that a topic is that of a fortieth of them.
 */
export function exampleReports(): ReportMaker {
  const pages = readdirSync(EVENTS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => readFileSync(path.join(EVENTS, name, '_index.md'), 'utf8'))
    .map((page) => page.replace(/^.*!\[.*$/gm, ''));
  return (n) =>
    numbered(pages[n % pages.length] ?? '', n)
      .replace(/\b20\d\d\b/g, String(2000 + (n % 25)))
      .replace(/^( *- \*\*[^*:]+)(:?\*\*)/gm, (_, label: string, end: string) =>
        FACT.test(label) ? label + end : `${label} ${n % 40}${end}`,
      );
}

/** The page with a number in its event's name, wherever it stands. */
function numbered(page: string, n: number): string {
  const name = nameOf(page);
  return name === '' ? page : page.replaceAll(name, `${name}, part ${n}`);
}

const FACT = /Date|Location|Role|Theme|Time|Venue|Format/;
