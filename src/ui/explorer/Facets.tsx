import { type ReactNode, Suspense, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Facet } from '../../domain/facets.ts';
import { openFacets } from '../../state/lock.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { lazyView } from '../lazy-view.ts';
import { ChainFacet } from './ChainFacet.tsx';
import { FacetOptions } from './FacetOptions.tsx';

const Where = lazyView('where', () => import('../where/Where.tsx'));

/** On a low screen the open facet would push the list out of sight. */
const ROOMY = '(min-height: 800px) and (min-width: 1000px)';

/** The six facets and the distance as tabs of one drawer: one is open at a time, so the list keeps its room. */
export function Facets() {
  const { t } = useTranslation();
  const drawer = useId();
  const facets = openFacets({ lock: useAtlasState(state => state.intent.lock) });
  const [open, setOpen] = useState<Facet | 'away' | null>(() =>
    window.matchMedia(ROOMY).matches ? (facets[0] ?? null) : null,
  );
  return (
    <section className="facets" aria-label={t('facet.region')}>
      <div className="facet-tabs">
        {facets.map(facet => (
          <FacetTab
            key={facet}
            facet={facet}
            drawer={drawer}
            open={open === facet}
            onToggle={() => setOpen(open === facet ? null : facet)}
          />
        ))}
        <DistanceTab
          drawer={drawer}
          open={open === 'away'}
          onToggle={() => setOpen(open === 'away' ? null : 'away')}
        />
      </div>
      <div id={drawer} className="facet-drawer" hidden={open === null}>
        {open === 'chain' && <ChainFacet />}
        {open === 'away' && (
          <Suspense fallback={null}>
            <Where />
          </Suspense>
        )}
        {open !== null && open !== 'chain' && open !== 'away' && <FacetOptions facet={open} />}
      </div>
    </section>
  );
}

interface TabProps {
  drawer: string;
  open: boolean;
  onToggle: () => void;
}

function FacetTab({ facet, ...rest }: TabProps & { facet: Facet }) {
  const { t } = useTranslation();
  const count = useAtlasState(state => state.intent.filter[facet].length);
  return (
    <Tab name={t(`facet.${facet}`)} {...rest}>
      {count > 0 && <Badge shown={count} words={t('facet.chosen', { count })} />}
    </Tab>
  );
}

function DistanceTab(props: TabProps) {
  const { t } = useTranslation();
  const set = useAtlasState(state => state.intent.near !== null);
  return (
    <Tab name={t('away.title')} {...props}>
      {set && <Badge shown="✓" words={t('away.on')} />}
    </Tab>
  );
}

function Tab({ name, drawer, open, onToggle, children }: TabProps & { name: string } & Children) {
  return (
    <button
      type="button"
      className="facet-tab"
      aria-expanded={open}
      aria-controls={drawer}
      onClick={onToggle}
    >
      {name}
      {children}
    </button>
  );
}

interface Children {
  children: ReactNode;
}

/** A sign for the eye, words for the ear. */
function Badge({ shown, words }: { shown: number | string; words: string }) {
  return (
    <span className="badge">
      <span aria-hidden="true">{shown}</span>
      <span className="unseen">{words}</span>
    </span>
  );
}
