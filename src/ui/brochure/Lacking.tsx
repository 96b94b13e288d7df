import { useTranslation } from 'react-i18next';
import type { Chosen } from '../../domain/brochure/subject.ts';
import type { Atlas } from '../../domain/model.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { leaveBrochure, modeBeside } from './leave.ts';

interface LackingProps {
  atlas: Atlas;
  chosen: Extract<Chosen, { ok: false }>;
}

/** Why there is no brochure, and what would make one. */
export function Lacking({ atlas, chosen: { lack, named } }: LackingProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const back = useAtlasState(({ config }) => modeBeside(config) !== undefined);
  const { selected, compare } = useAtlasState(state => state.intent);
  const place = atlas.features.find(({ id }) => id === selected);
  const name = named ? nameOf(named) : '';
  return (
    <div className="brochure-lack">
      <p role="status">
        <strong>{t(`brochure.lack.${lack}`, { name })}</strong>
      </p>
      <p>{t('brochure.lack.ways')}</p>
      <ul>
        {place && (
          <li>
            <button type="button" onClick={() => setIntent(store, { brochure: 'sel' })}>
              {t('brochure.way.sel', { name: nameOf(place) })}
            </button>
          </li>
        )}
        {compare.length > 0 && (
          <li>
            <button type="button" onClick={() => setIntent(store, { brochure: 'cmp' })}>
              {t('brochure.way.cmp', { count: compare.length })}
            </button>
          </li>
        )}
        <li>{t('brochure.way.choose')}</li>
        {back && (
          <li>
            <button type="button" onClick={() => leaveBrochure(store)}>
              {t('brochure.way.map')}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
