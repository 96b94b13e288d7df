import '../styles/take-away.css';
import { Suspense, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { WithMode } from '../common/WithMode.tsx';
import { lazyView } from '../lazy-view.ts';
import { Brochures } from './Brochures.tsx';
import { Files } from './Files.tsx';
import { ShareLink } from './ShareLink.tsx';

const PictureSection = lazyView('slides', () => import('../slides/PictureSection.tsx'));

/** What can be taken away. The browser's own dialog keeps the focus, gives it back, hears Escape. */
export default function TakeAway({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog ref={dialog} className="take-away" aria-labelledby="take-away-title" onClose={onClose}>
      <div className="take-away-head">
        <h2 id="take-away-title">{t('takeAway.title')}</h2>
        {/* No form of the method `dialog`: a sandbox forbids forms, and nothing would close. */}
        <button
          type="button"
          className="icon-button"
          aria-label={t('takeAway.close')}
          onClick={() => dialog.current?.close()}
        >
          ×
        </button>
      </div>
      <ShareLink />
      <Files />
      <Suspense>
        <PictureSection />
      </Suspense>
      <WithMode mode="brochure">
        <Brochures leave={() => dialog.current?.close()} />
      </WithMode>
    </dialog>
  );
}
