/**
 * Tells the host what visitors do, where the publisher has said so: never who, and of what is typed
 * its length only. The atlas itself counts nothing and tells nobody else.
 */
import { FACETS } from '../domain/facets.ts';
import { SAVED_EVENT } from '../state/outputs.ts';
import type { AtlasStore, State } from '../state/store.ts';
import type { Usage } from './contract.ts';

/** Typing is told of when it has come to rest. */
const QUIET_MS = 1000;

type Tell = (usage: Usage) => void;

/** What follows from a change. The steps of a story set much else: that is nobody's choice. */
function* usesIn({ intent, telling }: State, { intent: before }: State): Generator<Usage> {
  if (intent.mode !== before.mode) yield { what: 'view', view: intent.mode };
  if (telling && intent.story) {
    if (intent.story !== before.story || intent.step !== before.step) {
      yield { what: 'story', story: intent.story, step: intent.step ?? 0 };
    }
    return;
  }
  if (intent.selected !== before.selected && intent.selected) {
    yield { what: 'select', feature: intent.selected };
  }
  for (const facet of FACETS) {
    const options = intent.filter[facet];
    if (options.join() !== before.filter[facet].join()) yield { what: 'filter', facet, options };
  }
  if (intent.compare.length !== before.compare.length) {
    yield { what: 'shortlist', count: intent.compare.length };
  }
}

/** `byHost`: whether the host itself is at work: it knows what it does. */
export function tellUsage(store: AtlasStore, tell: Tell, byHost: () => boolean): void {
  let typing: ReturnType<typeof setTimeout> | undefined;
  store.subscribe((state, before) => {
    if (byHost() || state.intent === before.intent || state.index !== before.index) return;
    for (const use of usesIn(state, before)) tell(use);
    if (state.intent.q === before.intent.q || state.telling) return;
    clearTimeout(typing);
    const { length } = state.intent.q;
    if (length > 0) typing = setTimeout(() => tell({ what: 'text', length }), QUIET_MS);
  });
  window.addEventListener(SAVED_EVENT, event => {
    if (event instanceof CustomEvent) tell({ what: 'export', ending: String(event.detail) });
  });
}
