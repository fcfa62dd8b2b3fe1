import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { summaryWords } from '#app/messages/summary-words.ts';
import { AppLink } from '#app/ui/app-link.tsx';
import { Markdown } from '#app/ui/markdown.tsx';
import { Picture } from '#app/ui/picture.tsx';
import type { Photo } from '#model/catalog.ts';
import { routes } from '#model/routes.ts';
import type { Passage } from './collect-passages.ts';
import type { SummaryRow } from './summarise-report.ts';

/**
 * One topic: its name, the author's words with their places in the report, a photo. The name does not keep what follows
 * on its sheet, as headings do: in a grid of one row that would be said of the row, and glue all rows together.
 */
export function SummaryEntry({ row, slug }: { readonly row: SummaryRow; readonly slug: string }) {
  const { topic, passages, photo, standing } = row;
  return (
    <li className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-2 border-t border-rule py-4 sm:grid-cols-[11rem_1fr_9rem] print:grid-cols-[38mm_1fr_30mm] print:gap-x-[5mm] print:py-2">
      <h3 className="break-after-auto text-h4 font-semibold leading-snug [overflow-wrap:anywhere] print:text-base print:leading-snug">
        {topic}
      </h3>
      <ul className={`space-y-3 print:space-y-1 ${photo ? '' : 'sm:col-span-2'}`}>
        {passages.map((passage) => (
          <PassageEntry
            key={passage.text}
            passage={passage}
            slug={slug}
            named={passage.path.at(-1) !== topic}
            apart={passage.standing !== standing}
          />
        ))}
      </ul>
      {photo && <PhotoFigure photo={photo} />}
    </li>
  );
}

interface PassageEntryProps {
  readonly passage: Passage;
  readonly slug: string;
  /** False where the row already stands under the heading that the passage is from. */
  readonly named: boolean;
  /** True where the passage's standing is not that of its row. */
  readonly apart: boolean;
}

function PassageEntry({ passage, slug, named, apart }: PassageEntryProps) {
  const words = useWords(summaryWords);
  const { language } = useLanguage();
  const { text, standing, anchor, path } = passage;
  const source = `${routes.event.href(slug)}#${encodeURIComponent(anchor)}`;
  return (
    <li className="report-text max-w-text leading-snug print:max-w-none">
      <Markdown inline text={text} />
      <p
        className={`text-micro text-soft print:ml-2 print:inline ${named || apart ? '' : 'print:hidden'}`}
      >
        {apart && <span lang={language}>{words[standing]} · </span>}
        <AppLink
          to={source}
          className="inline-block py-1.5 underline decoration-edge/50 underline-offset-4 hover:text-ink print:py-0 print:no-underline"
        >
          {path.at(-1)}
        </AppLink>
      </p>
    </li>
  );
}

/** As wide as its column; on phones as wide as the sheet's text. */
const SIZES = '(min-width: 40rem) 9rem, 12rem';

function PhotoFigure({ photo }: { readonly photo: Photo }) {
  return (
    <figure className="max-sm:w-48">
      <div className="aspect-3/2 overflow-hidden rounded-photo">
        <Picture photo={photo} sizes={SIZES} alt="" eager className="size-full object-cover" />
      </div>
      <figcaption className="mt-1 text-micro text-soft print:text-[7pt]">
        {photo.caption}
      </figcaption>
    </figure>
  );
}
