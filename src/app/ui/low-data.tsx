import { createContext, type ReactNode, useContext, useState } from 'react';
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
  function choose(next: boolean) {
    writeChoice(next);
    setChosen(next);
  }
  return <LowDataContext value={{ saving, choose }}>{children}</LowDataContext>;
}

/** Photos in here are shown in full: the reader has asked for them. */
export function PhotosInFull({ children }: { readonly children: ReactNode }) {
  const { choose } = useLowData();
  return <LowDataContext value={{ saving: false, choose }}>{children}</LowDataContext>;
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

/** The Save-Data setting, in browsers that tell it. */
function deviceSavesData(): boolean {
  const connection: unknown = Reflect.get(navigator, 'connection');
  return typeof connection === 'object' && connection !== null
    ? Reflect.get(connection, 'saveData') === true
    : false;
}
