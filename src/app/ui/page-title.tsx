/** Sets the document's title: the page's own name, then the site's. */
export function PageTitle({ title, site }: { readonly title?: string; readonly site: string }) {
  return <title>{title === undefined ? site : `${title} · ${site}`}</title>;
}
