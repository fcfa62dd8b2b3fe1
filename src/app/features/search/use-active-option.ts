import { type KeyboardEvent, useState } from 'react';

/** No option is active; Enter then belongs to the field. */
export const NO_OPTION = -1;

interface ActiveOptionInput {
  /** Number of options. */
  readonly count: number;
  /** Changes with the list: the active option then starts anew. */
  readonly listKey: string;
  /** Which option is active in a new list. */
  readonly first: number;
  readonly onChoose: (index: number) => void;
}

interface ActiveOption {
  readonly active: number;
  readonly onKeyDown: (key: KeyboardEvent) => void;
}

/**
 * The keyboard half of a combobox: the focus stays in the field, arrows move through the options, Enter
 * chooses. Keys that belong to composed input (Telex, IME) are left to it.
 */
export function useActiveOption({
  count,
  listKey,
  first,
  onChoose,
}: ActiveOptionInput): ActiveOption {
  const [state, setState] = useState({ listKey, active: first });
  const active = Math.min(state.listKey === listKey ? state.active : first, count - 1);

  function onKeyDown(key: KeyboardEvent) {
    if (key.nativeEvent.isComposing || key.altKey || key.ctrlKey || key.metaKey) return;
    if (key.key === 'Enter' && active !== NO_OPTION) {
      key.preventDefault();
      onChoose(active);
      return;
    }
    const moved = moveOption(key.key, active, count);
    if (moved === undefined) return;
    key.preventDefault();
    setState({ listKey, active: moved });
  }

  return { active, onKeyDown };
}

/** Where a key leads among `count` options; undefined where it is not ours. The field itself is one stop of the ring. */
export function moveOption(key: string, active: number, count: number): number | undefined {
  if (count === 0) return undefined;
  if (key === 'ArrowDown') return active === count - 1 ? NO_OPTION : active + 1;
  if (key === 'ArrowUp') return active === NO_OPTION ? count - 1 : active - 1;
  return undefined;
}
