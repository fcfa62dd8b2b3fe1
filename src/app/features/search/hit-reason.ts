import type { searchWords } from '#app/messages/search-words.ts';
import type { HitWhy } from '#search/search-result.ts';

/** Why a hit is there, in the reader's words; undefined where filters alone brought it. */
export function reasonInWords(
  { reason, via = '', missing = [] }: HitWhy,
  words: (typeof searchWords)['en'],
): string | undefined {
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
