import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { GRADE_DASHES } from '../../design/grades.ts';
import { PALETTES } from '../../design/palette.ts';
import { KindMark } from '../common/KindMark.tsx';
import { useAtlasState, useTheme } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

/** Kinds that have a marker of their own; parts of the layout are shown above. */
const DRAWN_ELSEWHERE = ['axis', 'belt', 'node-group'];
const LINE_WIDTH = 2;
/** On a lower screen the signs would cover the map: they start folded. */
const TALL = '(min-height: 1000px) and (min-width: 1400px)';

/** Shape is kind, dash is grade. */
export function LegendSigns() {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const palette = PALETTES[useTheme()];
  const [tall] = useState(() => window.matchMedia(TALL).matches);
  const kinds = useAtlasState(state => state.index?.atlas.kinds) ?? [];
  return (
    <details open={tall}>
      <summary>{t('legend.signs')}</summary>
      <div className="legend-group">
        <h3>{t('legend.kinds')}</h3>
        <ul className="kinds">
          {kinds
            .filter(({ id }) => !DRAWN_ELSEWHERE.includes(id))
            .map(kind => (
              <li key={kind.id}>
                <KindMark kind={kind.id} colour={palette.outside} />
                {nameOf(kind)}
              </li>
            ))}
        </ul>
        <p className="aside">{t('legend.size')}</p>
      </div>
      <div className="legend-group">
        <h3>{t('legend.extents')}</h3>
        {(['A', 'B', 'C'] as const).map(grade => (
          <p key={grade} className="legend-row">
            <svg className="dash" viewBox="0 0 40 6" aria-hidden="true">
              <path
                d="M0 3h40"
                stroke={palette.outside}
                strokeWidth={LINE_WIDTH}
                strokeDasharray={GRADE_DASHES[grade].map(each => each * LINE_WIDTH).join(' ')}
              />
            </svg>
            <span>
              {t(`legend.line.${grade}`)} {t(`grade.short.${grade}`)}
            </span>
          </p>
        ))}
        <p className="aside">{t('legend.sketch')}</p>
      </div>
    </details>
  );
}
