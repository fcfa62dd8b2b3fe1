import { Moon, Sun } from 'lucide-react';
import { useEffect, useState } from 'react';
import { frameWords } from '#app/messages/frame-words.ts';
import { useWords } from '#app/messages/language-context.tsx';
import { readTheme, type Theme, writeTheme } from './theme.ts';

/** Switches between the two themes; until the reader chooses, the system's theme holds. */
export function ThemeToggle() {
  const words = useWords(frameWords);
  const [theme, setTheme] = useState<Theme>('light');
  useEffect(() => {
    setTheme(readTheme());
  }, []);
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const Icon = theme === 'dark' ? Sun : Moon;
  return (
    <button
      type="button"
      aria-label={other === 'dark' ? words.themeToDark : words.themeToLight}
      onClick={() => {
        writeTheme(other);
        setTheme(other);
      }}
      className="inline-flex size-tap items-center justify-center text-soft hover:text-ink"
    >
      <Icon aria-hidden size={19} strokeWidth={1.75} />
    </button>
  );
}
