import { useEffect, useEffectEvent } from 'react';

/**
 * Enter that was pressed before the answer came: opens the best option as soon as there is one that
 * answers the question, so that nothing of an earlier answer is opened by mistake.
 * @param pending true from Enter until something is opened or typed
 * @param option the best option of an answer to the question in force
 */
export function usePendingEnter<Option>(
  pending: boolean,
  option: Option | undefined,
  open: (option: Option) => void,
): void {
  const onReady = useEffectEvent(open);
  useEffect(() => {
    if (pending && option !== undefined) onReady(option);
  }, [pending, option]);
}
