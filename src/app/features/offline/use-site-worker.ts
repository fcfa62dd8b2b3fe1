import { useEffect, useState } from 'react';
import { pageVersion } from '#app/data/page-version.ts';
import { deviceSavesData } from '#app/ui/device-saves-data.ts';
import {
  canHaveWorker,
  linkToWorker,
  registerWorker,
  watchFirstInstall,
  watchForUpdates,
} from './site-worker.ts';

/**
 * storing: on its way; stored: opens without a network; saving: the device saves data, so nothing is
 * fetched unasked; refused: this browser, or this window, stores nothing.
 */
export type StoreState = 'storing' | 'stored' | 'saving' | 'refused';

export interface SiteWorker {
  readonly state: StoreState;
  /** True where another version than this page's is ready. */
  readonly outdated: boolean;
}

/** Starts the worker of the site and tells how far it is. */
export function useSiteWorker(base: string): SiteWorker {
  const [state, setState] = useState<StoreState>(firstState);
  const [outdated, setOutdated] = useState(false);
  useEffect(() => {
    const version = pageVersion();
    if (version === undefined || !canHaveWorker()) return undefined;
    const stops = [
      linkToWorker({
        version,
        onReady: (ready) => {
          setState('stored');
          setOutdated(ready !== version);
        },
      }),
    ];
    if (navigator.serviceWorker.controller !== null || !deviceSavesData()) {
      const refuse = () => setState('refused');
      start(base, stops, refuse).catch(refuse);
    }
    return () => stops.forEach((stop) => stop());
  }, [base]);
  return { state, outdated };
}

async function start(base: string, stops: (() => void)[], refuse: () => void): Promise<void> {
  const registration = await registerWorker(base);
  stops.push(watchForUpdates(registration), watchFirstInstall(registration, refuse));
}

function firstState(): StoreState {
  if (!canHaveWorker()) return 'refused';
  if (navigator.serviceWorker.controller !== null) return 'stored';
  return deviceSavesData() ? 'saving' : 'storing';
}
