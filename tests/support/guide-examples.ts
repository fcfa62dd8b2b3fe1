import { readFileSync } from 'node:fs';

/** What the authors' guide shows of one diagnostic. */
export interface GuideEntry {
  readonly code: string;
  readonly bad: GuideExample;
  readonly mended: GuideExample;
}

/** An example as it stands in the guide. */
export interface GuideExample {
  readonly text: string;
  /** What stands in backticks or in a box, in order. */
  readonly quoted: readonly string[];
  /** The files of a box that names them, by their paths from the section's folder. */
  readonly files: Readonly<Record<string, string>>;
}

const ENTRY = /^#### ([a-z-]+)\n\nBad:([^]*?)\n\nMended:([^]*?)(?=\n#{3,4} |$(?![^]))/gm;
const QUOTED = /^```\n([^]*?)\n```$|`([^`\n]+)`/gm;
const FILE = /^(?:[\w.-]+\/)?_index(?:\.\w\w)?\.md$/;

/** Every entry of the authors' guide, in order. */
export function readGuide(): GuideEntry[] {
  const guide = readFileSync(new URL('../../docs/AUTHORS.md', import.meta.url), 'utf8');
  return [...guide.matchAll(ENTRY)].map(([, code = '', bad = '', mended = '']) => ({
    code,
    bad: exampleOf(bad),
    mended: exampleOf(mended),
  }));
}

function exampleOf(text: string): GuideExample {
  const quoted = [...text.matchAll(QUOTED)].map(([, box, span]) => box ?? span ?? '');
  return { text, quoted, files: filesOf(quoted[0] ?? '') };
}

function filesOf(box: string): Record<string, string> {
  const files: Record<string, string> = {};
  let name: string | undefined;
  for (const line of box.split('\n')) {
    if (FILE.test(line)) {
      name = line;
      files[name] = '';
    } else if (name !== undefined) files[name] += `${line}\n`;
  }
  return box.includes('\n') ? files : {};
}
