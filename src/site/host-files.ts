import { policyHeader } from './content-security-policy.ts';
import type { SiteFile } from './feeds/feed-files.ts';

/** Settings that static hosts read from the published folder itself. */
export function hostFiles(base: string): SiteFile[] {
  return [
    // GitHub Pages would otherwise leave out files whose names begin with an underscore.
    { file: '.nojekyll', text: '' },
    { file: '_headers', text: headersFile(base) },
  ];
}

/** The format of Netlify and Cloudflare Pages; what several blocks match, they add up. */
function headersFile(base: string): string {
  const immutable = '  Cache-Control: public, max-age=31536000, immutable';
  return [
    `${base}*`,
    '  X-Content-Type-Options: nosniff',
    '  Referrer-Policy: strict-origin-when-cross-origin',
    `  Content-Security-Policy: ${policyHeader()}`,
    `${base}assets/*`,
    immutable,
    `${base}media/*`,
    immutable,
    `${base}cards/*`,
    immutable,
    // A worker that a cache keeps is one that nobody can replace.
    `${base}sw.js`,
    '  Cache-Control: no-cache',
    '',
  ].join('\n');
}
