import { Search, X } from 'lucide-react';
import { useRef } from 'react';

/** A labelled text field that narrows a list; its cross empties it and keeps the focus in it. */
export function FilterField({
  label,
  clearLabel,
  value,
  onChange,
  className = '',
}: {
  readonly label: string;
  readonly clearLabel: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly className?: string;
}) {
  const input = useRef<HTMLInputElement>(null);
  function clear() {
    onChange('');
    input.current?.focus();
  }
  return (
    <div className={`relative print:hidden ${className}`}>
      <Search
        aria-hidden
        size={17}
        strokeWidth={1.75}
        className="pointer-events-none absolute top-1/2 left-3.5 -translate-y-1/2 text-soft"
      />
      <input
        ref={input}
        type="search"
        aria-label={label}
        placeholder={label}
        value={value}
        onChange={(change) => onChange(change.target.value)}
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        enterKeyHint="search"
        className="h-tap w-full rounded-control border border-edge bg-paper pr-tap pl-10 text-base placeholder:text-soft [&::-webkit-search-cancel-button]:hidden"
      />
      {value !== '' && (
        <button
          type="button"
          aria-label={clearLabel}
          onClick={clear}
          className="absolute top-0 right-0 inline-flex size-tap cursor-pointer items-center justify-center text-soft hover:text-ink"
        >
          <X aria-hidden size={18} strokeWidth={1.75} />
        </button>
      )}
    </div>
  );
}
