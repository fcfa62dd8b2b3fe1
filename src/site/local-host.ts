const LOCAL_HOSTS: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/**
 * True where a request's Host header names this machine. A server that answers any name lets a
 * page of a stranger's domain, pointed at 127.0.0.1, read the author's unpublished reports (DNS rebinding).
 */
export function isLocalHost(hostHeader: string | undefined): boolean {
  if (hostHeader === undefined) return false;
  return LOCAL_HOSTS.has(hostHeader.replace(/:\d+$/, '').toLowerCase());
}

/** The sentence that a request with another Host header gets, with status 403. */
export const FOREIGN_HOST_MESSAGE = 'This server answers only to localhost and 127.0.0.1.\n';
