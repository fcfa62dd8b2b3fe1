import { CatalogError } from './catalog-error.ts';

/** Stands for the app's own code where a CatalogError names a file. */
export const APP_CODE = 'code';

/**
 * Loads a part of the app. Rejects with a {@link CatalogError}: `version` where the server answers and no longer
 * has this page's files, `offline` where it does not answer.
 */
export async function loadCode<T>(load: () => Promise<T>): Promise<T> {
  try {
    return await load();
  } catch {
    throw new CatalogError((await serverAnswers()) ? 'version' : 'offline', APP_CODE);
  }
}

/** True where the site's server can be reached at this moment. */
export async function serverAnswers(): Promise<boolean> {
  try {
    await fetch(import.meta.env.BASE_URL, { method: 'HEAD', cache: 'no-store' });
    return true;
  } catch {
    return false;
  }
}
