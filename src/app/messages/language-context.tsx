import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import type { InterfaceLanguage } from '#model/interface-language.ts';
import type { Words } from './words.ts';

interface LanguageSetting {
  /** Of the address: the interface speaks it. */
  readonly language: InterfaceLanguage;
  /** The one whose addresses carry no prefix. */
  readonly defaultLanguage: InterfaceLanguage;
}

const LanguageContext = createContext<LanguageSetting>({ language: 'en', defaultLanguage: 'en' });

export function LanguageProvider({
  language,
  defaultLanguage,
  children,
}: LanguageSetting & { readonly children: ReactNode }) {
  // The page may have been prerendered in the other language, or be the shell without content.
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  // One value as long as nothing changes: a new one would reach into parts of the page that are not
  // hydrated yet, and React would give up their prerendered HTML.
  const setting = useMemo(() => ({ language, defaultLanguage }), [language, defaultLanguage]);
  return <LanguageContext value={setting}>{children}</LanguageContext>;
}

/** The interface's language and the site's default. */
export function useLanguage(): LanguageSetting {
  return useContext(LanguageContext);
}

/** The words of one part of the interface, in the reader's language. */
export function useWords<T>(words: Words<T>) {
  return words[useLanguage().language];
}
