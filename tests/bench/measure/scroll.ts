/** Scrolls the list a good way, one step a frame, and looks whether rows stand where they should. */
import type { Page } from 'playwright-core';

export interface ScrollTimes {
  /** Milliseconds from frame to frame. */
  readonly frames: readonly number[];
  /** Frames in which no row stood in the middle of the list. */
  readonly blank: number;
  /** How many rows the page held at the end: few, whatever the length of the list. */
  readonly rows: number;
}

const STEPS = 120;
const STEP_PX = 600;

export async function scrollList(page: Page): Promise<ScrollTimes> {
  const list = page.getByRole('listbox');
  return list.evaluate(
    (box, { steps, pixels }) =>
      new Promise<ScrollTimes>(resolve => {
        const frames: number[] = [];
        let blank = 0;
        let last = performance.now();
        const rowInMiddle = () => {
          const { left, top, width, height } = box.getBoundingClientRect();
          const under = document.elementFromPoint(left + width / 2, top + height / 2);
          return under?.closest('[role=option], .list-heading') != null;
        };
        const frame = () => {
          const now = performance.now();
          frames.push(now - last);
          last = now;
          if (!rowInMiddle()) blank++;
          if (frames.length === steps) {
            resolve({ frames, blank, rows: box.querySelectorAll('[role=option]').length });
          } else {
            box.scrollTop += pixels;
            requestAnimationFrame(frame);
          }
        };
        requestAnimationFrame(frame);
      }),
    { steps: STEPS, pixels: STEP_PX },
  );
}
