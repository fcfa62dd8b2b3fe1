import { useAddressQuery } from '../use-address-query.ts';
import type { IndexWords } from './index-words.ts';

export const ORDER_PARAMETER = 'order';

export const INDEX_ORDERS = ['letter', 'frequency'] as const;
export type IndexOrder = (typeof INDEX_ORDERS)[number];

/** The order that an address names; A–Z where it names none that exists. */
export function readOrder(parameter: string | null): IndexOrder {
  return INDEX_ORDERS.find((order) => order === parameter) ?? 'letter';
}

/** Chooses the order of an index. Two words, the chosen one underlined, as in the language switch. */
export function OrderLinks({
  order,
  words,
}: {
  readonly order: IndexOrder;
  readonly words: IndexWords;
}) {
  const { replace } = useAddressQuery();
  const labels = { letter: words.byLetter, frequency: words.byFrequency };
  return (
    <fieldset aria-label={words.order} className="flex gap-5 text-small">
      {INDEX_ORDERS.map((each) => (
        <button
          key={each}
          type="button"
          aria-pressed={each === order}
          onClick={() => replace({ [ORDER_PARAMETER]: each === 'letter' ? undefined : each })}
          className="group inline-flex min-h-tap min-w-tap cursor-pointer items-center text-soft hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
        >
          <span className="border-b-2 border-transparent py-1 group-aria-pressed:border-accent">
            {labels[each]}
          </span>
        </button>
      ))}
    </fieldset>
  );
}
