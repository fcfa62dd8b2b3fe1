import path from 'node:path';
import { normaliseLetters } from '#model/slug.ts';
import { UsageError } from '../usage-error.ts';
import { type ContentFolder, contentFolders } from './content-folders.ts';
import { readContent, readScope } from './content-tree.ts';
import { isInside } from './is-inside.ts';
import { readPageName } from './page-name.ts';
import { type PageFile, type PageNode, readPageTree } from './page-tree.ts';
import { type Repository, findRepository } from './repository.ts';
import { type SiteConfig, readSiteConfig } from './site-config.ts';

/** The pages of one event, each language once. */
export interface EventPages {
  /** Name of the folder or file, which carries the event's number. */
  readonly name: string;
  readonly location: string;
  readonly folder: string;
  readonly files: readonly PageFile[];
  /** Pages below it: parts of the same event. */
  readonly parts: readonly PageNode[];
}

/** A section of events: its own pages tell of all of them. */
export interface EventSection {
  readonly location: string;
  readonly index: readonly PageFile[];
  readonly events: readonly EventPages[];
}

export interface Collection {
  readonly repository: Repository;
  readonly config: SiteConfig;
  /** Where its pages are, in Hugo's layout; none in others. */
  readonly content: readonly ContentFolder[];
  readonly sections: readonly EventSection[];
}

/**
 * Finds every report below the input.
 * @throws UsageError where there is no folder or no Markdown in it.
 */
export function collect(input: string): Collection {
  const repository = findRepository(input);
  const config = readSiteConfig(repository);
  const content = contentFolders(repository.site, config);
  const sections = findSections(repository, content);
  if (sections.every((section) => section.events.length === 0 && section.index.length === 0)) {
    throw new UsageError(
      `No reports found in ${input}.`,
      'Expected Markdown files in a folder such as content/4-EventParticipated/4.1-Event1/, or directly in this folder.',
    );
  }
  return { repository, config, content, sections };
}

function findSections(
  { site, scope }: Repository,
  content: readonly ContentFolder[],
): EventSection[] {
  if (scope !== undefined) return [sectionOf(readScope(scope, content))];
  if (content.length > 0) {
    const tree = readContent(content);
    const eventFolders = tree.filter(namesEvents);
    return eventFolders.length > 0 ? eventFolders.map(sectionOf) : sectionsOfAll(tree, content);
  }
  const posts = path.join(site, '_posts');
  return [sectionOf(readPageTree(isInside(posts, site) ? posts : site))];
}

/** Every folder is a section; where none of them has a page below it, the pages beside them are the reports. */
function sectionsOfAll(
  tree: readonly PageNode[],
  [folder]: readonly ContentFolder[],
): EventSection[] {
  const sections = tree.map(sectionOf);
  const single = tree.filter(isPage);
  if (folder === undefined || single.length === 0) return sections;
  if (sections.some(({ events }) => events.length > 0)) return sections;
  const rest = tree.filter((node) => !isPage(node)).map(sectionOf);
  return [{ location: folder.path, index: [], events: single.flatMap(eventsOf) }, ...rest];
}

/** A single file, or a folder with an `index.md`, below which Hugo has no pages. */
function isPage({ location, folder, files }: PageNode): boolean {
  const stems = files.map((file) => readPageName(path.basename(file.path))?.stem);
  return location !== folder || (stems.length > 0 && stems.every((stem) => stem === 'index'));
}

/** "4-EventParticipated", "4-eventparticipated", "events", "su-kien". */
function namesEvents(node: PageNode): boolean {
  const name = normaliseLetters(node.name);
  return name.includes('event') || /su[-_ ]?kien/.test(name);
}

function sectionOf(node: PageNode): EventSection {
  return {
    location: node.location,
    index: node.files,
    events: node.children.flatMap(eventsOf),
  };
}

/** A folder with a page is an event and what is below it are its parts; one without only groups. */
function eventsOf(node: PageNode): EventPages[] {
  if (node.files.length === 0 || /^\d{4}$/.test(node.name)) return node.children.flatMap(eventsOf);
  const { name, location, folder, files, children } = node;
  return [{ name, location, folder, files, parts: children }];
}
