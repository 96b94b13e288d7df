import { useTranslation } from 'react-i18next';
import { FORMATS, type Format } from '../../state/outputs.ts';

interface FormatButtonsProps {
  disabled: boolean;
  /** A file is being made. The buttons keep the focus, so they are not disabled for it. */
  busy: boolean;
  onTake: (format: Format) => void;
}

/** One button for each format, with what it is good for. */
export function FormatButtons({ disabled, busy, onTake }: FormatButtonsProps) {
  const { t } = useTranslation();
  return (
    <ul className="formats">
      {FORMATS.map(format => (
        <li key={format}>
          <button
            type="button"
            disabled={disabled}
            aria-disabled={busy || undefined}
            aria-describedby={`format-${format}`}
            onClick={() => !busy && onTake(format)}
          >
            {t(`takeAway.format.${format}`)}
          </button>
          <small id={`format-${format}`}>{t(`takeAway.formatFor.${format}`)}</small>
        </li>
      ))}
    </ul>
  );
}
