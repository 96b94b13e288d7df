import { expect, test } from 'vitest';
import type { Outcome } from '../../../../src/map/base/request.ts';
import { Tally } from '../../../../src/map/base/tally.ts';

function tallyOf(...groups: [number, Outcome][]): Tally {
  const tally = new Tally();
  for (const [count, outcome] of groups) {
    for (let at = 0; at < count; at += 1) tally.note(outcome);
  }
  return tally;
}

test('some tiles that fail among good ones keep no base away', () => {
  expect(tallyOf([5, 'good'], [3, 'network']).firstView(true)).toBeNull();
});

test('a first view in which most tiles fail is none, and the most frequent reason is told', () => {
  expect(tallyOf([1, 'good'], [1, 'slow'], [4, 'refused']).firstView(true)).toBe('refused');
});

test('tiles that a base doesn’t have are no fault while it has others', () => {
  expect(tallyOf([1, 'good'], [9, 'missing']).firstView(true)).toBeNull();
  expect(tallyOf([9, 'missing']).firstView(true)).toBe('missing');
});

test('nothing in time is too slow; tiles of which none is asked for show nothing', () => {
  expect(tallyOf().firstView(false)).toBe('slow');
  expect(tallyOf().firstView(true)).toBe('missing');
});

test('a base that may do without tiles need not ask for any', () => {
  expect(new Tally(false).firstView(true)).toBeNull();
});

test('a view that was good once may come again without a request', () => {
  const tally = tallyOf([2, 'good']);
  expect(tally.firstView(true)).toBeNull();
  tally.begin();
  expect(tally.firstView(true)).toBeNull();
});

test('a base that is shown is left when many tiles in a row fail, not for a few', () => {
  expect(tallyOf([5, 'network']).later()).toBeNull();
  expect(tallyOf([6, 'network']).later()).toBe('network');
  expect(tallyOf([4, 'good'], [8, 'network']).later()).toBeNull();
  expect(tallyOf([20, 'good'], [9, 'network']).later()).toBe('network');
});

test('a tile that came and turned out broken counts as broken', () => {
  const tally = tallyOf([2, 'good']);
  tally.spoil();
  tally.spoil();
  expect(tally.firstView(true)).toBe('garbage');
});
