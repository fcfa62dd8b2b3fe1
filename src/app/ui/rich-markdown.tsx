import type { ReactNode } from 'react';
import ReactMarkdown, { type Components } from 'react-markdown';
import remarkGfm from 'remark-gfm';
import { AppLink } from './app-link.tsx';

type Level = 'h3' | 'h4' | 'h5' | 'h6';

/** `inline` leaves out the paragraphs' own elements: the text runs on in what it stands in. */
export interface RichMarkdownProps {
  readonly text: string;
  readonly inline: boolean;
}

/** Markdown as elements. In a chunk of its own: {@link Markdown} loads it where a text needs it. */
export function RichMarkdown({ text, inline }: RichMarkdownProps) {
  return (
    <ReactMarkdown
      remarkPlugins={[remarkGfm]}
      remarkRehypeOptions={{ clobberPrefix: `note-${noteKey(text)}-` }}
      components={inline ? inlineComponents : blockComponents}
    >
      {text}
    </ReactMarkdown>
  );
}

/** Two footnotes of one page must not share an id; the same text gives the same ids in every render. */
function noteKey(text: string): string {
  let hash = 0;
  for (const letter of text) hash = (hash * 31 + (letter.codePointAt(0) ?? 0)) % 1_679_616;
  return hash.toString(36);
}

/** The page's h1 and the sections' h2 are taken: what a text calls h1 is at most an h3 here. */
function demoted(Heading: Level) {
  return function DemotedHeading({ children }: { children?: ReactNode }) {
    return <Heading>{children}</Heading>;
  };
}

const blockComponents: Components = {
  h1: demoted('h3'),
  h2: demoted('h4'),
  h3: demoted('h5'),
  h4: demoted('h6'),
  h5: demoted('h6'),
  a({ href = '', title, children }) {
    // The compiler writes links between reports as the app's own paths.
    if (href.startsWith('/')) {
      return (
        <AppLink to={href} title={title}>
          {children}
        </AppLink>
      );
    }
    const external = /^https?:\/\//.test(href);
    return (
      <a href={href} title={title} rel={external ? 'noopener noreferrer' : undefined}>
        {children}
      </a>
    );
  },
  table({ children }) {
    return (
      // A wide table scrolls by itself; the keyboard must be able to scroll it too.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      <div className="table-scroller" tabIndex={0}>
        <table>{children}</table>
      </div>
    );
  },
  pre({ children }) {
    return (
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      <pre tabIndex={0}>{children}</pre>
    );
  },
};

const inlineComponents: Components = {
  ...blockComponents,
  p({ children }) {
    return <span className="run-in">{children}</span>;
  },
};
