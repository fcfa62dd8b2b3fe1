import type { PrerenderContext, RenderedPage } from '#model/rendered-page.ts';

/** The rendered app as it comes to the site builder: what the bundle of src/prerender.tsx exports. */

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
