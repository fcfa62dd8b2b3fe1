/**
 * How the open photo lives in the browser's history. The address is the only truth: `?photo=…` says
 * which photo is open. A thumbnail's link pushes one entry, moving replaces it, closing takes it away
 * again: one back where the entry below is the page that the photo was opened from, a replacement
 * where the photo was the first thing that the reader saw (a shared link).
 */

/** What the history entry in force says. */
export interface PhotoEntry {
  /** Value of the photo parameter; undefined where no photo is open. */
  readonly photo: string | undefined;
  /** True where a thumbnail of the page below pushed this entry, so that going back shows that page. */
  readonly openedHere: boolean;
}

export type PhotoIntent =
  | { readonly type: 'move'; readonly photo: string }
  | { readonly type: 'close' };

/** What is to be done with the history. `leave`: replace the entry by the page without the photo. */
export type HistoryStep =
  | { readonly type: 'none' }
  | { readonly type: 'replace'; readonly photo: string; readonly openedHere: boolean }
  | { readonly type: 'back' }
  | { readonly type: 'leave'; readonly photo: string };

const NO_STEP: HistoryStep = { type: 'none' };

/** The one step that an intent takes from an entry. */
export function planStep({ photo, openedHere }: PhotoEntry, intent: PhotoIntent): HistoryStep {
  if (photo === undefined) return NO_STEP;
  switch (intent.type) {
    case 'move':
      return intent.photo === photo
        ? NO_STEP
        : { type: 'replace', photo: intent.photo, openedHere };
    case 'close':
      return openedHere ? { type: 'back' } : { type: 'leave', photo };
  }
}

export interface PhotoHistory {
  /** The step that the caller is to take for an intent; none while a photo is being closed. */
  intend(intent: PhotoIntent): HistoryStep;
  /** Tells which entry is in force now, after any navigation, whoever caused it. */
  arrive(entry: PhotoEntry): void;
}

/**
 * Plans steps one at a time. Going back is asynchronous: until the browser arrives, the address still
 * names the photo, and whatever is intended meanwhile (a second Escape, a slide that is still moving)
 * would act on an entry that is already gone. Two backs for one photo would leave the site.
 */
export function createPhotoHistory(start: PhotoEntry): PhotoHistory {
  let entry = start;
  let closing = false;
  return {
    intend(intent) {
      const step = closing ? NO_STEP : planStep(entry, intent);
      if (step.type === 'replace') entry = step;
      closing ||= step.type === 'back' || step.type === 'leave';
      return step;
    },
    arrive(arrived) {
      entry = arrived;
      closing = false;
    },
  };
}
