/** Keeps what is typed between the shortcut and the palette, whose code may still be on its way. */
export interface TypedAhead {
  /** From this moment on, letters are kept from the page. */
  start(): void;
  /** What was typed since the start; letters go where the focus is again. */
  take(): string;
}

/** Whoever presses `/` goes on typing at once; not a letter of it may be lost. */
export function createTypedAhead(): TypedAhead {
  let typed = '';
  function keep(key: KeyboardEvent) {
    if (key.key.length !== 1 || key.ctrlKey || key.metaKey || key.altKey) return;
    key.preventDefault();
    // A slash in what is typed is no second shortcut.
    key.stopImmediatePropagation();
    typed += key.key;
  }
  return {
    start() {
      typed = '';
      addEventListener('keydown', keep, { capture: true });
    },
    take() {
      removeEventListener('keydown', keep, { capture: true });
      return typed;
    },
  };
}
