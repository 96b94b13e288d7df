/** Says that the base map which the publisher set can't be had, and why. Nothing else waits for it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type BaseStatus, retryBase } from '../../state/base.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import '../styles/base-notice.css';

export function BaseNotice() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const base = useAtlasState(state => state.base);
  // Not on a projector: the built-in base is as good for a talk.
  const presenting = useAtlasState(({ intent }) => intent.mode === 'present');
  const [closed, setClosed] = useState<BaseStatus | null>(null);
  const why = !presenting && closed !== base && base.state === 'failed' ? base.why : null;
  return (
    <section className="base-notice" aria-label={t('base.notice')} data-shown={why ?? undefined}>
      {/* There before it speaks, or it would not be heard. */}
      <p role="status">
        {why && (
          <>
            {t('base.failed')}{' '}
            <small>
              {t(`base.${why}`)} <span>{t('base.unaffected')}</span>
            </small>
          </>
        )}
      </p>
      {why && (
        <div>
          <button type="button" onClick={() => retryBase(store)}>
            {t('base.retry')}
          </button>
          <button type="button" onClick={() => setClosed(base)}>
            {t('base.close')}
          </button>
        </div>
      )}
    </section>
  );
}
