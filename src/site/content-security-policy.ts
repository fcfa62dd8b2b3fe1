import { createHash } from 'node:crypto';
import { SCRIPT_URL_POLICY } from '#model/script-url-policy.ts';
import { escapeXml } from './feeds/escape.ts';

/** What every page may load and do; the styles, which differ from page to page, are not among it. */
const COMMON: readonly string[] = [
  "script-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "media-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "require-trusted-types-for 'script'",
  `trusted-types ${SCRIPT_URL_POLICY}`,
];

/**
 * The policy as a meta element: it has to stand before everything that it is about.
 * @param styles content of each style element of the page.
 */
export function policyElement(styles: readonly string[]): string {
  const hashes = styles.map((css) => `'sha256-${sha256(css)}'`);
  const policy = ["default-src 'none'", `style-src ${["'self'", ...hashes].join(' ')}`, ...COMMON];
  return `<meta http-equiv="Content-Security-Policy" content="${escapeXml(policy.join('; '))}">`;
}

/**
 * The policy as a header for all pages. It leaves styles to the pages' own, as both hold at once, and adds
 * what a meta element cannot say.
 */
export function policyHeader(): string {
  return [...COMMON, "frame-ancestors 'self'"].join('; ');
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
