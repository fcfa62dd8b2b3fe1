import { Moon, Sun } from 'lucide-react';
import { useSyncExternalStore } from 'react';
import { frameWords } from '#app/messages/frame-words.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { readTheme, type Theme, watchTheme, writeTheme } from './theme.ts';

/** Switches between the two themes; until the reader chooses, the system's theme holds. */
export function ThemeToggle() {
  const words = useWords(frameWords);
  const theme = useSyncExternalStore<Theme>(watchTheme, readTheme, () => 'light');
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const Icon = theme === 'dark' ? Sun : Moon;
  return (
    <button
      type="button"
      aria-label={other === 'dark' ? words.themeToDark : words.themeToLight}
      onClick={() => writeTheme(other)}
      className="inline-flex size-tap cursor-pointer items-center justify-center text-soft hover:text-ink"
    >
      <Icon aria-hidden size={19} strokeWidth={1.75} />
    </button>
  );
}
