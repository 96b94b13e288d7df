import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ReadingSettings } from './use-settings.ts';

interface TextToolsProps {
  settings: ReadingSettings;
  original: boolean;
  onOriginal: () => void;
  /** Outline and find, where there is a typeset text. */
  children?: ReactNode;
}

/** Outline, find, text size, chain words, the text as extracted, print. */
export function TextTools({ settings, original, onOriginal, children }: TextToolsProps) {
  const { t } = useTranslation();
  const { smaller, larger } = settings;
  return (
    <div className="text-tools">
      {children}
      <button
        type="button"
        aria-label={t('reader.smaller')}
        disabled={!smaller}
        onClick={() => smaller?.()}
      >
        A−
      </button>
      <button
        type="button"
        aria-label={t('reader.larger')}
        disabled={!larger}
        onClick={() => larger?.()}
      >
        A+
      </button>
      {!original && (
        <button
          type="button"
          aria-pressed={settings.terms}
          title={t('reader.termsHint')}
          onClick={settings.toggleTerms}
        >
          {t('reader.terms')}
        </button>
      )}
      <button type="button" aria-pressed={original} onClick={onOriginal}>
        {t('reader.original')}
      </button>
      {!original && (
        <button type="button" onClick={() => window.print()}>
          {t('reader.print')}
        </button>
      )}
    </div>
  );
}
