import type { Place } from '#model/catalog.ts';
import { useHydrating } from './use-hydrating.ts';

/** On paper only: the page's address, and the file that it was made from. A sheet must tell where it comes from. */
export function PrintedSource({ source }: { readonly source: Place }) {
  const hydrating = useHydrating();
  const address = hydrating ? '' : `${window.location.origin}${window.location.pathname}`;
  return (
    <p className="mt-6 hidden border-t border-rule pt-2 text-micro break-all text-soft print:block">
      {address} · {source.file}
    </p>
  );
}
