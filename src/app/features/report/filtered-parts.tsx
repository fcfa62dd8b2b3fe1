import { useDeferredValue, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import type { EventReport, Section } from '#model/catalog.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { reportWords } from '#app/messages/report-words.ts';
import { FilterField } from '#app/ui/filter-field.tsx';
import type { PhotosById } from './blocks.tsx';
import { filterSection } from './filter-section.ts';
import type { FoldPlan } from './plan-folds.ts';
import { SectionBody } from './section-body.tsx';

interface FilteredPartsProps {
  readonly section: Section;
  readonly report: EventReport;
  readonly photos: PhotosById;
  readonly plan: FoldPlan;
}

/** While a filter is on nothing folds: what matches is few and is to be seen. */
const NO_FOLDS: FoldPlan = {};

/** A long section with a box that narrows its topics. Going to another place in the report takes the filter off. */
export function FilteredParts({ section, report, photos, plan }: FilteredPartsProps) {
  const words = useWords(reportWords);
  const { language } = useLanguage();
  const [query, setQuery] = useQueryOfPlace();
  const wanted = useDeferredValue(query.trim());
  const filtered = useMemo(
    () => (wanted === '' ? undefined : filterSection(section, wanted)),
    [section, wanted],
  );
  const shown = filtered?.section ?? section;
  // Not rendered again while the reader types: `wanted` follows when there is time.
  const body = useMemo(
    () => (
      <SectionBody
        section={shown}
        report={report}
        photos={photos}
        plan={shown === section ? plan : NO_FOLDS}
      />
    ),
    [shown, section, report, photos, plan],
  );
  return (
    <>
      <div lang={language} className="flex flex-wrap items-center gap-4 pb-4 noscript:hidden">
        <FilterField
          label={words.filterTopics}
          clearLabel={words.clearFilter}
          value={query}
          onChange={setQuery}
          className="w-full max-w-80"
        />
        <output className="text-small text-soft">
          {filtered && words.matching(filtered.count)}
        </output>
      </div>
      {body}
    </>
  );
}

/** The typed text; empty again as soon as the address names another place. */
function useQueryOfPlace(): [query: string, setQuery: (query: string) => void] {
  const { key, hash } = useLocation();
  const place = `${key} ${hash}`;
  const [typed, setTyped] = useState({ place, query: '' });
  return [typed.place === place ? typed.query : '', (query) => setTyped({ place, query })];
}
