import type { BrowserContext } from '@playwright/test';

/** Collects what the pages' content security policy forbade, from now on and in every page of the context. */
export async function recordPolicyBreaches(context: BrowserContext): Promise<readonly string[]> {
  const breaches: string[] = [];
  await context.exposeFunction('reportBreach', (breach: string) => void breaches.push(breach));
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const { effectiveDirective, blockedURI, sourceFile, lineNumber, sample } = event;
      const { reportBreach } = globalThis as unknown as {
        readonly reportBreach: (breach: string) => Promise<void>;
      };
      void reportBreach(
        `${location.pathname}: ${effectiveDirective} ${blockedURI} ${sample} (${sourceFile}:${lineNumber})`,
      );
    });
  });
  return breaches;
}
