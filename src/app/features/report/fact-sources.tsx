import { ChevronDown, CircleHelp } from 'lucide-react';
import type { EventReport, Fact } from '#model/catalog.ts';
import { wordDoubts } from '#model/doubt-words.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';

/** Every labelled fact as the report has it, with file and line, and why one is doubtful. Opens by itself, without scripts. */
export function FactSources({ report }: { readonly report: EventReport }) {
  const words = useWords(reportWords);
  const { language } = useLanguage();
  const facts = collectFacts(report);
  return (
    <details lang={language} className="group text-small open:w-full print:hidden">
      <summary className="inline-flex min-h-tap cursor-pointer list-none items-center gap-1 text-soft underline decoration-edge/50 underline-offset-4 hover:text-ink [&::-webkit-details-marker]:hidden">
        {words.sources}
        <ChevronDown
          aria-hidden
          size={14}
          strokeWidth={2}
          className="transition-transform duration-fast group-open:rotate-180"
        />
      </summary>
      <div className="mb-3 border-l-3 border-accent pl-4">
        <p className="pb-1 font-semibold">{words.sourcesTitle}</p>
        <ul lang={report.language}>
          {facts.map((fact) => (
            <SourceEntry key={`${fact.label} ${fact.source.line} ${fact.value}`} fact={fact} />
          ))}
        </ul>
      </div>
    </details>
  );
}

function SourceEntry({
  fact: { label, value, source, doubtful, doubts },
}: {
  readonly fact: Fact;
}) {
  const { language } = useLanguage();
  return (
    <li className="border-b border-rule py-1.5 last:border-0">
      <span className="text-soft">{label}: </span>
      {value}{' '}
      <code className="ml-1 font-mono text-micro break-all text-soft">
        {source.file}:{source.line}
      </code>
      {doubtful !== undefined && (
        <span
          lang={doubts === undefined ? 'en' : language}
          className="flex items-baseline gap-1.5 text-accent"
        >
          <CircleHelp aria-hidden size={14} strokeWidth={2} className="shrink-0 translate-y-0.5" />
          {doubts === undefined ? doubtful : wordDoubts(doubts, language)}
        </span>
      )}
    </li>
  );
}

/** The report's own list, and before it what was read elsewhere (the front matter, an index page). */
function collectFacts(report: EventReport): readonly Fact[] {
  const { date, time, venue, role, format, duration, facts } = report;
  const derived = [date, time, venue, role, format, duration].filter((fact) => fact !== undefined);
  const known = new Set(facts.map(nameOf));
  return [...derived.filter((fact) => !known.has(nameOf(fact)) || fact.doubtful), ...facts];
}

function nameOf({ label, source }: Fact): string {
  return `${source.file}:${source.line}:${label}`;
}
