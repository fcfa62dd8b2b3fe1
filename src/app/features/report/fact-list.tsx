import type { EventReport } from '#model/catalog.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { FactSources } from './fact-sources.tsx';
import { type HeroFact, heroFacts } from './hero-facts.ts';

/**
 * The facts as a list of names and values. Phones show the values alone, run together in lines: there a name
 * costs a line and tells nothing that the value does not. A screen reader hears the names everywhere.
 */
export function FactList({ report }: { readonly report: EventReport }) {
  const facts = heroFacts(report);
  return (
    <div className="mt-2.5 flex flex-wrap items-baseline gap-x-4 sm:mt-4 sm:gap-x-8">
      {facts.length > 0 && (
        <dl className="contents">
          {facts.map((hero) => (
            <FactEntry key={`${hero.fact.label} ${hero.fact.value}`} {...hero} />
          ))}
        </dl>
      )}
      <FactSources report={report} />
    </div>
  );
}

function FactEntry({ name, fact }: HeroFact) {
  const words = useWords(reportWords);
  return (
    <div className={`max-w-text sm:mb-2 ${name === 'venue' ? 'w-full sm:w-auto' : ''}`}>
      <dt
        className={`text-micro tracking-label text-soft uppercase ${name === 'other' ? 'inline after:content-[":_"] sm:block sm:after:content-none' : 'sr-only sm:not-sr-only'}`}
      >
        {name === 'other' ? fact.label : words[name]}
      </dt>
      <dd className="inline sm:block">
        {fact.value}
        {fact.doubtful !== undefined && (
          <span className="ml-1.5 border-b border-dotted border-accent text-small font-semibold text-accent">
            {words.doubtful}
          </span>
        )}
      </dd>
    </div>
  );
}
