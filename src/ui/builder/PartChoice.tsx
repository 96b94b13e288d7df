import { useTranslation } from 'react-i18next';
import { FACETS, type Facet } from '../../domain/facets.ts';
import { ChainFacet } from '../explorer/ChainFacet.tsx';
import { FacetOptions } from '../explorer/FacetOptions.tsx';
import { useAtlasState, useLanguage } from '../hooks/atlas.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';
import type { Choosing } from './use-choice.ts';

/** What narrows the atlas, facet by facet, and what of it visitors may not change. */
export function PartChoice({ choice, change }: Choosing) {
  const { t } = useTranslation();
  const total = useAtlasState(({ result }) => result?.total ?? 0);
  const lock = (facet: Facet, locked: boolean) =>
    change({
      lock: FACETS.filter(each => (each === facet ? locked : choice.lock.includes(each))),
    });
  return (
    <div className="part-choice">
      {FACETS.map(facet => (
        <FacetChoice
          key={facet}
          facet={facet}
          locked={choice.lock.includes(facet)}
          onLock={locked => lock(facet, locked)}
        />
      ))}
      <p role="status" className={total === 0 ? 'trouble' : undefined}>
        {t(total === 0 ? 'builder.noneLeft' : 'builder.left', { count: total })}
      </p>
    </div>
  );
}

interface FacetChoiceProps {
  facet: Facet;
  locked: boolean;
  onLock: (locked: boolean) => void;
}

function FacetChoice({ facet, locked, onLock }: FacetChoiceProps) {
  const { t } = useTranslation();
  const names = useOptionNames();
  const chosen = useAtlasState(({ intent }) => intent.filter[facet]);
  const between = useLanguage() === 'zh' ? '、' : ', ';
  const name = t(`facet.${facet}`);
  return (
    <div className="facet-choice">
      <details open={facet === 'chain' || undefined}>
        <summary>
          <strong>{name}</strong>{' '}
          <span>
            {chosen.length > 0
              ? chosen.map(option => names(facet, option)).join(between)
              : t('builder.anyOption')}
          </span>
        </summary>
        {facet === 'chain' ? <ChainFacet /> : <FacetOptions facet={facet} />}
      </details>
      {chosen.length > 0 && (
        <label className="tick">
          <input
            type="checkbox"
            checked={locked}
            aria-label={t('builder.lockOf', { name })}
            onChange={event => onLock(event.target.checked)}
          />
          {t('builder.lock')}
        </label>
      )}
    </div>
  );
}
