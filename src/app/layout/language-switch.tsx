import { Link, useLocation } from 'react-router-dom';
import { frameWords } from '#app/messages/frame-words.ts';
import { useLanguage, useWords } from '#app/messages/language-context.tsx';
import { useHydrating } from '#app/ui/use-hydrating.ts';
import { INTERFACE_LANGUAGES } from '#model/interface-language.ts';
import { localizedPath, splitLanguage } from '#model/routes.ts';

/** Shows the same page, query, section and scroll position in the other language. */
export function LanguageSwitch() {
  const words = useWords(frameWords);
  const { language, defaultLanguage } = useLanguage();
  const { pathname, search, hash } = useLocation();
  // React leaves the attributes of prerendered elements as they are: query and hash come after that.
  const query = useHydrating() ? {} : { search, hash };
  const { path } = splitLanguage(pathname, defaultLanguage);
  const names = { en: words.english, vi: words.vietnamese };
  return (
    <nav aria-label={words.language} className="flex text-small">
      {INTERFACE_LANGUAGES.map((each) => (
        <Link
          key={each}
          to={{ pathname: localizedPath(path, each, defaultLanguage), ...query }}
          state={{ keepScroll: true }}
          hrefLang={each}
          lang={each}
          aria-label={names[each]}
          aria-current={each === language ? 'true' : undefined}
          className="inline-flex min-h-tap min-w-tap items-center justify-center text-soft aria-[current=true]:font-bold aria-[current=true]:text-ink"
        >
          <span className={each === language ? 'border-b-2 border-accent' : ''}>
            {each.toUpperCase()}
          </span>
        </Link>
      ))}
    </nav>
  );
}
