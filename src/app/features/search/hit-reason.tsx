import { useWords } from '#app/messages/language-context.tsx';
import { searchWords } from '#app/messages/search-words.ts';
import type { HitWhy } from '#search/search-result.ts';

type SearchWords = (typeof searchWords)['en'];

/** Says why a hit is there. */
export function HitReason({ why }: { readonly why: HitWhy }) {
  const text = reasonInWords(why, useWords(searchWords));
  if (text === undefined) return null;
  return <span className="mt-1 block text-micro text-soft">{text}</span>;
}

function reasonInWords({ reason, via = '', missing = [] }: HitWhy, words: SearchWords) {
  switch (reason) {
    case 'label-exact':
      return words.whyExact;
    case 'label':
      return words.whyLabel;
    case 'acronym':
      return words.whyVia(via);
    case 'text':
      return words.whyText;
    case 'spelling':
      return words.whySpelling(via);
    case 'some-words':
      return words.whySome(missing.join(', '));
    case 'filter':
      return undefined;
  }
}
