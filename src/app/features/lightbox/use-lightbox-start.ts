import { type RefObject, useEffect, useState } from 'react';
import type { ControllerRef } from 'yet-another-react-lightbox';

/** The window, in CSS pixels, and how many device pixels each of them has. */
export interface WindowSize {
  readonly width: number;
  readonly height: number;
  readonly density: number;
}

/** What the library's slides are made for, and which of them it is told to show first. */
export interface LightboxStart {
  readonly index: number;
  readonly window: WindowSize;
}

/**
 * Where the library starts: at the photo that it is opened with; and, each time that the window changes (a
 * phone is turned, full screen) and the slides are made anew for it, at the photo that is shown then. The
 * library goes to the index that comes with new slides.
 */
export function useLightboxStart(
  index: number,
  controller: RefObject<ControllerRef | null>,
): LightboxStart {
  const [start, setStart] = useState(() => ({ index, window: measureWindow() }));
  useEffect(() => {
    function startAnew() {
      const shown = controller.current?.getLightboxState().currentIndex;
      setStart((before) => ({ index: shown ?? before.index, window: measureWindow() }));
    }
    addEventListener('resize', startAnew);
    return () => removeEventListener('resize', startAnew);
  }, [controller]);
  return start;
}

function measureWindow(): WindowSize {
  return { width: innerWidth, height: innerHeight, density: devicePixelRatio };
}
