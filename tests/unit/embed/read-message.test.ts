import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PARAMETERS } from '../../../src/embed/parameters.ts';
import { readMessage } from '../../../src/embed/read-message.ts';
import { INITIAL_INTENT } from '../../../src/state/intent.ts';
import { encodeUrl } from '../../../src/state/url-codec.ts';

const ours = { source: 'shanghai-atlas', v: 1 };

const faultIn = (data: unknown) => {
  const reading = readMessage(data);
  return reading && 'fault' in reading ? reading.fault : null;
};
const messageIn = (data: unknown) => {
  const reading = readMessage(data);
  return reading && 'message' in reading ? reading.message : null;
};

test('what does not bear the name is passed over', () => {
  for (const data of [
    null,
    undefined,
    'get',
    7,
    [],
    {},
    { type: 'get', v: 1 },
    { source: 'other' },
  ]) {
    expect(readMessage(data)).toBeNull();
  }
});

test('any value is passed over, a message or a fault, and never thrown at', () => {
  const type = fc.oneof(
    fc.constantFrom('get', 'set', 'select', 'fit', 'export', 'toString', '__proto__'),
    fc.anything(),
  );
  const payload = fc.dictionary(
    fc.constantFrom('id', 'v', 'state', 'feature', 'bounds', 'to', 'format', 'of', 'size', 'light'),
    fc.anything(),
  );
  fc.assert(
    fc.property(fc.anything(), type, payload, (anything, named, rest) => {
      readMessage(anything);
      const reading = readMessage({ ...ours, ...rest, type: named });
      expect(reading && ('message' in reading || 'fault' in reading)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a type that there is not and a wrong payload are told apart', () => {
  expect(faultIn({ ...ours, type: 'destroy' })).toMatchObject({
    code: 'unknown-type',
    of: 'destroy',
  });
  expect(faultIn({ ...ours, type: 'select' })).toMatchObject({
    code: 'wrong-payload',
    of: 'select',
  });
  expect(faultIn({ ...ours, type: 'fit', bounds: [122, 31, 121, 32] })?.code).toBe('wrong-payload');
  expect(faultIn({ ...ours, type: 'export', format: 'exe' })?.code).toBe('wrong-payload');
  expect(faultIn({ ...ours, type: 'get', id: 'x'.repeat(65) })?.code).toBe('wrong-payload');
  expect(faultIn({ ...ours, v: 2, type: 'get' })?.code).toBe('wrong-version');
});

test('a misspelt parameter is named', () => {
  const fault = faultIn({ ...ours, type: 'set', state: { chains: 'BIO' } });
  expect(fault?.message).toContain('"chains"');
});

test('values may be lists, numbers, true and false', () => {
  const state = { chain: ['BIO', 'IC'], within: 12.5, diff: true, play: false, q: null, v: '1' };
  const message = messageIn({ ...ours, type: 'set', id: 'a', state });
  expect(message?.type === 'set' && Object.fromEntries(message.change)).toEqual({
    chain: 'BIO,IC',
    within: '12.5',
    diff: '1',
    play: null,
    q: null,
  });
});

test('the parameters are those of an address', () => {
  const some = { id: 'x', kind: 'hub' as const };
  const filter = {
    chain: ['x'],
    layout: ['x'],
    district: ['x'],
    kind: ['x'],
    doc: ['x'],
    grade: ['A'],
  };
  const full = encodeUrl({
    ...INITIAL_INTENT,
    mode: 'present',
    filter,
    q: 'x',
    selected: 'x',
    compare: ['x'],
    differences: true,
    hidden: ['x'],
    sort: 'name',
    camera: { longitude: 121, latitude: 31, zoom: 9, bearing: 0, pitch: 0 },
    language: 'en',
    theme: 'dark',
    story: 'x',
    step: 1,
    play: true,
    read: '002',
    indicator: 'x',
    near: some,
    within: 1,
    fit: [{ criterion: 'x', weight: 1 }],
    brochure: 'x',
    tongue: 'zh',
    ui: [],
    lock: ['chain'],
  });
  const written = [...new URLSearchParams(full).keys()].filter(name => name !== 'v');
  expect([...PARAMETERS].sort()).toEqual(written.sort());
});
