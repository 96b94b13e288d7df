import type { Source } from '../../domain/brochure/compose.ts';
import { referenceText } from '../../domain/citation-text.ts';
import { brochureLink } from '../../state/brochure-link.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { Fact } from './Facts.tsx';
import { useToday } from './made-on.ts';
import { Status } from './PlaceSheet.tsx';
import { Say, type Speaker, useSpeakers } from './speakers.tsx';

/** The documents in full, whose data the map is, when this was made, and the way back to it. */
export function SourcesSheet({ sources }: { sources: readonly Source[] }) {
  const [first] = useSpeakers();
  const date = useToday();
  const intent = useAtlasState(state => state.intent);
  const address = new URL(brochureLink(intent), window.location.href).href;
  return (
    <section
      className="sheet sources-page"
      lang={first?.tag}
      aria-label={first?.t('brochure.sources.title')}
    >
      <h3>
        <Say>{({ t }) => t('brochure.sources.title')}</Say>
      </h3>
      <h4>
        <Say>{({ t }) => t('brochure.sources.documents')}</Say>
      </h4>
      {sources.map(source => (
        <Document key={source.document.id} source={source} />
      ))}
      <p className="silent">
        <Say>{({ t }) => t('brochure.sources.style')}</Say>
      </p>
      <section className="credits-block">
        <h4>
          <Say>{({ t }) => t('brochure.sources.data')}</Say>
        </h4>
        <div className="columns">
          <Say>
            {({ t, review }) =>
              [
                t('credits.baseText'),
                t('credits.positionsText'),
                review ?? t('credits.review'),
              ].join(' ')
            }
          </Say>
        </div>
      </section>
      <section className="credits-block">
        <h4>
          <Say>{({ t }) => t('brochure.sources.link')}</Say>
        </h4>
        <p>
          <Say>{({ t }) => t('brochure.sources.linkText')}</Say>
        </p>
        <p className="address">
          <a href={address}>{address}</a>
        </p>
        <p>
          <Say>
            {({ t, tag, title }) => t('brochure.sources.made', { date: date.say(tag), title })}
          </Say>
        </p>
      </section>
    </section>
  );
}

function Document({ source: { number, document, status } }: { source: Source }) {
  const speakers = useSpeakers();
  const english = speakers.some(({ language }) => language === 'en');
  const { title, titleNote, issuer, issuerNote, source, sourceNote } = document;
  return (
    <article className="source">
      <p className="voice-head">
        <span lang="zh-CN">
          [{number}] {referenceText(document)}.
        </span>{' '}
        <Status status={status} />
      </p>
      {english && (
        <p className="second-name" lang="en">
          {title.en}
        </p>
      )}
      <dl className="facts">
        <Fact label={({ t }) => t('brochure.sources.issuer')}>
          {({ say, t }) => (
            <>
              {issuer ? say(issuer) : t('passage.issuerUnknown')}
              {issuerNote && <small className="line">{say(issuerNote)}</small>}
            </>
          )}
        </Fact>
        <Fact label={({ t }) => t('brochure.sources.dates')}>
          {({ t }) => datesOf(document, t)}
        </Fact>
        <Fact label={({ t }) => t('brochure.sources.period')}>
          {({ say }) => say(document.period)}
        </Fact>
        <Fact label={({ t }) => t('brochure.sources.status')}>
          {({ say }) => say(document.status)}
        </Fact>
        {titleNote && (
          <Fact label={({ t }) => t('brochure.sources.inferred')}>
            {({ say }) => say(titleNote)}
          </Fact>
        )}
        <Fact label={({ t }) => t('brochure.sources.printed')}>
          {({ say, t }) => (
            <>
              {source && <PrintedSource source={source} />}
              {!source && !sourceNote && t('brochure.sources.unprinted')}
              {sourceNote && <span className={source && 'line'}>{say(sourceNote)}</span>}
            </>
          )}
        </Fact>
      </dl>
    </article>
  );
}

const PrintedSource = ({ source }: { source: string }) => <span lang="zh-CN">“{source}” </span>;

function datesOf({ issued, published, inForce }: Source['document'], t: Speaker['t']): string {
  const dates = [
    issued && t('brochure.sources.issued', { date: issued }),
    published && t('brochure.sources.published', { date: published }),
    inForce && t('brochure.sources.inForce', { date: inForce }),
  ].filter(Boolean);
  return dates.length > 0 ? dates.join(' · ') : t('passage.undated');
}
