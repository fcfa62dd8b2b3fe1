/** Calls back when the next frame has been painted, so that what comes does not hold it up. Browser only. */
export function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task, 0));
}
