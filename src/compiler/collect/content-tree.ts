import { type ContentFolder, contentFolderOf } from './content-folders.ts';
import { type PageNode, byName, readPageTree } from './page-tree.ts';

/** The pages of all content folders as one tree: what has the same path below its folder is one page in several languages. */
export function readContent(folders: readonly ContentFolder[]): readonly PageNode[] {
  const trees = folders.map((folder) => readPageTree(folder.path));
  const own = trees.map((tree, index) => onlyOf(tree, folders[index], folders));
  const [first = [], ...others] = own.map((tree) => tree?.children ?? []);
  return others.reduce<readonly PageNode[]>(merge, first);
}

/** A part of the content with the languages that its folder gives. */
export function readScope(scope: string, folders: readonly ContentFolder[]): PageNode {
  const tree = readPageTree(scope);
  return onlyOf(tree, contentFolderOf(scope, folders), folders) ?? tree;
}

/** The tree without what lies in another content folder, its pages in its folder's language. */
function onlyOf(
  node: PageNode,
  folder: ContentFolder | undefined,
  folders: readonly ContentFolder[],
): PageNode | undefined {
  if (contentFolderOf(node.location, folders) !== folder) return undefined;
  const { language } = folder ?? {};
  return {
    ...node,
    files: language === undefined ? node.files : node.files.map((file) => ({ language, ...file })),
    children: node.children.flatMap((child) => onlyOf(child, folder, folders) ?? []),
  };
}

/** Nodes of one name in two trees become one, in the place of the first. */
function merge(nodes: readonly PageNode[], others: readonly PageNode[]): PageNode[] {
  const rest = new Map(others.map((other) => [keyOf(other), other]));
  const merged = nodes.map((node) => {
    const other = rest.get(keyOf(node));
    if (other === undefined) return node;
    rest.delete(keyOf(node));
    const files = [...node.files, ...other.files];
    return { ...node, files, children: merge(node.children, other.children) };
  });
  return [...merged, ...rest.values()].sort(byName);
}

/** A folder and a file of one name stand apart: with it no two nodes of a folder have the same key. */
function keyOf({ name, location, folder }: PageNode): string {
  return location === folder ? `${name}/` : name;
}
