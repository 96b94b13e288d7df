/** Keys of an input method, as the browsers tell of them. */
import { describe, expect, test } from 'vitest';
import { isComposing } from '../../../src/ui/hooks/composing.ts';

describe('a key while letters are composed', () => {
  test.each([
    ['Enter as Chrome and Firefox tell of it', { isComposing: true, keyCode: 229 }],
    ['a letter that only the flag tells of', { isComposing: true, keyCode: 90 }],
    ['Enter in Safari, told after the composition', { isComposing: false, keyCode: 229 }],
  ])('is the input method’s: %s', (_which, event) => {
    expect(isComposing(event)).toBe(true);
  });

  test.each([
    ['Enter', { isComposing: false, keyCode: 13 }],
    ['Escape', { isComposing: false, keyCode: 27 }],
    ['a key without a code', { isComposing: false, keyCode: 0 }],
  ])('and otherwise the page’s: %s', (_which, event) => {
    expect(isComposing(event)).toBe(false);
  });
});
