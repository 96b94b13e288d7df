import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { lazyView } from '../lazy-view.ts';

const StaticPlan = lazyView('explore', () => import('./StaticPlan.tsx'));

/** Why there is no interactive map, and a drawing of the plan in its place. */
export function PlanFallback() {
  const { t } = useTranslation();
  return (
    <div className="plan">
      <p className="notice" role="status">
        <strong>{t('map.noGpuTitle')}</strong> {t('map.noGpu')}
      </p>
      <Suspense fallback={null}>
        <StaticPlan />
      </Suspense>
    </div>
  );
}
