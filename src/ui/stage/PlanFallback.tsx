import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { loadPlan } from '../../state/plan.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlasState } from '../hooks/atlas.ts';
import { lazyView } from '../lazy-view.ts';
import { useLayers } from '../plan/use-layers.ts';
import { StaticPlan } from './StaticPlan.tsx';

const Refused = lazyView('embed', () => import('../embed/Refused.tsx'));

/** Why there is no interactive map, and a drawing of the plan in its place. */
export default function PlanFallback() {
  const { t } = useTranslation();
  const refused = useAtlasState(state => state.map.refused);
  const { plan, retry } = useLayers(loadPlan);
  return (
    <div className="plan">
      <p className="notice" role="status">
        {refused ? (
          <Suspense fallback={null}>
            <Refused />
          </Suspense>
        ) : (
          <>
            <strong>{t('map.noGpuTitle')}</strong> {t('map.noGpu')}
          </>
        )}
      </p>
      {plan && 'fault' in plan && (
        <div className="notice">
          <Failure failure={plan} onRetry={retry} />
        </div>
      )}
      <StaticPlan plan={plan && 'base' in plan ? plan : null} />
    </div>
  );
}
