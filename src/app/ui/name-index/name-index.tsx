import { useMemo } from 'react';
import { FilterField } from '../filter-field.tsx';
import { useAddressQuery } from '../use-address-query.ts';
import { useAddressText } from '../use-address-text.ts';
import { filterNames, groupByFrequency, groupByLetter, type IndexedName } from './index-order.ts';
import type { IndexWords } from './index-words.ts';
import { LetterNavigation, letterAnchor } from './letter-navigation.tsx';
import { NameGroup } from './name-group.tsx';
import { ORDER_PARAMETER, OrderLinks, readOrder } from './order-links.tsx';

/**
 * An index as in the back of a book: A–Z with its letters, or by frequency, narrowed by a filter.
 * Order and filter live in the address. `href` gives the app path of a name's page.
 */
export function NameIndex({
  names,
  href,
  words,
}: {
  readonly names: readonly IndexedName[];
  readonly href: (id: string) => string;
  readonly words: IndexWords;
}) {
  const { query } = useAddressQuery();
  const order = readOrder(query.get(ORDER_PARAMETER));
  const [typed, setTyped] = useAddressText('filter');
  const shown = useMemo(() => filterNames(names, typed), [names, typed]);
  const count = words.shown(shown.length, names.length);
  return (
    <>
      <div className="mt-6 mb-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <FilterField
          label={words.filter}
          clearLabel={words.clearFilter}
          value={typed}
          onChange={setTyped}
          className="w-full sm:w-80"
        />
        <OrderLinks order={order} words={words} />
        <output className="text-small text-soft sm:ml-auto">
          {typed.trim() === '' ? '' : count}
        </output>
      </div>
      {shown.length === 0 ? (
        <p className="mt-6 border-t-2 border-ink pt-6 text-lead text-soft">
          {words.nothingFound(typed)}
        </p>
      ) : order === 'letter' ? (
        <ByLetter names={shown} href={href} words={words} />
      ) : (
        <ByFrequency names={shown} href={href} words={words} />
      )}
    </>
  );
}

interface GroupsProps {
  readonly names: readonly IndexedName[];
  readonly href: (id: string) => string;
  readonly words: IndexWords;
}

function ByLetter({ names, href, words }: GroupsProps) {
  const groups = groupByLetter(names);
  return (
    <>
      <LetterNavigation label={words.letters} headings={groups.map(({ heading }) => heading)} />
      {groups.map((group) => (
        <NameGroup
          key={group.heading}
          id={letterAnchor(group.heading)}
          heading={group.heading}
          names={group.names}
          href={href}
          countLabel={words.inEvents}
        />
      ))}
    </>
  );
}

function ByFrequency({ names, href, words }: GroupsProps) {
  return groupByFrequency(names).map((group) => (
    <NameGroup
      key={group.events}
      id={`in-${group.events}`}
      heading={String(group.events)}
      subheading={words.eventsWord(group.events)}
      names={group.names}
      href={href}
    />
  ));
}
