import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { QuietButton } from '#app/ui/quiet-button.tsx';
import { isOpen, useAllOpen, useFolds } from './folds.tsx';

/** Opens all folds of a section, or closes them where all are open. */
export function FoldAllButton({
  anchors,
  heading,
}: {
  readonly anchors: readonly string[];
  /** Of the section: the button's name tells which folds it means. */
  readonly heading: string;
}) {
  const words = useWords(reportWords);
  const folds = useFolds();
  const allOpen = useAllOpen(anchors);
  function toggle() {
    const changed = anchors.filter((anchor) => isOpen(folds, anchor) === allOpen);
    folds.store.setOpenInTurn(changed, !allOpen);
  }
  const label = allOpen ? words.collapseAll : words.expandAll;
  return (
    <QuietButton aria-label={`${label}: ${heading}`} aria-expanded={allOpen} onClick={toggle}>
      {label}
    </QuietButton>
  );
}
