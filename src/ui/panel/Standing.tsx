import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { kinOf } from '../../domain/kin.ts';
import type { Detail, Feature } from '../../domain/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useBasis } from '../hooks/basis.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';
import { FeatureLinks } from './FeatureLinks.tsx';

interface StandingProps {
  feature: Feature;
  detail: Detail | undefined;
}

/** Where a feature stands in the layout, and its family. */
export function Standing({ feature, detail }: StandingProps) {
  const { t } = useTranslation();
  const basis = useBasis();
  const names = useOptionNames();
  const features = useAtlasState(state => state.index?.atlas.features);
  const kin = useMemo(() => kinOf(feature, features ?? []), [feature, features]);
  const parts = feature.layout.filter(({ part }) => part !== feature.id);
  return (
    <section>
      <h3>{t('panel.standing')}</h3>
      {feature.members.length > 0 && <p className="aside">{t('panel.fromMembers')}</p>}
      <ul className="parts">
        {parts.map(({ part, basis: why }) => (
          <li key={part}>
            {names('layout', part)} <small>{basis(why)}</small>
          </li>
        ))}
      </ul>
      <FeatureLinks
        title={t('panel.members')}
        features={kin.members}
        remark={member => basis(detail?.memberBasis[member.id])}
      />
      <FeatureLinks
        title={t('panel.parent')}
        features={kin.parent ? [kin.parent] : []}
        remark={() => basis(feature.parent?.basis)}
      />
      <FeatureLinks title={t('panel.children')} features={kin.children} />
      <FeatureLinks title={t('panel.kin')} features={kin.related} />
      <FeatureLinks title={t('panel.siblings')} features={kin.siblings} />
    </section>
  );
}
