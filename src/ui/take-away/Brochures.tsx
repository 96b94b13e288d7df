import { useTranslation } from 'react-i18next';
import { chosenChains } from '../../domain/visibility.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useHasMode } from '../hooks/site.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';

/** What a brochure can be about now: the selected place, the shortlist, the one chain or district. */
function useSubjects() {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const names = useOptionNames();
  const index = useAtlasState(state => state.index);
  const { selected, compare, filter } = useAtlasState(state => state.intent);
  const feature = selected === null ? undefined : index?.byId.get(selected);
  const [chain, ...otherChains] = chosenChains(filter);
  const [district, ...otherDistricts] = filter.district;
  return [
    { of: 'sel', name: feature ? nameOf(feature) : null, missing: t('takeAway.need.sel') },
    {
      of: 'cmp',
      name: compare.length > 0 ? t('takeAway.of.shortlist', { count: compare.length }) : null,
      missing: t('takeAway.need.cmp'),
    },
    {
      of: `chain.${chain}`,
      name: chain && otherChains.length === 0 ? names('chain', chain) : null,
      missing: t('takeAway.need.chain'),
    },
    {
      of: `district.${district}`,
      name: district && otherDistricts.length === 0 ? names('district', district) : null,
      missing: t('takeAway.need.district'),
    },
  ];
}

/** Ways to the brochure, which is a view of its own and prints. */
export function Brochures({ leave }: { leave: () => void }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { language } = useNames();
  const compares = useHasMode('compare');
  const subjects = useSubjects().filter(({ of }) => of !== 'cmp' || compares);
  const missing = subjects.filter(({ name }) => name === null).map(each => each.missing);
  return (
    <section aria-labelledby="take-brochure">
      <h3 id="take-brochure">{t('takeAway.brochure')}</h3>
      <p className="aside">{t('takeAway.brochureFor')}</p>
      <div className="brochures">
        {subjects.map(
          ({ of, name }) =>
            name !== null && (
              <button
                key={of}
                type="button"
                onClick={() => {
                  leave();
                  setIntent(store, { mode: 'brochure', brochure: of });
                }}
              >
                {t('takeAway.brochureOf', { name })}
              </button>
            ),
        )}
      </div>
      {missing.length > 0 && (
        <p className="aside">
          {t('takeAway.need.also', { what: missing.join(language === 'zh' ? '；' : '; ') })}
        </p>
      )}
    </section>
  );
}
