import { lazy, memo, Suspense, useState } from 'react';
import { hasMarkdownSyntax, splitParagraphs } from './markdown-syntax.ts';
import { useHydrating } from './use-hydrating.ts';

interface MarkdownProps {
  /** CommonMark with GFM, already sanitised by the compiler. */
  readonly text: string;
  /** Runs on in the element around it, without a block of its own: topic texts, sentences. */
  readonly inline?: boolean;
}

const RichMarkdown = lazy(async () => ({
  default: (await import('./rich-markdown.tsx')).RichMarkdown,
}));

/**
 * Shows a Markdown text. The renderer's code is loaded only where a text has Markdown syntax, and the page
 * does not wait for it: its boundary keeps the prerendered HTML until the code is there. Memoised, because an
 * update from outside would make React give that HTML up for the fallback.
 */
export const Markdown = memo(function Markdown({ text, inline = false }: MarkdownProps) {
  const plain = inline ? <InlineText text={text} /> : <Paragraphs text={text} />;
  const shown = hasMarkdownSyntax(text) ? (
    <Suspense fallback={plain}>
      <RichMarkdown text={text} inline={inline} />
    </Suspense>
  ) : (
    plain
  );
  return inline ? shown : <div className="prose">{shown}</div>;
});

function Paragraphs({ text }: { readonly text: string }) {
  // A paragraph has no name but its place, and the text of a report does not change.
  return splitParagraphs(text).map((paragraph, index) => <p key={index}>{paragraph}</p>);
}

function InlineText({ text }: { readonly text: string }) {
  return splitParagraphs(text).map((paragraph, index) => (
    <span key={index} className="run-in">
      {paragraph}
    </span>
  ));
}

/**
 * Put into a page that shows many texts: on a visit from within the site the old page then stays until the
 * renderer's code is there, so that no text is shown raw first. A prerendered page is not held up.
 */
export function MarkdownReady() {
  const hydrating = useHydrating();
  const [needed] = useState(!hydrating);
  return needed && <RichMarkdown text="" inline />;
}
