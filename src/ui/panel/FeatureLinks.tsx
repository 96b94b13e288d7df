import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Feature } from '../../domain/model.ts';
import { openFeature } from '../actions.ts';
import { KindMark } from '../common/KindMark.tsx';
import { useAtlas } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';

const SHOWN_AT_FIRST = 8;

interface FeatureLinksProps {
  title: string;
  features: readonly Feature[];
  /** Words behind a name, for example on what a membership rests. */
  remark?: (feature: Feature) => string | undefined;
}

/** A titled row of features to go on to. Nothing when there are none. */
export function FeatureLinks({ title, features, remark }: FeatureLinksProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const tone = useTone();
  const [all, setAll] = useState(false);
  const titleId = useId();
  if (features.length === 0) return null;
  const shown = all ? features : features.slice(0, SHOWN_AT_FIRST);
  const rest = features.length - shown.length;
  return (
    <div className="links">
      <h4 id={titleId}>{title}</h4>
      <ul aria-labelledby={titleId}>
        {shown.map(feature => (
          <li key={feature.id}>
            <button
              type="button"
              onClick={() => openFeature(store, feature.id, { focusPanel: true })}
            >
              <KindMark kind={feature.kind} colour={tone(feature)} />
              {nameOf(feature)}
            </button>
            {remark?.(feature) && <small> {remark(feature)}</small>}
          </li>
        ))}
        {rest > 0 && (
          <li>
            <button type="button" className="quiet" onClick={() => setAll(true)}>
              {t('panel.more', { count: rest })}
            </button>
          </li>
        )}
      </ul>
    </div>
  );
}
