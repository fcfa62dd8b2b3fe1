import { SCRIPT_URL_POLICY } from '#model/script-url-policy.ts';

interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (url: string) => string },
  ) => unknown;
}

/**
 * The one place that says which scripts may be started (workers, the service worker): files of this site.
 * Pages forbid everything else that makes text a script, `innerHTML` among it. Does nothing in
 * browsers without Trusted Types, and in dev.
 */
export function allowOwnScripts(base: string): void {
  const { trustedTypes } = globalThis as { readonly trustedTypes?: TrustedTypes };
  if (import.meta.env.DEV) return;
  trustedTypes?.createPolicy(SCRIPT_URL_POLICY, {
    createScriptURL: (url) => {
      if (isOwnScript(url, base)) return url;
      throw new TypeError(`${url} is no script of this site.`);
    },
  });
}

/** True for `sw.js` and what stands in `assets/` below the site's base. */
export function isOwnScript(url: string, base: string): boolean {
  const { origin, pathname } = new URL(url, location.href);
  if (origin !== location.origin) return false;
  return pathname === `${base}sw.js` || pathname.startsWith(`${base}assets/`);
}
