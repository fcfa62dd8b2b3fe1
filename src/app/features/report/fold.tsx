import type { ReactNode } from 'react';
import { FoldPanel } from './fold-panel.tsx';
import { useFoldOpen } from './folds.tsx';

/** The panel of one fold, open or closed as the report's folds say. Its content is not rendered again by that. */
export function Fold({
  anchor,
  children,
}: {
  readonly anchor: string;
  readonly children: ReactNode;
}) {
  return (
    <FoldPanel anchor={anchor} open={useFoldOpen(anchor)}>
      {children}
    </FoldPanel>
  );
}
