import { expect, test, vi } from 'vitest';
import { leaveSkyOut } from '../../../src/map/no-sky.ts';

test('the sky is left out of one map, and all else of it and of other maps is drawn', () => {
  const shared = { sky: vi.fn(), fill: vi.fn() };
  const [flat, other] = [{ drawFunctions: shared }, { drawFunctions: shared }];
  leaveSkyOut({ painter: flat } as unknown as Parameters<typeof leaveSkyOut>[0]);
  for (const { drawFunctions } of [flat, other]) {
    drawFunctions.sky();
    drawFunctions.fill();
  }
  expect(shared.sky).toHaveBeenCalledTimes(1);
  expect(shared.fill).toHaveBeenCalledTimes(2);
});
