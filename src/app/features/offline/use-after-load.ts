import { useEffect, useState } from 'react';

/** True once the page has loaded and the browser has had nothing better to do. False in the prerenderer. */
export function useAfterLoad(): boolean {
  const [loaded, setLoaded] = useState(false);
  useEffect(() => afterLoad(() => setLoaded(true)), []);
  return loaded;
}

/** Calls back when the page has loaded and the browser has nothing better to do. Returns how to stop. */
function afterLoad(callBack: () => void): () => void {
  let idle = 0;
  // Safari has no requestIdleCallback.
  const whenIdle = window.requestIdleCallback ?? ((run: () => void) => window.setTimeout(run, 500));
  const cancel = window.cancelIdleCallback ?? window.clearTimeout;
  function wait(): void {
    idle = whenIdle(callBack);
  }
  if (document.readyState === 'complete') wait();
  else window.addEventListener('load', wait, { once: true });
  return () => {
    window.removeEventListener('load', wait);
    cancel(idle);
  };
}
