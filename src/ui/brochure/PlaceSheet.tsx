import type { PlacePage, Source } from '../../domain/brochure/compose.ts';
import { referenceText } from '../../domain/citation-text.ts';
import { CityLocator } from './CityLocator.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { PlaceHead } from './PlaceHead.tsx';
import { Quote } from './Quote.tsx';
import { Say, useSpeakers } from './speakers.tsx';

interface PlaceSheetProps {
  place: PlacePage;
  sources: readonly Source[];
}

/** One place on a page of its own, more where its passages need more. */
export function PlaceSheet({ place, sources }: PlaceSheetProps) {
  const [first] = useSpeakers();
  return (
    <section className="sheet place" lang={first?.tag} aria-label={first?.nameOf(place.feature)}>
      <div className="place-top">
        <PlaceHead place={place} />
        <CityLocator feature={place.feature} />
      </div>
      <Gloss place={place} />
      <PlaceFacts place={place} sources={sources} />
      <Passages place={place} sources={sources} />
    </section>
  );
}

/** What the place is, in English, where the brochure speaks English. */
export function Gloss({ place: { detail } }: { place: PlacePage }) {
  const english = useSpeakers().find(({ language }) => language === 'en');
  if (!english || !detail.gloss) return null;
  return (
    <p className="gloss" lang="en">
      {detail.gloss} <small>{english.t('brochure.place.gloss')}</small>
    </p>
  );
}

function Passages({ place, sources }: PlaceSheetProps) {
  const english = useSpeakers().find(({ language }) => language === 'en');
  const { groups, silent } = place;
  return (
    <section className="passages">
      <h4>
        <Say>{({ t }) => t('brochure.place.passages')}</Say>
        {english && <small lang="en">{english.t('brochure.place.quotesChinese')}</small>}
      </h4>
      {silent.length > 0 && (
        <p className="silent">
          <Say>
            {({ t, say, language }) =>
              t('brochure.place.silent', {
                names: silent
                  .map(({ short, year }) => `${say(short)} (${year})`)
                  .join(language === 'zh' ? '、' : ', '),
              })
            }
          </Say>
        </p>
      )}
      {groups.map(({ document: { id, status }, passages }) => {
        const source = sources.find(({ document }) => document.id === id);
        return (
          <div key={id} className="voice">
            {source && (
              <p className="voice-head">
                <span lang="zh-CN">
                  [{source.number}] {referenceText(source.document)}
                </span>{' '}
                <Status status={status} />
              </p>
            )}
            {passages.map(citation => (
              <Quote
                key={`${citation.start} ${citation.end}`}
                citation={citation}
                number={source?.number}
              />
            ))}
          </div>
        );
      })}
    </section>
  );
}

export function Status({ status }: { status: Source['status'] }) {
  return (
    <em className="status" data-status={status}>
      <Say>{({ t }) => t(`status.${status}`)}</Say>
    </em>
  );
}
