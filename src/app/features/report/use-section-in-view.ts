import { useEffect, useState } from 'react';
import { sectionInView } from './section-in-view.ts';

/** Where the reader's eye is: a third of the window's height below its top. */
const READING_LINE = 1 / 3;

/** Rounding of zoomed pages leaves up to this many pixels below the end. */
const END_SLACK_PX = 2;

/** The anchor of the section being read, followed while the page scrolls. `anchors` must be a stable array. */
export function useSectionInView(anchors: readonly string[]): string | undefined {
  const [current, setCurrent] = useState<string>();
  useEffect(() => {
    let frame = 0;
    function measure() {
      const tops = anchors.flatMap((anchor) => {
        const element = document.getElementById(anchor);
        return element === null ? [] : [{ anchor, top: element.getBoundingClientRect().top }];
      });
      const { scrollHeight } = document.documentElement;
      const scrolls = scrollHeight > innerHeight + END_SLACK_PX;
      const atEnd = scrolls && scrollY + innerHeight >= scrollHeight - END_SLACK_PX;
      setCurrent(sectionInView(tops, { line: innerHeight * READING_LINE, atEnd }));
    }
    function measureSoon() {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    }
    measureSoon();
    addEventListener('scroll', measureSoon, { passive: true });
    addEventListener('resize', measureSoon);
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('scroll', measureSoon);
      removeEventListener('resize', measureSoon);
    };
  }, [anchors]);
  return current;
}
