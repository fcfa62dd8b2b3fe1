import { useEffect, useEffectEvent } from 'react';

/** Calls `open` on `/` (outside of fields) and on Ctrl/Cmd+K (anywhere); not while a dialog is open. */
export function useSearchShortcut(open: () => void): void {
  const onKeyDown = useEffectEvent((key: KeyboardEvent) => {
    if (!isShortcut(key) || document.querySelector('dialog[open], [aria-modal="true"]')) return;
    key.preventDefault();
    open();
  });
  useEffect(() => {
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, []);
}

function isShortcut(key: KeyboardEvent): boolean {
  if (key.isComposing || key.altKey) return false;
  if (key.ctrlKey || key.metaKey) return key.key.toLowerCase() === 'k' && !key.shiftKey;
  return key.key === '/' && !isField(key.target);
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
