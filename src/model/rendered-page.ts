/** What the site builder and the rendered app agree on: the app comes to the builder as an argument. */

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
