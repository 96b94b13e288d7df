import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isUnaligned } from '../../domain/board/arrange.ts';
import type { Indicator } from '../../domain/board/model.ts';
import { DocumentStatus } from '../common/DocumentStatus.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { Amounts } from './Amounts.tsx';
import { IndicatorChart } from './IndicatorChart.tsx';
import { takeSightWish, toggleIndicator } from './open-indicator.ts';
import { Places } from './Places.tsx';
import { Sentence } from './Sentence.tsx';
import { useIndicatorWords } from './use-words.ts';

interface IndicatorRowProps {
  indicator: Indicator;
  /** Where the heading doesn't name the document, the row does. */
  withDocument: boolean;
}

/** One indicator: what it is, its figures, what to mind, and on demand its sentence. */
export const IndicatorRow = memo(function IndicatorRow({
  indicator,
  withDocument,
}: IndicatorRowProps) {
  const { t } = useTranslation();
  const words = useIndicatorWords();
  const { doc } = indicator.citation;
  const open = useAtlasState(({ intent }) => intent.indicator === indicator.id);
  return (
    <li className="indicator">
      <h4>{words.nameOf(indicator)}</h4>
      <IndicatorChart indicator={indicator} />
      <Amounts indicator={indicator} />
      <p className="indicator-facts">
        <span>{t(`board.type.${indicator.type}`)}</span>
        {indicator.row && <span>{t('board.row', { row: indicator.row })}</span>}
        {withDocument && (
          <span>
            {words.document(doc)}
            <DocumentStatus doc={doc} />
          </span>
        )}
        {indicator.scope && <span>{words.say(indicator.scope)}</span>}
      </p>
      <SentenceToggle indicator={indicator} open={open} />
      {indicator.note && (
        <p className="indicator-note" data-unaligned={isUnaligned(indicator) || undefined}>
          <strong>{t('board.note')}</strong> {words.say(indicator.note)}
        </p>
      )}
      <Places indicator={indicator} />
      {open && <Sentence indicator={indicator} />}
    </li>
  );
});

interface SentenceToggleProps {
  indicator: Indicator;
  open: boolean;
}

/** Opens and closes the sentence; comes into sight when it is opened from elsewhere. */
function SentenceToggle({ indicator, open }: SentenceToggleProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const words = useIndicatorWords();
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (!open || !takeSightWish(indicator.id)) return;
    button.current?.closest('.indicator')?.scrollIntoView({ block: 'start' });
    button.current?.focus({ preventScroll: true });
  }, [open, indicator.id]);
  return (
    <button
      ref={button}
      type="button"
      className="sentence-toggle"
      aria-expanded={open}
      aria-label={t('board.sentenceOf', { name: words.nameOf(indicator) })}
      onClick={() => toggleIndicator(store, indicator.id)}
    >
      <svg viewBox="-5 -5 10 10" aria-hidden="true">
        <path d="M-2.5 -4L2.5 0L-2.5 4Z" />
      </svg>
      {t('board.sentence')}
    </button>
  );
}
