import type { Page } from '@playwright/test';

export interface Point {
  readonly x: number;
  readonly y: number;
}

type TouchType = 'touchStart' | 'touchMove' | 'touchEnd';

/** Sends true touch events, which Playwright's own touchscreen cannot do beyond a tap. */
async function touchWith(page: Page) {
  const session = await page.context().newCDPSession(page);
  return async (type: TouchType, points: readonly Point[]) => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints: [...points] });
    await page.waitForTimeout(16);
  };
}

const STEPS = 10;

/** One finger from one point to another. */
export async function drag(page: Page, from: Point, to: Point): Promise<void> {
  const touch = await touchWith(page);
  await touch('touchStart', [from]);
  for (let step = 1; step <= STEPS; step++) {
    const part = step / STEPS;
    const x = from.x + (to.x - from.x) * part;
    const y = from.y + (to.y - from.y) * part;
    await touch('touchMove', [{ x, y }]);
  }
  await touch('touchEnd', []);
}

/** Two fingers beside `centre`, from one distance to another. */
export async function pinch(
  page: Page,
  centre: Point,
  { from, to }: { readonly from: number; readonly to: number },
): Promise<void> {
  const touch = await touchWith(page);
  const fingers = (reach: number) => [
    { x: centre.x - reach, y: centre.y },
    { x: centre.x + reach, y: centre.y },
  ];
  await touch('touchStart', fingers(from));
  for (let step = 1; step <= STEPS; step++) {
    await touch('touchMove', fingers(from + ((to - from) * step) / STEPS));
  }
  await touch('touchEnd', []);
}
