const SAFE_PROTOCOLS = new Set(['http', 'https', 'mailto', 'tel']);
/** Browsers ignore these inside a protocol's name. */
// eslint-disable-next-line no-control-regex
const IGNORED = /[\u0000-\u0020\u007F]/g;

/** True for a link that cannot run code: relative, or of a protocol on the list. */
export function isSafeUrl(url: string): boolean {
  const compact = url.replace(IGNORED, '');
  const colon = compact.indexOf(':');
  if (colon < 0) return true;
  const before = compact.slice(0, colon);
  if (/[/?#]/.test(before)) return true;
  return SAFE_PROTOCOLS.has(before.toLowerCase());
}
