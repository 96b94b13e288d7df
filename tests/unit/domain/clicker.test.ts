/** What keys mean while a story is told. */
import { describe, expect, it, test } from 'vitest';
import { clickerAction, secondsFor, withDigit } from '../../../src/domain/story/clicker.ts';

const bare = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

describe('a key', () => {
  test.each([
    ['PageDown', 'next'],
    ['PageUp', 'previous'],
    [' ', 'next'],
    ['Home', 'first'],
    ['End', 'last'],
    ['b', 'blank'],
    ['B', 'blank'],
    ['.', 'blank'],
    ['Escape', 'leave'],
  ])('%s means %s', (key, wanted) => {
    expect(clickerAction({ ...bare, key })).toEqual({ do: wanted });
  });

  it('with Shift turns back where it is the space bar', () => {
    expect(clickerAction({ ...bare, key: ' ', shiftKey: true })).toEqual({ do: 'previous' });
  });

  it('in a combination belongs to the browser', () => {
    expect(clickerAction({ ...bare, key: 'f', ctrlKey: true })).toBeNull();
    expect(clickerAction({ ...bare, key: 'ArrowLeft', altKey: true })).toBeNull();
  });

  it('without a meaning has none', () => {
    expect(clickerAction({ ...bare, key: 'q' })).toBeNull();
  });
});

describe('digits typed', () => {
  it('make a number without leading zeros, of three digits at most', () => {
    expect(['0', '1', '2', '3', '4'].reduce(withDigit, '')).toBe('123');
  });
});

describe('a step on a screen that turns by itself', () => {
  it('stays the longer, the more there is to read', () => {
    expect(secondsFor(0)).toBeGreaterThanOrEqual(5);
    expect(secondsFor(180)).toBeGreaterThan(secondsFor(60));
  });
});
