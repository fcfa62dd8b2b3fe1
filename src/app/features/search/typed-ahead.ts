/** What was typed before there was a field for it. */
export interface Typed {
  readonly text: string;
  /** True where Enter came last. */
  readonly entered: boolean;
}

/** Keeps what is typed between the shortcut and the palette, whose code may still be on its way. */
export interface TypedAhead {
  /** From this moment on, keys are kept from the page. False where they are already. */
  start(): boolean;
  /** What was typed since the start; keys go where the focus is again. */
  take(): Typed;
}

const NOTHING: Typed = { text: '', entered: false };

/** Whoever presses `/` goes on typing at once; not a letter of it may be lost. */
export function createTypedAhead(): TypedAhead {
  let typed: Typed | undefined;
  function keep(key: KeyboardEvent) {
    const after = typed === undefined ? undefined : withKey(typed, key);
    if (after === undefined) return;
    key.preventDefault();
    // A slash in what is typed is no second shortcut.
    key.stopImmediatePropagation();
    typed = after;
  }
  return {
    start() {
      if (typed !== undefined) return false;
      typed = NOTHING;
      addEventListener('keydown', keep, { capture: true });
      return true;
    },
    take() {
      removeEventListener('keydown', keep, { capture: true });
      const taken = typed ?? NOTHING;
      typed = undefined;
      return taken;
    },
  };
}

/** What a field would hold after the key; undefined for keys that a field leaves to the page. */
function withKey({ text }: Typed, key: KeyboardEvent): Typed | undefined {
  // AltGr, which writes letters, is Ctrl and Alt as well
  const isShortcut = key.ctrlKey || key.metaKey || key.altKey;
  if (key.isComposing || (isShortcut && !key.getModifierState('AltGraph'))) return undefined;
  if (key.key === 'Enter') return { text, entered: true };
  if (key.key === 'Backspace') return { text: text.slice(0, -1), entered: false };
  return key.key.length === 1 ? { text: text + key.key, entered: false } : undefined;
}
