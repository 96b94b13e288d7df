import { useTranslation } from 'react-i18next';
import type { Citation } from '../../domain/model.ts';
import { voicesOf } from '../../domain/passage-order.ts';
import { openReading } from '../actions.ts';
import { WithMode } from '../common/WithMode.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

/** The five documents side by side in time: which name the place, which don't, how each stands. */
export function Voices({ citations }: { citations: readonly Citation[] }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const documents = useAtlasState(state => state.index?.atlas.documents) ?? [];
  return (
    <ol className="voices" aria-label={t('voices.label')}>
      {voicesOf(citations, documents).map(({ document, citations: own }) => {
        const [first] = own;
        const { id, year, short, status } = document;
        return (
          <li key={id} data-silent={first ? undefined : true}>
            <span className="voice-year">{year}</span>
            <div>
              {first ? (
                <WithMode mode="read" otherwise={<span>{say(short)}</span>}>
                  <button
                    type="button"
                    className="link"
                    onClick={() => openReading(store, id, first.start, first.end)}
                  >
                    {say(short)}
                  </button>
                </WithMode>
              ) : (
                <span>{say(short)}</span>
              )}
              <small>{first ? t('voices.says', { count: own.length }) : t('voices.silent')}</small>
              <small className="status" data-status={status}>
                {t(`status.${status}`)}
              </small>
            </div>
          </li>
        );
      })}
    </ol>
  );
}
