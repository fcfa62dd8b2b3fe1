import { useEffect, useMemo, useRef } from 'react';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { summaryWords } from '#app/messages/summary-words.ts';
import { MarkdownReady } from '#app/ui/markdown.tsx';
import { PrintedSource } from '#app/ui/printed-source.tsx';
import type { EventReport } from '#model/catalog.ts';
import type { Standing } from './collect-passages.ts';
import { summariseReport, type SummaryRow } from './summarise-report.ts';
import { SummaryEntry } from './summary-entry.tsx';
import { SummaryHeader } from './summary-header.tsx';

const GROUPS: readonly Standing[] = ['applied', 'mentioned'];

interface SummarySheetProps {
  readonly report: EventReport;
  /** Whose report it is, where the site tells. */
  readonly author: string | undefined;
}

/** An event on one or two sheets of A4: topic, the author's own words, photo. */
export function SummarySheet({ report, author }: SummarySheetProps) {
  const words = useWords(summaryWords);
  const { language } = useLanguage();
  const { rows, leftOut } = useMemo(() => summariseReport(report), [report]);
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    // The report's button has gone with the report; a screen reader learns of the new view by its heading.
    sheet.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, []);
  return (
    <article
      ref={sheet}
      lang={report.language === language ? undefined : report.language}
      className="mx-auto max-w-4xl print:max-w-none print:text-[9.5pt]"
    >
      <MarkdownReady />
      <SummaryHeader report={report} author={author} />
      {rows.length === 0 && (
        <p lang={language} className="mt-6 text-soft">
          {words.nothing}
        </p>
      )}
      {GROUPS.map((standing) => (
        <SummaryGroup
          key={standing}
          standing={standing}
          rows={rows.filter((row) => row.standing === standing)}
          slug={report.slug}
        />
      ))}
      {leftOut > 0 && (
        <p lang={language} className="mt-4 text-small text-soft print:mt-2 print:text-micro">
          {words.leftOut(leftOut)}
        </p>
      )}
      <PrintedSource source={report.source} />
    </article>
  );
}

interface SummaryGroupProps {
  readonly standing: Standing;
  readonly rows: readonly SummaryRow[];
  readonly slug: string;
}

/** What was applied, or what was mentioned, with a line that tells what the word stands for. */
function SummaryGroup({ standing, rows, slug }: SummaryGroupProps) {
  const words = useWords(summaryWords);
  const { language } = useLanguage();
  if (rows.length === 0) return null;
  const means = standing === 'applied' ? words.appliedMeans : words.mentionedMeans;
  return (
    <section aria-labelledby={`summary-${standing}`} className="mt-9 print:mt-5">
      <div lang={language} className="flex flex-wrap items-baseline gap-x-4 pb-2 print:pb-1">
        <h2 id={`summary-${standing}`} className="text-h2 font-bold print:text-h3">
          {words[standing]}
        </h2>
        <p className="text-small text-soft print:text-micro">{means}</p>
      </div>
      <ul>
        {rows.map((row) => (
          <SummaryEntry key={row.topic} row={row} slug={slug} />
        ))}
      </ul>
    </section>
  );
}
