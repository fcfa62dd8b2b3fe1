import type { ReactNode } from 'react';

declare module 'react' {
  // oxlint-disable-next-line typescript/no-namespace -- React's own types are extended this way.
  namespace JSX {
    interface IntrinsicElements {
      'fold-panel': {
        readonly id: string;
        readonly 'data-fold': string;
        readonly hidden: 'until-found' | undefined;
        readonly className: string;
        readonly children: ReactNode;
      };
    }
  }
}

/** Id of the panel that a fold's button controls. Anchors hold no colon, so it can meet none. */
export function panelId(anchor: string): string {
  return `panel:${anchor}`;
}

/**
 * What a fold opens and closes. Closed it is `hidden="until-found"`: the browser still finds its text, opens
 * it for a match, an anchor or a text fragment, and says so by `beforematch`. On HTML's own elements React
 * renders that value as plain `hidden`; it leaves the attributes of elements with a hyphen alone, in the
 * prerendered HTML too. The element is not registered and has no behaviour.
 */
export function FoldPanel({
  anchor,
  open,
  children,
}: {
  readonly anchor: string;
  readonly open: boolean;
  readonly children: ReactNode;
}) {
  return (
    <fold-panel
      id={panelId(anchor)}
      data-fold={anchor}
      hidden={open ? undefined : 'until-found'}
      className="block"
    >
      {children}
    </fold-panel>
  );
}
