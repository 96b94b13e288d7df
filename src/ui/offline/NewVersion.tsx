/** A newer version is offered, in a corner and without haste; whoever goes on working loses nothing. */
import { type FocusEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStore } from 'zustand';
import type { AtlasStore } from '../../state/store.ts';
import { type VersionNews, watchVersions } from '../../state/versions.ts';
import '../styles/new-version.css';

export function NewVersion({ store }: { store: AtlasStore }) {
  const { t } = useTranslation();
  const [news, setNews] = useState<VersionNews | null>(null);
  // Not on a projector: the notice comes when the talk is over.
  const presenting = useStore(store, ({ intent }) => intent.mode === 'present');
  const cameFrom = useRef<EventTarget | null>(null);
  useEffect(() => {
    void watchVersions(setNews);
  }, []);

  const shown = presenting ? null : news;
  const noteOrigin = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget as Node | null)) cameFrom.current = relatedTarget;
  };
  const putOff = () => {
    setNews(null);
    if (cameFrom.current instanceof HTMLElement) cameFrom.current.focus();
  };
  return (
    <div className="new-version" data-shown={shown ? true : undefined}>
      {/* There before it speaks, or it would not be heard. */}
      <p role="status">
        {shown && (
          <>
            {t(`offline.${shown.kind}`)} <small>{t(`offline.${shown.kind}Hint`)}</small>
          </>
        )}
      </p>
      {shown && (
        <section aria-label={t('offline.label')} onFocus={noteOrigin}>
          <button type="button" className="go" onClick={shown.accept}>
            {t(shown.kind === 'waiting' ? 'offline.update' : 'offline.reload')}
          </button>
          <button type="button" onClick={putOff}>
            {t('offline.later')}
          </button>
        </section>
      )}
    </div>
  );
}
