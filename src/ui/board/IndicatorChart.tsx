import { useTranslation } from 'react-i18next';
import { amountIn } from '../../domain/board/amounts.ts';
import { type Axis, axisOf, type Mark } from '../../domain/board/axis.ts';
import type { Indicator } from '../../domain/board/model.ts';
import { AimMark, BaselineMark, ComparisonMark, shapeOf, ValueMark } from './marks.tsx';
import { useIndicatorWords } from './use-words.ts';

const percent = (share: number) => `${(share * 100).toFixed(2)}%`;

/** The figures on an axis of their own; its name says all that it shows. Nothing for goals in words. */
export function IndicatorChart({ indicator }: { indicator: Indicator }) {
  const axis = axisOf(indicator);
  const name = useChartName(indicator, axis);
  const { language } = useIndicatorWords();
  if (!axis) return null;
  const { value, baseline, stretch, comparison, max } = axis;
  const middle = (value.from + value.to) / 2;
  return (
    <svg className="indicator-chart" role="img" aria-label={name}>
      <line className="axis" x1="0" x2="100%" y1="10" y2="10" />
      <line className="axis" x1="0" x2="0" y1="6" y2="14" />
      <line className="axis" x1="100%" x2="100%" y1="6" y2="14" />
      <Way from={baseline?.to ?? 0} to={value.from} known={baseline !== null} />
      {baseline && <At share={baseline.to} mark={<BaselineMark />} />}
      {value.to > value.from && <Band mark={value} />}
      {stretch !== null && <At share={stretch} mark={<AimMark />} />}
      <At share={middle} mark={<ValueMark shape={shapeOf(indicator.type)} />} />
      <At share={middle} mark={<ComparisonMark comparison={comparison} />} />
      <text x="0" y="27">
        0
      </text>
      <text x="100%" y="27" textAnchor="end">
        {amountIn(language, { value: String(max), unit: indicator.unit })}
      </text>
    </svg>
  );
}

/** From the baseline, or thinly from nought where none is printed. */
function Way({ from, to, known }: { from: number; to: number; known: boolean }) {
  return (
    <line className={known ? 'way' : 'stem'} x1={percent(from)} x2={percent(to)} y1="10" y2="10" />
  );
}

/** A range such as 2-3. */
function Band({ mark }: { mark: Mark }) {
  return <line className="band" x1={percent(mark.from)} x2={percent(mark.to)} y1="10" y2="10" />;
}

function At({ share, mark }: { share: number; mark: React.ReactNode }) {
  return (
    <svg aria-hidden="true" x={percent(share)} y="10" overflow="visible" width="1" height="1">
      {mark}
    </svg>
  );
}

function useChartName(indicator: Indicator, axis: Axis | null): string {
  const { t } = useTranslation();
  const words = useIndicatorWords();
  const stretch = words.stretch(indicator);
  const said = {
    name: words.nameOf(indicator),
    amount: words.value(indicator),
    year: words.year(indicator),
    max: amountIn(words.language, { value: String(axis?.max ?? 0), unit: indicator.unit }),
  };
  const baseline = words.baseline(indicator);
  const sentence = baseline
    ? t('board.chart.both', {
        ...said,
        baseline,
        baselineYear: words.baselineYear(indicator),
      })
    : t('board.chart.only', said);
  return stretch ? `${sentence} ${t('board.chart.stretch', { amount: stretch })}` : sentence;
}
