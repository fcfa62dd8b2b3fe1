import { useEffect, useState } from 'react';
import { useAddressQuery } from './use-address-query.ts';

/** Browsers refuse more than 100 history changes in 30 seconds; one a quarter second at most is below. */
const PAUSE_MS = 300;

/**
 * A text field whose value is mirrored in the address. What is typed lives in the component, so that
 * composed input (Telex, IME) is never disturbed; the address follows after a pause. When the address
 * changes by itself (back, forward) the field follows it.
 */
export function useAddressText(name: string): [value: string, setValue: (value: string) => void] {
  const { query, replace } = useAddressQuery();
  const inAddress = query.get(name) ?? '';
  const [value, setValue] = useState(inAddress);
  const [known, setKnown] = useState({ seen: inAddress, sent: inAddress });
  if (known.seen !== inAddress) {
    setKnown({ seen: inAddress, sent: inAddress });
    // Our own change, arriving late, must not take back what was typed meanwhile.
    if (known.sent !== inAddress) setValue(inAddress);
  }
  useEffect(() => {
    if (value === inAddress) return;
    const timer = setTimeout(() => {
      setKnown({ seen: inAddress, sent: value });
      replace({ [name]: value });
    }, PAUSE_MS);
    return () => clearTimeout(timer);
    // `replace` is new on every render and always does the same for these values.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [value, inAddress, name]);
  return [value, setValue];
}
