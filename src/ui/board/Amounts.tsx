import { useTranslation } from 'react-i18next';
import type { Indicator } from '../../domain/board/model.ts';
import { AimMark, BaselineMark, shapeOf, ValueMark } from './marks.tsx';
import { useIndicatorWords } from './use-words.ts';

/** Baseline and value in words, each with its year and the sign that it has on the axis. */
export function Amounts({ indicator }: { indicator: Indicator }) {
  const { t } = useTranslation();
  const words = useIndicatorWords();
  const baseline = words.baseline(indicator);
  const stretch = words.stretch(indicator);
  return (
    <p className="amounts">
      {baseline && (
        <>
          <Sign>
            <BaselineMark />
          </Sign>
          {baseline} <small>{words.baselineYear(indicator)}</small>
          {indicator.reckoned.includes('baseline') && <Reckoned />}{' '}
          <span aria-hidden="true">→</span> <span className="unseen">{t('board.to')} </span>
        </>
      )}
      <Sign>
        <ValueMark shape={shapeOf(indicator.type)} />
      </Sign>
      <strong>{words.value(indicator)}</strong> <small>{words.year(indicator)}</small>
      {indicator.reckoned.includes('value') && <Reckoned />}
      {stretch && (
        <>
          {' '}
          <Sign>
            <AimMark />
          </Sign>
          {stretch}
        </>
      )}
    </p>
  );
}

/** Not printed as such: the note says how it follows. */
function Reckoned() {
  const { t } = useTranslation();
  return <small className="tag">{t('board.reckoned')}</small>;
}

function Sign({ children }: { children: React.ReactNode }) {
  return (
    <svg className="amount-sign" viewBox="-7 -7 14 14" aria-hidden="true">
      {children}
    </svg>
  );
}
