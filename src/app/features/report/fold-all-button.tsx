import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { QuietButton } from '#app/ui/quiet-button.tsx';
import { useAllOpen, useFolds } from './folds.tsx';

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
  const { store } = useFolds();
  const allOpen = useAllOpen(anchors);
  const label = allOpen ? words.collapseAll : words.expandAll;
  return (
    <QuietButton
      aria-label={`${label}: ${heading}`}
      aria-expanded={allOpen}
      onClick={() => (allOpen ? store.setOpen(anchors, false) : store.openInTurn(anchors))}
    >
      {label}
    </QuietButton>
  );
}
