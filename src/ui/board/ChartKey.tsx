import { useTranslation } from 'react-i18next';
import type { Comparison } from '../../domain/board/comparison.ts';
import { AimMark, BaselineMark, ComparisonMark, ValueMark } from './marks.tsx';

/** What the signs of the charts mean. */
export function ChartKey() {
  const { t } = useTranslation();
  const signs = [
    ['baseline', <BaselineMark key="mark" />],
    ['target', <ValueMark key="mark" shape="target" />],
    ['reached', <ValueMark key="mark" shape="reached" />],
    ['rule', <ValueMark key="mark" shape="rule" />],
    ['stretch', <AimMark key="mark" />],
    ['more', <Compared key="mark" comparison="at-least" />],
    ['less', <Compared key="mark" comparison="at-most" />],
    ['about', <Compared key="mark" comparison="about" />],
  ] as const;
  return (
    <div className="board-key">
      <ul aria-label={t('board.key.label')}>
        {signs.map(([name, mark]) => (
          <li key={name}>
            <svg viewBox="-14 -8 28 16" aria-hidden="true">
              {mark}
            </svg>
            {t(`board.key.${name}`)}
          </li>
        ))}
      </ul>
      <p className="aside">{t('board.key.own')}</p>
    </div>
  );
}

function Compared({ comparison }: { comparison: Comparison }) {
  return (
    <>
      <ValueMark shape="target" />
      <ComparisonMark comparison={comparison} />
    </>
  );
}
