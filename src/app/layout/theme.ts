export type Theme = 'light' | 'dark';

const KEY = 'debrief.theme';

/** The theme in force: the reader's choice, else the system's. Browser only. */
export function readTheme(): Theme {
  const chosen = document.documentElement.dataset['theme'];
  if (chosen === 'dark' || chosen === 'light') return chosen;
  return matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
}

/** Calls back when the theme in force may have changed. Returns how to stop. */
export function watchTheme(changed: () => void): () => void {
  const system = matchMedia('(prefers-color-scheme: dark)');
  const choice = new MutationObserver(changed);
  // A page that comes back from the browser's back/forward cache takes over what was chosen meanwhile.
  window.addEventListener('pageshow', applyStoredTheme);
  system.addEventListener('change', changed);
  choice.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    system.removeEventListener('change', changed);
    choice.disconnect();
    window.removeEventListener('pageshow', applyStoredTheme);
  };
}

/** Remembers the reader's choice and applies it. A refused storage only forgets it. */
export function writeTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme;
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Private windows may refuse storage: the choice then holds for this page only.
  }
}

/** Applies a stored choice at start. */
export function applyStoredTheme(): void {
  const stored = storedTheme();
  if (stored !== undefined) document.documentElement.dataset['theme'] = stored;
}

function storedTheme(): Theme | undefined {
  try {
    const value = localStorage.getItem(KEY);
    return value === 'dark' || value === 'light' ? value : undefined;
  } catch {
    return undefined;
  }
}
