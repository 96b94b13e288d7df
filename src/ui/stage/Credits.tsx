import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { reviewWords } from '../hooks/site.ts';

/** Whose data the map is made of. The browser's own dialog keeps the focus and closes on Escape. */
export default function Credits({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { say, language } = useNames();
  const { credits, review } = useAtlasState(state => state.config);
  const base = useAtlasState(state => state.base);
  const documents = useAtlasState(state => state.index?.atlas.documents) ?? [];
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="credits" aria-labelledby="credits-title" onClose={onClose}>
      <h2 id="credits-title">{t('credits.title')}</h2>
      <h3>{t('credits.policy')}</h3>
      <ul>
        {documents.map(({ id, short, year }) => (
          <li key={id}>
            {say(short)} ({year})
          </li>
        ))}
      </ul>
      <h3>{t('credits.base')}</h3>
      {base.state === 'shown' && base.attribution && (
        <p>{t('base.credit', { name: base.attribution })}</p>
      )}
      <p>{t('credits.baseText')}</p>
      <p>
        <a href="https://www.openstreetmap.org/copyright" target="_blank" rel="noreferrer">
          {t('credits.osmLink')}
        </a>
        {' · '}
        <a href="https://opendatacommons.org/licenses/odbl/1-0/" target="_blank" rel="noreferrer">
          {t('credits.odblLink')}
        </a>
      </p>
      <h3>{t('credits.positions')}</h3>
      <p>{t('credits.positionsText')}</p>
      <p>
        {review.number || review.notice
          ? reviewWords(t, review, language).join(' · ')
          : t('credits.review')}
      </p>
      <h3>{t('credits.english')}</h3>
      <p>{t('credits.englishText')}</p>
      {credits.length > 0 && (
        <>
          <h3>{t('credits.more')}</h3>
          <ul>
            {credits.map(({ text, href }) => (
              <li key={text.zh}>
                {href ? (
                  <a href={href} target="_blank" rel="noreferrer">
                    {say(text)}
                  </a>
                ) : (
                  say(text)
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <button type="button" className="credits-close" onClick={() => dialog.current?.close()}>
        {t('credits.close')}
      </button>
    </dialog>
  );
}
