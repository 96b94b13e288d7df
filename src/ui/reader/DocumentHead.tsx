import { useTranslation } from 'react-i18next';
import { setIntent } from '../../state/store.ts';
import { openReading } from '../actions.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

/** Which document this is, how it stands today, and the way to the others. */
export function DocumentHead({ doc }: { doc: string }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const documents = useAtlasState(state => state.index?.atlas.documents) ?? [];
  const detail = useAtlasState(state => state.details?.documents.find(({ id }) => id === doc));
  const current = documents.find(({ id }) => id === doc);
  const ordered = [...documents].sort((a, b) => a.year - b.year);
  return (
    <header className="document-head">
      <div>
        <button type="button" className="quiet" onClick={() => setIntent(store, { read: null })}>
          ‹ {t('reader.all')}
        </button>
        <select
          aria-label={t('reader.pick')}
          value={doc}
          onChange={event => openReading(store, event.target.value)}
        >
          {ordered.map(({ id, short, year, status }) => (
            <option key={id} value={id}>
              {t('reader.option', { year, name: say(short), status: t(`status.${status}`) })}
            </option>
          ))}
        </select>
      </div>
      {current && <h2 className="unseen">{say(current.short)}</h2>}
      {detail && (
        <p className="document-facts">
          {detail.issuer ? say(detail.issuer) : t('passage.issuerUnknown')}
          {' · '}
          {say(detail.period)}
        </p>
      )}
    </header>
  );
}
