import { UsageError } from '#compiler/usage-error.ts';

/** Where a site lives. */
export interface SiteAddress {
  /** `https://you.github.io`, or undefined where only the path is known. */
  readonly origin: string | undefined;
  /** `/` or `/repo/`. */
  readonly base: string;
}

/**
 * Reads what an author gives as `--base`: a path (`/my-report/`, `my-report`) or the site's whole
 * address (`https://you.github.io/my-report/`). Throws a UsageError on anything else.
 */
export function parseSiteAddress(text: string): SiteAddress {
  const whole = /^https?:\/\//i.test(text);
  // Git Bash on Windows turns /x/ into C:/Program Files/Git/x/; such a path is no base.
  if (!whole && /^[a-z]:|\\/i.test(text)) throw badBase(text);
  let url: URL;
  try {
    url = new URL(whole ? text : `http://localhost/${text.replace(/^\/+/, '')}`);
  } catch {
    throw badBase(text);
  }
  if (url.search !== '' || url.hash !== '' || url.username !== '') throw badBase(text);
  const base = `${url.pathname.replace(/\/+$/, '')}/`;
  return { origin: whole ? url.origin : undefined, base };
}

function badBase(text: string): UsageError {
  return new UsageError(
    `“${text}” is not a path or an address of a site.`,
    'Write --base /my-report/ or --base https://you.github.io/my-report/.',
  );
}
