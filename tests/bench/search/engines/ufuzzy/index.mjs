import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

export async function index(corpus, folder) {
  const lines = [];
  const shown = [];
  for (const { label, text, event, slug, anchor } of corpus) {
    lines.push(`${label} ${text}`.trim().replaceAll('\n', ' '));
    shown.push([label || text.slice(0, 80), event, `${slug}#${anchor}`].join('\t'));
  }
  writeFileSync(join(folder, 'lines.txt'), lines.join('\n'));
  writeFileSync(join(folder, 'shown.txt'), shown.join('\n'));
}
