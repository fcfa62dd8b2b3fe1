import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

/** What a published page says of itself, as a browser reads it. */
export interface SitePage {
  /** Path below the site's folder. */
  readonly file: string;
  /** The directives of the policy in its `meta` element, by name. */
  readonly policy: ReadonlyMap<string, string>;
  /** The text of its JSON-LD; undefined where it has none. */
  readonly structuredData: string | undefined;
}

/** Every HTML file of a published site, redirects too. */
export async function readSitePages(folder: string): Promise<SitePage[]> {
  const files = await readdir(folder, { recursive: true });
  const pages = files.filter((file) => file.endsWith('.html')).toSorted();
  return Promise.all(
    pages.map(async (file) => describePage(file, await readFile(join(folder, file), 'utf8'))),
  );
}

function describePage(file: string, html: string): SitePage {
  const head = headOf(html);
  const policy = find(head, 'http-equiv', 'Content-Security-Policy');
  const data = find(head, 'type', 'application/ld+json');
  const text = data?.childNodes[0];
  return {
    file,
    policy: parsePolicy(attribute(policy, 'content') ?? ''),
    structuredData:
      text !== undefined && defaultTreeAdapter.isTextNode(text) ? text.value : undefined,
  };
}

/** A policy's directives by name. */
export function parsePolicy(policy: string): ReadonlyMap<string, string> {
  return new Map(
    policy.split('; ').map((directive) => {
      const [name = '', ...values] = directive.split(' ');
      return [name, values.join(' ')];
    }),
  );
}

function headOf(html: string): readonly DefaultTreeAdapterTypes.Element[] {
  const root = parse(html).childNodes.find((node) => node.nodeName === 'html');
  const head = childElements(root).find(({ tagName }) => tagName === 'head');
  return childElements(head);
}

function childElements(
  node: DefaultTreeAdapterTypes.ChildNode | undefined,
): readonly DefaultTreeAdapterTypes.Element[] {
  if (node === undefined || !defaultTreeAdapter.isElementNode(node)) return [];
  return node.childNodes.filter((child) => defaultTreeAdapter.isElementNode(child));
}

function find(elements: readonly DefaultTreeAdapterTypes.Element[], name: string, value: string) {
  return elements.find((element) => attribute(element, name) === value);
}

function attribute(
  element: DefaultTreeAdapterTypes.Element | undefined,
  name: string,
): string | undefined {
  return element?.attrs.find((each) => each.name === name)?.value;
}
