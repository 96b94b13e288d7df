import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Fence } from './failure/Fence.tsx';
import { lazyView } from './lazy-view.ts';

const TakeAway = lazyView(['take', 'explore'], () => import('./take-away/TakeAway.tsx'));

/** Opens what can be taken away: link, files, brochure. */
export function TakeAwayButton() {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="take-button"
        aria-haspopup="dialog"
        onClick={() => setOpen(true)}
      >
        {t('take')}
      </button>
      {open && (
        <Fence>
          <Suspense>
            <TakeAway onClose={() => setOpen(false)} />
          </Suspense>
        </Fence>
      )}
    </>
  );
}
