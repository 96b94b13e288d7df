import { useTranslation } from 'react-i18next';

interface OptionChipProps {
  name: string;
  /** How many features the option would leave. */
  count: number;
  pressed: boolean | 'mixed';
  onToggle: () => void;
  glyph?: string;
  colour?: string;
}

/** One option of a facet: a switch that says how many features it would leave. */
export function OptionChip({ name, count, pressed, onToggle, glyph, colour }: OptionChipProps) {
  const { t } = useTranslation();
  return (
    <button
      type="button"
      className="chip"
      data-empty={count === 0 || undefined}
      aria-pressed={pressed}
      aria-label={t('facet.option', { name, count })}
      onClick={onToggle}
      style={colour ? { '--chip': colour } : undefined}
    >
      {glyph && (
        <span className="glyph" lang="zh-CN" aria-hidden="true">
          {glyph}
        </span>
      )}
      <span>{name}</span>
      <span className="count">{count}</span>
    </button>
  );
}
