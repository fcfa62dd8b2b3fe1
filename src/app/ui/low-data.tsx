import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import { deviceSavesData } from './device-saves-data.ts';
import { useHydrating } from './use-hydrating.ts';

const KEY = 'debrief.low-data';

interface LowData {
  /** True where photos stay small previews until they are asked for. */
  readonly saving: boolean;
  /** Remembers the reader's choice on this device. */
  readonly choose: (saving: boolean) => void;
}

const LowDataContext = createContext<LowData>({ saving: false, choose: () => {} });

/** Whether photos are to be saved on: the reader's choice, else what the browser was told (Save-Data). */
export function LowDataProvider({ children }: { readonly children: ReactNode }) {
  const hydrating = useHydrating();
  const [chosen, setChosen] = useState<boolean>();
  const saving = !hydrating && (chosen ?? readChoice() ?? deviceSavesData());
  // One value as long as nothing changes: this renders again right after hydration, and a new value would make
  // React give up the prerendered HTML of what is not hydrated yet.
  const lowData = useMemo(() => {
    function choose(next: boolean) {
      writeChoice(next);
      setChosen(next);
    }
    return { saving, choose };
  }, [saving]);
  return <LowDataContext value={lowData}>{children}</LowDataContext>;
}

/** Photos in here are shown in full: the reader has asked for them. */
export function PhotosInFull({ children }: { readonly children: ReactNode }) {
  const { choose } = useLowData();
  const setting = useMemo(() => ({ saving: false, choose }), [choose]);
  return <LowDataContext value={setting}>{children}</LowDataContext>;
}

export function useLowData(): LowData {
  return useContext(LowDataContext);
}

function readChoice(): boolean | undefined {
  try {
    const stored = localStorage.getItem(KEY);
    return stored === null ? undefined : stored === 'on';
  } catch {
    return undefined;
  }
}

function writeChoice(saving: boolean): void {
  try {
    localStorage.setItem(KEY, saving ? 'on' : 'off');
  } catch {
    // Private windows may refuse storage: the choice then holds for this visit only.
  }
}
