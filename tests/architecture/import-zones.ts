/** DESIGN's table of who may import whom, as data. What is not listed is forbidden; type imports count too. */

export interface Zone {
  /** Where the zone's files are, below `src/`; the longest matching prefix decides. */
  readonly prefix: string;
  /** Prefixes, or single files, of other zones that it may import. */
  readonly mayImport: readonly string[];
  /** Prefixes from which only types may come. */
  readonly typesFrom?: readonly string[];
  /** True for the packages that it may import. */
  readonly mayUse: (packageName: string) => boolean;
}

const REACT = /^(?:react|react-dom|react-router-dom|lucide-react)(?:\/|$)/;
const VIEWERS = /^(?:react-markdown|yet-another-react-lightbox)(?:\/|$)/;
const DATA = /^@tanstack\/react-query$/;
/** Libraries without React that both the compiler and a view may use. */
const EITHER = /^(?:remark-gfm|thumbhash)$/;
const BUNDLER = /^(?:vite|@vitejs\/|@tailwindcss\/)/;

const nothing = () => false;
const noReact = (name: string) => !REACT.test(name) && !VIEWERS.test(name) && !DATA.test(name);
const views = (name: string) => REACT.test(name) || VIEWERS.test(name) || EITHER.test(name);
const browser = (name: string) => views(name) || DATA.test(name);

export const ZONES: readonly Zone[] = [
  { prefix: 'model/', mayImport: [], mayUse: (name) => name === 'valibot' },
  { prefix: 'search/', mayImport: ['model/'], mayUse: nothing },
  {
    prefix: 'compiler/',
    mayImport: ['model/', 'search/'],
    mayUse: (name) => noReact(name) && !BUNDLER.test(name),
  },
  {
    prefix: 'site/',
    mayImport: ['model/', 'compiler/'],
    mayUse: noReact,
  },
  { prefix: 'workers/', mayImport: ['model/', 'search/'], mayUse: nothing },
  { prefix: 'app/ui/', mayImport: ['model/', 'app/messages/'], mayUse: views },
  { prefix: 'app/layout/', mayImport: ['model/', 'app/ui/', 'app/messages/'], mayUse: views },
  { prefix: 'app/messages/', mayImport: ['model/'], mayUse: views },
  {
    prefix: 'app/data/',
    mayImport: ['model/'],
    typesFrom: ['search/'],
    mayUse: browser,
  },
  {
    prefix: 'app/features/',
    mayImport: ['model/', 'app/ui/', 'app/data/', 'app/messages/'],
    typesFrom: ['search/'],
    mayUse: browser,
  },
  {
    prefix: 'app/',
    mayImport: ['model/', 'app/'],
    typesFrom: ['search/'],
    mayUse: browser,
  },
  {
    prefix: 'cli.ts',
    mayImport: ['compiler/', 'site/'],
    mayUse: (name) => name.startsWith('node:'),
  },
  { prefix: 'main.tsx', mayImport: ['model/', 'app/'], mayUse: browser },
  { prefix: 'prerender.tsx', mayImport: ['model/', 'app/'], mayUse: browser },
];

/** The zone of a file below `src/`; every file has one. */
export function zoneOf(path: string): Zone {
  const zones = ZONES.filter(({ prefix }) => path.startsWith(prefix));
  const zone = zones.toSorted((a, b) => b.prefix.length - a.prefix.length)[0];
  if (zone === undefined) throw new Error(`src/${path} belongs to no zone of DESIGN's layout.`);
  return zone;
}

/** Features are walls within a zone: the folder of one, or undefined for what is not in a feature. */
export function featureOf(path: string): string | undefined {
  return /^app\/features\/[^/]+\//.exec(path)?.[0];
}
