import { useTranslation } from 'react-i18next';
import { FORMATS, type Format } from '../../state/outputs.ts';

interface FormatButtonsProps {
  disabled: boolean;
  onTake: (format: Format) => void;
}

/** One button for each format, with what it is good for. */
export function FormatButtons({ disabled, onTake }: FormatButtonsProps) {
  const { t } = useTranslation();
  return (
    <ul className="formats">
      {FORMATS.map(format => (
        <li key={format}>
          <button
            type="button"
            disabled={disabled}
            aria-describedby={`format-${format}`}
            onClick={() => onTake(format)}
          >
            {t(`takeAway.format.${format}`)}
          </button>
          <small id={`format-${format}`}>{t(`takeAway.formatFor.${format}`)}</small>
        </li>
      ))}
    </ul>
  );
}
