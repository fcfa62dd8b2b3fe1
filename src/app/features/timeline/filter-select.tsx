import { ChevronDown, X } from 'lucide-react';
import { useRef } from 'react';

interface FilterSelectProps {
  /** Of the axis ("Topic"); stands in the pill while nothing is chosen. */
  readonly label: string;
  readonly removeLabel: string;
  readonly value: string | undefined;
  readonly options: readonly {
    readonly id: string;
    /** Of the axis ("Topic"); stands in the pill while nothing is chosen. */
    readonly label: string;
    readonly count: number;
  }[];
  readonly onChange: (value: string | undefined) => void;
}

/**
 * One way to narrow a list: the system's own select, which every keyboard, screen reader and phone knows, in
 * the look of a pill. A chosen one is filled and carries a cross that takes it off again.
 */
export function FilterSelect(props: FilterSelectProps) {
  const { label, removeLabel, value, options, onChange } = props;
  const select = useRef<HTMLSelectElement>(null);
  const chosen = value !== undefined;
  function remove() {
    onChange(undefined);
    select.current?.focus();
  }
  return (
    <span
      className={`relative flex max-w-full rounded-full sm:inline-flex border text-small ${chosen ? 'border-ink bg-ink text-paper' : 'border-edge/60 hover:border-ink'}`}
    >
      <select
        ref={select}
        aria-label={label}
        value={value ?? ''}
        onChange={({ target }) => onChange(target.value === '' ? undefined : target.value)}
        className="h-tap w-full cursor-pointer appearance-none truncate rounded-full bg-transparent sm:field-sizing-content sm:w-auto sm:max-w-56 pr-9 pl-4 [&>option]:bg-paper [&>option]:text-ink"
      >
        <option value="">{label}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id} disabled={option.count === 0}>
            {`${option.label} (${option.count})`}
          </option>
        ))}
      </select>
      {chosen ? (
        <button
          type="button"
          aria-label={removeLabel}
          onClick={remove}
          className="absolute inset-y-0 right-0 inline-flex w-tap cursor-pointer items-center justify-center rounded-full"
        >
          <X aria-hidden size={16} strokeWidth={2} />
        </button>
      ) : (
        <ChevronDown
          aria-hidden
          size={16}
          strokeWidth={2}
          className="pointer-events-none absolute top-1/2 right-3 -translate-y-1/2 text-soft"
        />
      )}
    </span>
  );
}
