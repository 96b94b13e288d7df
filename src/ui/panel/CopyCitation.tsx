import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { citationText } from '../../domain/citation-text.ts';
import type { Citation, DocumentDetail } from '../../domain/model.ts';

interface CopyCitationProps {
  document: DocumentDetail;
  citation: Pick<Citation, 'quote' | 'section'>;
}

/** Copies a reference in the manner of GB/T 7714; where the clipboard is shut, shows it to copy. */
export function CopyCitation({ document, citation }: CopyCitationProps) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const text = citationText(document, citation);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()}>
        {t('passage.copy')}
      </button>
      <span role="status">{outcome === 'copied' && t('passage.copied')}</span>
      {outcome === 'refused' && (
        <label className="by-hand">
          {t('passage.copyFailed')}
          <textarea readOnly value={text} onFocus={event => event.target.select()} />
        </label>
      )}
    </>
  );
}
