import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { CRITERION_KINDS, type CriterionKind, useOffers } from './use-offers.ts';
import { addCriterion, MOST_CRITERIA } from './weights.ts';

/** Two lists and a button: a list alone would add whatever the arrow keys pass over. */
export function AddCriterion() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const full = useAtlasState(state => state.intent.fit.length >= MOST_CRITERIA);
  const [kind, setKind] = useState<CriterionKind>('chain');
  const [wanted, setWanted] = useState('');
  const groups = useOffers(kind);
  const ids = groups.flatMap(({ options }) => options.map(({ id }) => id));
  const chosen = ids.includes(wanted) ? wanted : (ids[0] ?? '');
  const titleId = useId();
  if (full) return <p className="aside">{t('fit.full', { count: MOST_CRITERIA })}</p>;
  return (
    <form className="fit-add" aria-labelledby={titleId}>
      <span id={titleId} className="fit-add-title">
        {t('fit.add')}
      </span>
      <select
        value={kind}
        aria-label={t('fit.kindLabel')}
        onChange={event => {
          const next = CRITERION_KINDS.find(each => each === event.target.value);
          if (next) setKind(next);
        }}
      >
        {CRITERION_KINDS.map(each => (
          <option key={each} value={each}>
            {t(`fit.kind.${each}`)}
          </option>
        ))}
      </select>
      {ids.length > 0 && kind !== 'grade' && (
        <select
          value={chosen}
          aria-label={t('fit.valueLabel')}
          onChange={event => setWanted(event.target.value)}
        >
          {groups.map(({ title, options }) => (
            <optgroup key={title} label={title}>
              {options.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
      <button type="button" disabled={!chosen} onClick={() => addCriterion(store, chosen)}>
        {t('fit.addButton')}
      </button>
      {!chosen && <small>{t('fit.allTaken')}</small>}
    </form>
  );
}
