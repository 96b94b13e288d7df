import type { PlacePage, Source } from '../../domain/brochure/compose.ts';
import { Fact, Printed, showsPrinted } from './Facts.tsx';
import type { Speaker } from './speakers.tsx';

/** Figures and styles of the documents, each with the year and number of its source. */
export function Stated({
  place: { detail },
  sources,
}: {
  place: PlacePage;
  sources: readonly Source[];
}) {
  const source = (doc: string, { say }: Speaker) => {
    const found = sources.find(({ document }) => document.id === doc);
    if (!found) return doc;
    const year = (found.document.issued ?? found.document.published)?.slice(0, 4);
    return `[${found.number}] ${year ?? say(found.document.period)}`;
  };
  return (
    <>
      {detail.figures.length > 0 && (
        <Fact label={({ t }) => t('brochure.place.figures')}>
          {(speaker, alone) =>
            detail.figures.map(figure => (
              <span key={`${figure.name} ${figure.value}`} className="line">
                {speaker.nameOf({ name: figure.name, en: figure.en })}{' '}
                <strong>
                  {speaker.language === 'zh' ? `${figure.value} ${figure.unit}` : figure.amountEn}
                </strong>{' '}
                <small>
                  {showsPrinted(speaker, alone) && <Printed words={[figure.quote]} />}{' '}
                  {source(figure.doc, speaker)}
                </small>
              </span>
            ))
          }
        </Fact>
      )}
      {detail.labels.length > 0 && (
        <Fact label={({ t }) => t('brochure.place.labels')}>
          {(speaker, alone) =>
            detail.labels.map(label => (
              <span key={label.text} className="line">
                {showsPrinted(speaker, alone) && <Printed words={[label.text]} />}
                {speaker.language === 'en' && ` ${label.en}`}{' '}
                <small>{source(label.doc, speaker)}</small>
              </span>
            ))
          }
        </Fact>
      )}
    </>
  );
}
