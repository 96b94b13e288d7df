/** What stands round the map in a frame, and the way from there to the whole atlas. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_CONFIG } from '../../../src/domain/config/model.ts';
import { EMPTY_FILTER } from '../../../src/domain/facets.ts';
import { fullAtlasAddress } from '../../../src/state/full-atlas.ts';
import { keepHistory } from '../../../src/state/history.ts';
import { INITIAL_INTENT, type Intent, UI_PARTS } from '../../../src/state/intent.ts';
import { toggleShortlisted } from '../../../src/state/shortlist.ts';
import { framedIntent, offersShortlist, shows } from '../../../src/state/shown-parts.ts';
import { createAtlasStore, setIntent } from '../../../src/state/store.ts';
import { decodeUrl } from '../../../src/state/url-codec.ts';
import { intentArbitrary } from './arbitrary-intent.ts';
import { FakeWindow } from './fake-window.ts';

const shown = (intent: Partial<Intent>, embedded = true) =>
  UI_PARTS.filter(part => shows({ embedded, intent: { ...INITIAL_INTENT, ...intent } }, part));

describe('the parts of a frame', () => {
  test('are all but stories where the host names none', () => {
    expect(shown({})).toEqual(['search', 'filters', 'list', 'legend', 'panel']);
  });

  test('are those that the host names, or none at all', () => {
    expect(shown({ ui: ['legend', 'story'] })).toEqual(['legend', 'story']);
    expect(shown({ ui: [] })).toEqual([]);
  });

  test('are all of them on a page of its own, whatever the link says', () => {
    expect(shown({ ui: [] }, false)).toEqual([...UI_PARTS]);
  });
});

describe('a story that a frame names', () => {
  const mode = (link: string) => framedIntent(decodeUrl(link)).mode;
  test('is told', () => {
    expect(mode('?story=layout')).toBe('present');
    expect(mode('?story=layout&ui=story,legend')).toBe('present');
    expect(mode('?story=layout&mode=embed')).toBe('present');
  });
  test('is not where the host leaves stories out or wants another view', () => {
    expect(mode('?story=layout&ui=legend')).toBe('explore');
    expect(mode('?story=layout&ui=none')).toBe('explore');
    expect(mode('?story=layout&mode=board')).toBe('board');
  });
});

describe('the way to the whole atlas', () => {
  const page = 'https://host.example/maps/embed.html?v=1&ui=none#x';
  const addressOf = (intent: Intent) => fullAtlasAddress({ intent, config: DEFAULT_CONFIG }, page);

  test('leads to the start page beside the page for frames', () => {
    expect(addressOf(INITIAL_INTENT)).toBe('https://host.example/maps/index.html');
  });

  test('keeps what is filtered, but nothing of the frame', () => {
    const filter = { ...EMPTY_FILTER, chain: ['BIO'] };
    const intent: Intent = { ...INITIAL_INTENT, mode: 'embed', filter, lock: ['chain'], ui: [] };
    expect(addressOf(intent)).toBe('https://host.example/maps/index.html?v=1&chain=BIO');
  });

  test('restores the view, whatever it is', () => {
    fc.assert(
      fc.property(intentArbitrary, intent => {
        const { search } = new URL(addressOf(intent));
        const mode = intent.mode === 'embed' ? 'explore' : intent.mode;
        expect(decodeUrl(search)).toEqual({ ...intent, mode, ui: null, lock: [] });
      }),
    );
  });
});

test('in a frame the address follows, but adds nothing to the history of the host', () => {
  const fake = new FakeWindow();
  const store = createAtlasStore(INITIAL_INTENT, undefined, { embedded: true });
  keepHistory(store, fake.asWindow());
  setIntent(store, { selected: 'drugs' });
  setIntent(store, { mode: 'board' });
  expect(fake.entries).toHaveLength(1);
  expect(fake.address).toBe('/atlas/?v=1&mode=board&sel=drugs');
});

test('a frame has a shortlist only where the link brings one', () => {
  const store = createAtlasStore(INITIAL_INTENT, undefined, { embedded: true });
  expect(offersShortlist(store.getState())).toBe(false);
  toggleShortlisted(store, 'drugs');
  expect(store.getState().intent.compare).toEqual([]);
  setIntent(store, { compare: ['cells'] });
  toggleShortlisted(store, 'drugs');
  expect(store.getState().intent.compare).toEqual(['cells', 'drugs']);
});
