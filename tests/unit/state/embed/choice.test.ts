import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../../../src/domain/config/model.ts';
import { EMPTY_FILTER } from '../../../../src/domain/facets.ts';
import { builderAddress, readBuilderAddress } from '../../../../src/state/embed/builder-address.ts';
import {
  choiceOf,
  type EmbedChoice,
  INITIAL_CHOICE,
  intentOf,
  onThisSite,
  subjectsOn,
  takeOver,
} from '../../../../src/state/embed/choice.ts';
import { presetOf, readSide } from '../../../../src/state/embed/size.ts';
import { INITIAL_INTENT } from '../../../../src/state/intent.ts';
import { decodeUrl, encodeUrl } from '../../../../src/state/url-codec.ts';
import { intentArbitrary } from '../arbitrary-intent.ts';

const query = (choice: Partial<EmbedChoice>) =>
  encodeUrl(intentOf({ ...INITIAL_CHOICE, ...choice }));
const BIO = { ...EMPTY_FILTER, chain: ['BIO'] };

describe('what is chosen as an address', () => {
  test('nothing chosen is the first view', () => {
    expect(query({})).toBe('');
  });

  test('a part of the atlas, locked, in English and dark', () => {
    expect(
      query({
        subject: 'part',
        filter: BIO,
        lock: ['chain', 'kind'],
        language: 'en',
        theme: 'dark',
      }),
    ).toBe('?v=1&chain=BIO&lang=en&theme=dark&lock=chain');
  });

  test('what was chosen for another subject waits, and is not said', () => {
    const all = { filter: BIO, lock: ['chain'], place: 'zj-yaogu', story: 'ic' } as const;
    expect(query({ ...all, subject: 'all' })).toBe('');
    expect(query({ ...all, subject: 'place' })).toBe('?v=1&sel=zj-yaogu');
    expect(query({ ...all, subject: 'story' })).toBe('?v=1&mode=present&story=ic');
  });

  test('the map alone, and a story that still has its text', () => {
    expect(query({ ui: [] })).toBe('?v=1&ui=none');
    expect(query({ ui: [], subject: 'story', story: 'ic' })).toBe(
      '?v=1&mode=present&story=ic&ui=story',
    );
  });

  test('the view round what is chosen goes with a part only', () => {
    const round = { longitude: 121.5, latitude: 31.2, zoom: 11, bearing: 0, pitch: 0 };
    const part: EmbedChoice = { ...INITIAL_CHOICE, subject: 'part', filter: BIO, start: 'chosen' };
    expect(intentOf(part, round).camera).toEqual(round);
    expect(intentOf({ ...part, start: 'whole' }, round).camera).toBeNull();
    expect(intentOf({ ...part, subject: 'all' }, round).camera).toBeNull();
  });
});

describe('a view that is taken over', () => {
  const seen = decodeUrl('?v=1&district=pudong&sel=zj-yaogu&map=121.6,31.2,11&lang=zh&theme=light');
  const dressed = { ...INITIAL_CHOICE, language: 'en', theme: 'dark' } as const;

  test('brings filter, place and map, and leaves language and theme as chosen', () => {
    expect(encodeUrl(intentOf(takeOver(dressed, seen)))).toBe(
      '?v=1&district=pudong&sel=zj-yaogu&map=121.6,31.2,11&lang=en&theme=dark',
    );
  });

  test('is left for the whole city, and the filter stays', () => {
    const whole: EmbedChoice = { ...takeOver(dressed, seen), start: 'whole' };
    expect(encodeUrl(intentOf(whole))).toBe('?v=1&district=pudong&lang=en&theme=dark');
  });

  test('at a step of a story begins there', () => {
    const told = decodeUrl('?v=1&mode=present&story=ic&step=3');
    expect(encodeUrl(intentOf(takeOver(INITIAL_CHOICE, told)))).toBe(
      '?v=1&mode=present&story=ic&step=3',
    );
  });

  test('of a story that only this browser keeps is the shelf of stories', () => {
    const own = decodeUrl('?v=1&mode=present&story=own&step=1');
    expect(takeOver(INITIAL_CHOICE, own)).toMatchObject({ subject: 'story', story: null });
  });
});

describe('a link to a view', () => {
  test('is said plainly where that is all there is', () => {
    expect(choiceOf(decodeUrl('?v=1&chain=BIO&lock=chain'))).toMatchObject({
      subject: 'part',
      filter: BIO,
      lock: ['chain'],
      start: 'whole',
      seen: null,
    });
    expect(choiceOf(INITIAL_INTENT)).toEqual(INITIAL_CHOICE);
  });

  test('is kept to the letter, whatever it holds', () => {
    fc.assert(
      fc.property(
        intentArbitrary.filter(({ mode }) => mode !== 'present'),
        intent => {
          // Outside the telling of a story its parameters mean nothing.
          const sound = { ...intent, story: null, step: null, play: false };
          expect(encodeUrl(intentOf(choiceOf(sound)))).toBe(encodeUrl(sound));
        },
      ),
    );
  });
});

describe("the builder's own address", () => {
  test('brings back size, start and form', () => {
    const address = '?v=1&chain=BIO&lock=chain&start=chosen&width=720&height=fit&code=element';
    const choice = readBuilderAddress(address);
    expect(choice).toMatchObject({
      start: 'chosen',
      size: { width: 720, height: 'fit' },
      form: 'element',
    });
    expect(new Set(builderAddress(choice).slice(1).split('&'))).toEqual(
      new Set(address.slice(1).split('&')),
    );
  });

  test('says nothing where nothing was chosen, and drops what is wrong', () => {
    expect(builderAddress(INITIAL_CHOICE)).toBe('');
    expect(readBuilderAddress('?width=5&height=1e3&code=php&start=moon')).toEqual(INITIAL_CHOICE);
  });
});

test('a side is a whole number of pixels in its range', () => {
  expect([' 720 ', '200', '4000'].map(readSide)).toEqual([720, 200, 4000]);
  expect(['', '199', '4001', '72.5', '1e3', '-720', '七百'].map(readSide)).toEqual(
    Array(7).fill(null),
  );
});

test('a size has the name of its preset, or none', () => {
  expect(presetOf({ width: 'full', height: 560 })).toBe('row');
  expect(presetOf({ width: 721, height: 480 })).toBeNull();
});

describe('a site without stories', () => {
  const config = { ...DEFAULT_CONFIG, modes: ['explore'] } as const;

  test('has no atlas about one to offer', () => {
    expect(subjectsOn(DEFAULT_CONFIG)).toContain('story');
    expect(subjectsOn(config)).toEqual(['all', 'part', 'place']);
  });

  test('takes a link to one for the whole atlas', () => {
    const linked = readBuilderAddress('?v=1&mode=present&story=ic&width=720');
    expect(onThisSite(linked, DEFAULT_CONFIG)).toBe(linked);
    const { subject, size } = onThisSite(linked, config);
    expect([subject, size.width]).toEqual(['all', 720]);
  });
});
