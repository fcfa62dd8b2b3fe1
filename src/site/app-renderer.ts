/** The rendered app as it comes to the site builder: what the bundle of src/prerender.tsx exports. */

export interface PrerenderContext {
  /** Where the site will live: `/` or `/repo/`. */
  readonly base: string;
  /** Reads a catalog file by its name from `model/catalog-files.ts`. */
  readonly readJson: (file: string) => Promise<unknown>;
}

export interface RenderedPage {
  /** What goes into `#root`. */
  readonly html: string;
  /** Title, meta and link elements, for the document's head. */
  readonly head: string;
  readonly language: string;
  readonly status: 200 | 404;
  /** The catalog files that the page shows. */
  readonly dataFiles: readonly string[];
  /** Lazy modules that the page needs, as paths from the project's root (`src/app/pages/event-page.tsx`). */
  readonly modules?: readonly string[];
}

export interface AppRenderer {
  /** Renders one page; `path` has its language prefix and no base (`/vi/events/x/`). */
  renderPage: (path: string, context: PrerenderContext) => Promise<RenderedPage>;
  /** Every path to prerender, in every language, and `/404`. */
  listPages: (context: PrerenderContext) => Promise<readonly string[]>;
}

/** Loads the renderer from its bundle. */
export async function loadRenderer(moduleUrl: string): Promise<AppRenderer> {
  return (await import(moduleUrl)) as AppRenderer;
}
