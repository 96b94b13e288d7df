import { useTranslation } from 'react-i18next';
import type { Atlas } from '../../domain/model.ts';
import { chainOfOption } from '../../domain/visibility.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

const CHAIN = 'chain.';

/** What the brochure is about; for a chain, which segment of it. */
export function SubjectChoice({ atlas }: { atlas: Atlas }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const { brochure: of, selected, compare } = useAtlasState(state => state.intent);
  const place = atlas.features.find(({ id }) => id === selected);
  const chosenChain = of?.startsWith(CHAIN) ? chainOfOption(of.slice(CHAIN.length)) : null;
  const chain = atlas.chains.find(({ id }) => id === chosenChain);
  const value = chain ? CHAIN + chain.id : (of ?? '');
  const count = (has: (feature: Atlas['features'][number]) => boolean) =>
    atlas.features.filter(has).length;
  const withCount = (name: string, places: number) => t('brochure.optionCount', { name, places });
  const ofChain = (id: string) => count(({ chains }) => chains.includes(id));
  const known =
    ['', 'sel', 'cmp'].includes(value) ||
    chain !== undefined ||
    atlas.districts.some(({ id }) => value === `district.${id}`);
  const choose = (brochure: string) => setIntent(store, { brochure: brochure || null });
  return (
    <>
      <label>
        <span>{t('brochure.subject')}</span>
        <select value={known ? value : ''} onChange={event => choose(event.target.value)}>
          {(!known || value === '') && <option value="">{t('brochure.noSubject')}</option>}
          <option value="sel" disabled={!place}>
            {place ? t('brochure.sel', { name: nameOf(place) }) : t('brochure.selNone')}
          </option>
          <option value="cmp" disabled={compare.length === 0}>
            {t('brochure.cmp', { count: compare.length })}
          </option>
          <optgroup label={t('brochure.chains')}>
            {atlas.chains.map(each => (
              <option key={each.id} value={CHAIN + each.id}>
                {withCount(nameOf(each), ofChain(each.id))}
              </option>
            ))}
          </optgroup>
          <optgroup label={t('brochure.districts')}>
            {atlas.districts.map(each => (
              <option key={each.id} value={`district.${each.id}`}>
                {withCount(
                  nameOf(each),
                  count(({ districts }) => districts.includes(each.id)),
                )}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {chain && chain.segments.length > 0 && (
        <label>
          <span>{t('brochure.segment')}</span>
          <select value={of ?? ''} onChange={event => choose(event.target.value)}>
            <option value={CHAIN + chain.id}>{t('brochure.wholeChain')}</option>
            {chain.segments.map(segment => {
              const id = `${chain.id}.${segment.id}`;
              return (
                <option key={id} value={CHAIN + id}>
                  {withCount(nameOf(segment), ofChain(id))}
                </option>
              );
            })}
          </select>
        </label>
      )}
    </>
  );
}
