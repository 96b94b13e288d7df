import { useTranslation } from 'react-i18next';
import type { Clause, Step } from '../../domain/story/model.ts';
import { DocumentStatus } from '../common/DocumentStatus.tsx';
import { ScrollBox } from '../common/ScrollBox.tsx';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { DrawingKey } from './DrawingKey.tsx';

/** Heading, the sentence that the step rests on, and where that stands. */
export function SlideText({ step }: { step: Step }) {
  const { say } = useNames();
  return (
    <ScrollBox className="slide-text" aria-labelledby="slide-heading">
      <h2 id="slide-heading">{say(step.heading)}</h2>
      {step.clause && <SlideClause clause={step.clause} />}
      <DrawingKey step={step} />
    </ScrollBox>
  );
}

function SlideClause({ clause: { doc, quote, section } }: { clause: Clause }) {
  const { t } = useTranslation();
  const { say, language } = useNames();
  const document = useAtlasState(state =>
    state.index?.atlas.documents.find(({ id }) => id === doc),
  );
  const last = section.at(-1);
  return (
    <figure className="slide-clause">
      <blockquote lang="zh-CN">{quote}</blockquote>
      <figcaption>
        {document && <cite>{say(document.short)}</cite>}
        {document && <span>{document.year}</span>}
        {last && <span>{say(last)}</span>}
        <DocumentStatus doc={doc} />
        {language === 'en' && <small>{t('present.original')}</small>}
      </figcaption>
    </figure>
  );
}
