import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import { MarkedText } from '#app/ui/marked-text.tsx';
import type { Excerpt, SearchHit } from '#search/search-result.ts';
import { HitReason } from './hit-reason.tsx';
import { OptionLink, type OptionLinkProps } from './option-link.tsx';

/** One hit: its name with the matched words marked, its path, an excerpt, and why it is there. */
export function ResultHit(props: OptionLinkProps) {
  const { hit } = props.option;
  return (
    <OptionLink {...props} className="py-2.5">
      <span className="flex items-baseline gap-3">
        <span lang={hit.language} className="min-w-0 font-semibold">
          <MarkedText text={hit.label} ranges={hit.labelRanges} />
        </span>
        <KindOf hit={hit} />
      </span>
      {hit.path.length > 0 && (
        <span lang={hit.language} className="mt-0.5 block text-small text-soft">
          {hit.path.join(' › ')}
        </span>
      )}
      {hit.excerpt !== undefined && hit.excerpt.text !== hit.label && (
        <ExcerptText excerpt={hit.excerpt} language={hit.language} />
      )}
      <HitReason why={hit.why} />
    </OptionLink>
  );
}

function KindOf({ hit }: { readonly hit: SearchHit }) {
  const words = useWords(searchWords);
  return (
    <span className="ml-auto shrink-0 text-small text-soft">
      {words[`one_${hit.kind}`]}
      {hit.events > 1 && ` · ${words.inEvents(hit.events)}`}
    </span>
  );
}

function ExcerptText({
  excerpt,
  language,
}: {
  readonly excerpt: Excerpt;
  readonly language: string;
}) {
  return (
    <span lang={language} className="mt-1 block max-w-text text-small">
      {excerpt.cutBefore && '… '}
      <MarkedText text={excerpt.text} ranges={excerpt.ranges} />
      {excerpt.cutAfter && ' …'}
    </span>
  );
}
