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
        aria-haspopup="dialog"
        aria-label={t('take')}
        title={t('take')}
        onClick={() => setOpen(true)}
      >
        <svg className="take-icon" viewBox="0 0 16 16" aria-hidden="true">
          <path
            d="M8 10V2M5 5l3-3 3 3M2.5 8v5.5h11V8"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.6"
          />
        </svg>
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
