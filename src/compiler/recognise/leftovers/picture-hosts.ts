/** Hosts that serve a repository's own files; the path after owner and branch is one of the site's. */
const OWN_HOSTS =
  /(?:^|\.)(?:github\.io|gitlab\.io|pages\.dev|netlify\.app|vercel\.app|githubusercontent\.com|github\.com)$/i;

const ABSOLUTE = /^(?:https?:)?\/\/([^/?#]+)([^?#]*)/i;

/** A picture's target that names a server. */
export interface HostedTarget {
  /** True where the server may be one that shows this repository's files. */
  readonly mayBeOwn: boolean;
  /** What follows the server's name, query and fragment taken off. */
  readonly path: string;
}

/** The server that a picture's target names, or undefined for a path. */
export function hostedTarget(url: string): HostedTarget | undefined {
  const [, host, path = ''] = ABSOLUTE.exec(url) ?? [];
  return host === undefined ? undefined : { mayBeOwn: OWN_HOSTS.test(host), path };
}

/** True for a picture that no file of the repository can be: it lies on a server of somebody else. */
export function isOnAnotherServer(url: string): boolean {
  return hostedTarget(url.trim())?.mayBeOwn === false;
}
