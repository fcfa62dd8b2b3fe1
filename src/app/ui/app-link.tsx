import type { ComponentProps } from 'react';
import { Link } from 'react-router-dom';
import { useLanguage } from '#app/messages/language-context.tsx';
import { localizedPath } from '#model/routes.ts';

/** A link within the site. `to` is an app path of `model/routes`; language prefix and base are added. */
export function AppLink({ to, ...rest }: Omit<ComponentProps<typeof Link>, 'to'> & { to: string }) {
  const { language, defaultLanguage } = useLanguage();
  return <Link to={localizedPath(to, language, defaultLanguage)} {...rest} />;
}
