import sharp from 'sharp';
import { writeFiles } from './temporary-folder.ts';

/** What every payload calls: a test puts a function of this name into its pages, and fails when it is called. */
export const BREACH = 'breach';

/** A host that no page may ask for anything. */
export const FOREIGN_HOST = 'elsewhere.example';

/** Text that would run, or break out, wherever it is written unescaped. */
export const PAYLOADS: readonly string[] = [
  `</script><script>${BREACH}(1)</script>`,
  `"><img src=x onerror=${BREACH}(2)>`,
  `' onmouseover='${BREACH}(3)' x='`,
  `<svg onload=${BREACH}(4)>`,
  `</title></style></textarea><script>${BREACH}(5)</script>`,
  `]]><!-- --><script>${BREACH}(6)</script>`,
  '=HYPERLINK("https://elsewhere.example","x")',
  `@SUM(1+1)*cmd|' /C calc'!A0`,
  '$& $1 $` $$',
  '\u2028\u2029 \u202Egnp.exe\u202C \u0007 \uFFFE',
  '`${' + `${BREACH}(7)` + '}` $(touch owned) ; rm -rf x',
  `javascript:${BREACH}(8)`,
];

/** File names that a shell, an address or an attribute would take for something else. */
const FILE_NAMES = [`a' onerror='${BREACH}(9).png`, '$(touch owned);&|.png', 'c"> <b> #?%41.png'];

/** A report repository whose author means harm: each payload in each field of a report. */
export async function writeHostileRepository(folder: string): Promise<void> {
  const reports = PAYLOADS.map((payload, index) => [
    `content/4-EventParticipated/4.${index + 1}-Event${index + 1}/_index.md`,
    hostileReport(payload, index),
  ]);
  const picture = await sharp({
    create: { width: 64, height: 48, channels: 3, background: '#a33' },
  })
    .png()
    .toBuffer();
  await writeFiles(folder, {
    'config.toml': `title = ${JSON.stringify(PAYLOADS[0])}\nbaseURL = "https://an.example/"\n`,
    'content/4-EventParticipated/_index.md': `---\ntitle: ${JSON.stringify(PAYLOADS[4])}\n---\n`,
    ...(Object.fromEntries(reports) as Record<string, string>),
    ...Object.fromEntries(FILE_NAMES.map((name) => [`static/images/${name}`, picture])),
  });
}

function hostileReport(payload: string, index: number): string {
  const day = String(index + 1).padStart(2, '0');
  return `---
title: ${JSON.stringify(payload)}
weight: ${index + 1}
---

# Summary Report: "${index} ${escapeMarkdown(payload)}"

**Date:** 2026-03-${day}
**Location:** ${payload}
**Role:** ${payload}
**Format:** ${payload}

### Speakers

- **${escapeMarkdown(payload)}** – ${payload}

### Key Highlights

#### ${escapeMarkdown(payload)}

- **${escapeMarkdown(payload)}**: ${payload}

${payload}

<div onclick="${BREACH}(20)" style="background:url(https://${FOREIGN_HOST}/a)">div</div>
<a href="javascript:${BREACH}(21)">link</a> <a href="data:text/html,<script>1</script>">data</a>
<iframe src="https://${FOREIGN_HOST}/b"></iframe><object data="https://${FOREIGN_HOST}/c"></object>
<form action="https://${FOREIGN_HOST}/d"><button formaction="javascript:${BREACH}(22)">go</button></form>
<base href="https://${FOREIGN_HOST}/"><meta http-equiv="refresh" content="0;url=https://${FOREIGN_HOST}/e">
<link rel="stylesheet" href="https://${FOREIGN_HOST}/f"><style>@import "https://${FOREIGN_HOST}/g";</style>
<math><mi xlink:href="javascript:${BREACH}(23)">x</mi></math><details ontoggle=${BREACH}(24) open>d</details>

[run](javascript:${BREACH}(25)) [tab](java\tscript:${BREACH}(26)) [vb](VBSCRIPT:x) <javascript:${BREACH}(27)>

![remote](https://${FOREIGN_HOST}/h.png) <img src="https://${FOREIGN_HOST}/i.png" onload="${BREACH}(28)">

${FILE_NAMES.map((name) => `![${payload.replaceAll(']', '')}](</images/${name}> "${payload.replaceAll('"', "'")}")`).join('\n\n')}

{{< youtube ${payload} >}} {{% notice ${payload} %}}${payload}{{% /notice %}}

| ${payload.replaceAll('|', '')} |
| --- |
| ${payload.replaceAll('|', '')} |
`;
}

/** So that the payload is text in a heading, and not read as markup by the compiler already. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\<>[\]*_`&]/g, String.raw`\$&`);
}
