import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { useAddressQuery } from './use-address-query.ts';

/** Browsers refuse more than 100 history changes in 30 seconds; one a quarter second at most is below. */
const PAUSE_MS = 300;

/**
 * A text field whose value is mirrored in the address. What is typed lives in the component, so that
 * composed input (Telex, IME) is never disturbed; the address follows after a pause. When the address
 * changes by itself (back, forward) the field follows it. A link that is followed before the pause is over
 * leaves an address with what was typed behind; who navigates by itself calls `settle` before.
 */
export function useAddressText(
  name: string,
): [value: string, setValue: (value: string) => void, settle: () => void] {
  const { query, replace } = useAddressQuery();
  const inAddress = query.get(name) ?? '';
  const [value, setValue] = useState(inAddress);
  const [known, setKnown] = useState({ seen: inAddress, sent: inAddress });
  if (known.seen !== inAddress) {
    setKnown({ seen: inAddress, sent: inAddress });
    // Our own change, arriving late, must not take back what was typed meanwhile.
    if (known.sent !== inAddress) setValue(inAddress);
  }
  const pause = useRef<ReturnType<typeof setTimeout>>(undefined);
  // The next page may still be loading when the pause is over: an address written then would undo its own.
  function settle() {
    clearTimeout(pause.current);
    if (value === inAddress) return;
    setKnown({ seen: inAddress, sent: value });
    replace({ [name]: value });
  }
  const onPause = useEffectEvent(settle);
  useEffect(() => {
    if (value === inAddress) return undefined;
    pause.current = setTimeout(onPause, PAUSE_MS);
    addEventListener('click', settleBeforeLeaving, { capture: true });
    function settleBeforeLeaving({ target }: MouseEvent) {
      if (target instanceof Element && target.closest('a[href]') !== null) onPause();
    }
    return () => {
      clearTimeout(pause.current);
      removeEventListener('click', settleBeforeLeaving, { capture: true });
    };
  }, [value, inAddress, name]);
  return [value, setValue, settle];
}
