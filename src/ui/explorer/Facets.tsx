import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FACETS, type Facet } from '../../domain/facets.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { ChainFacet } from './ChainFacet.tsx';
import { FacetOptions } from './FacetOptions.tsx';

/** On a low screen the open facet would push the list out of sight. */
const ROOMY = '(min-height: 800px) and (min-width: 1000px)';

/** The six facets as tabs of one drawer: one is open at a time, so the list keeps its room. */
export function Facets() {
  const { t } = useTranslation();
  const drawer = useId();
  const [open, setOpen] = useState<Facet | null>(() =>
    window.matchMedia(ROOMY).matches ? 'chain' : null,
  );
  return (
    <section className="facets" aria-label={t('facet.region')}>
      <div className="facet-tabs">
        {FACETS.map(facet => (
          <FacetTab
            key={facet}
            facet={facet}
            drawer={drawer}
            open={open === facet}
            onToggle={() => setOpen(open === facet ? null : facet)}
          />
        ))}
      </div>
      <div id={drawer} className="facet-drawer" hidden={open === null}>
        {open === 'chain' && <ChainFacet />}
        {open !== null && open !== 'chain' && <FacetOptions facet={open} />}
      </div>
    </section>
  );
}

interface FacetTabProps {
  facet: Facet;
  drawer: string;
  open: boolean;
  onToggle: () => void;
}

function FacetTab({ facet, drawer, open, onToggle }: FacetTabProps) {
  const { t } = useTranslation();
  const count = useAtlasState(state => state.intent.filter[facet].length);
  return (
    <button
      type="button"
      className="facet-tab"
      aria-expanded={open}
      aria-controls={drawer}
      onClick={onToggle}
    >
      {t(`facet.${facet}`)}
      {count > 0 && (
        <span className="badge">
          <span aria-hidden="true">{count}</span>
          <span className="unseen">{t('facet.chosen', { count })}</span>
        </span>
      )}
    </button>
  );
}
