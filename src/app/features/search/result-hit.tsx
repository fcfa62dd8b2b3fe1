import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import { MarkedText } from '#app/ui/marked-text.tsx';
import type { Excerpt, SearchHit } from '#search/search-result.ts';
import { reasonInWords } from './hit-reason.ts';
import { OptionLink, type OptionLinkProps } from './option-link.tsx';

/** One hit: its name with the matched words marked, its path, an excerpt, and why it is there. */
export function ResultHit(props: OptionLinkProps) {
  const { hit } = props.option;
  return (
    <OptionLink {...props} className="py-2.5">
      <span lang={hit.language} className="block font-semibold">
        <MarkedText text={hit.label} ranges={hit.labelRanges} />
      </span>
      {hit.path.length > 0 && (
        <span lang={hit.language} className="mt-0.5 block text-small text-soft">
          {hit.path.join(' › ')}
        </span>
      )}
      {hit.excerpt !== undefined && hit.excerpt.text !== hit.label && (
        <ExcerptText excerpt={hit.excerpt} language={hit.language} />
      )}
      <HitFacts hit={hit} />
    </OptionLink>
  );
}

/** What it is, in how many events, and why it is there. */
function HitFacts({ hit }: { readonly hit: SearchHit }) {
  const words = useWords(searchWords);
  const facts = [
    words[`one_${hit.kind}`],
    hit.events > 1 ? words.inEvents(hit.events) : undefined,
    reasonInWords(hit.why, words),
  ];
  return (
    <span className="mt-1 block text-micro text-soft">
      {facts.filter((fact) => fact !== undefined).join(' · ')}
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
