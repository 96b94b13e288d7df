import type { PlacePage, Source } from '../../domain/brochure/compose.ts';
import { ownRadius } from '../../domain/position-error.ts';
import { extentNote } from '../panel/extent-note.ts';
import { Distances } from './Distances.tsx';
import { ChineseFact, Fact, Printed, showsPrinted } from './Facts.tsx';
import { Stated } from './Stated.tsx';
import type { Speaker } from './speakers.tsx';

/** More names than this would be a list of their own. */
const MOST_NAMES = 10;

const listed = (names: readonly string[], { language }: Speaker) =>
  names.join(language === 'zh' ? '、' : ', ');

function namesOf(features: PlacePage['children'], speaker: Speaker): string {
  const names = features.slice(0, MOST_NAMES).map(speaker.nameOf);
  const more = features.length > MOST_NAMES;
  return more
    ? `${listed(names, speaker)}${speaker.language === 'zh' ? '' : ', '}${speaker.t('brochure.place.andMore', { count: features.length })}`
    : listed(names, speaker);
}

/** All that is known of a place but its passages, and but kind, district and grade: they stand above. */
export function PlaceFacts({ place, sources }: { place: PlacePage; sources: readonly Source[] }) {
  const { feature, detail, parent, children, members, chains, inherited } = place;
  const parts = feature.layout.filter(({ part }) => part !== feature.id);
  return (
    <dl className="facts">
      {detail.alsoKinds.length > 0 && (
        <Fact label={({ t }) => t('brochure.place.alsoKinds')}>
          {speaker =>
            listed(
              detail.alsoKinds.map(kind => speaker.option('kind', kind)),
              speaker,
            )
          }
        </Fact>
      )}
      {parts.length > 0 && (
        <Fact label={({ t }) => t('brochure.place.layout')}>
          {({ option, basis }) =>
            parts.map(({ part, basis: why }) => (
              <span key={part} className="line">
                {option('layout', part)} <small>{basis(why)}</small>
              </span>
            ))
          }
        </Fact>
      )}
      {parent && (
        <Fact label={({ t }) => t('brochure.place.parent')}>
          {({ nameOf, basis }) => (
            <>
              {nameOf(parent)} <small>{basis(feature.parent?.basis)}</small>
            </>
          )}
        </Fact>
      )}
      {members.length > 0 && (
        <Fact label={({ t }) => t('brochure.place.members')}>
          {speaker => namesOf(members, speaker)}
        </Fact>
      )}
      {children.length > 0 && (
        <Fact label={({ t }) => t('brochure.place.children')}>
          {speaker => namesOf(children, speaker)}
        </Fact>
      )}
      {detail.printed && (
        <ChineseFact label={({ t }) => t('brochure.place.printed')}>{detail.printed}</ChineseFact>
      )}
      {feature.aliases.length > 0 && (
        <ChineseFact label={({ t }) => t('brochure.place.alias')}>
          {feature.aliases.join('、')}
        </ChineseFact>
      )}
      {(chains.length > 0 || inherited) && (
        <Fact label={({ t }) => t('brochure.place.chains')}>
          {(speaker, alone) => (
            <>
              {chains.map(({ chain, words }) => (
                <span key={chain} className="line">
                  {speaker.option('chain', chain)}{' '}
                  {showsPrinted(speaker, alone) && (
                    <small>
                      <Printed words={words} />
                    </small>
                  )}
                </span>
              ))}
              {inherited && (
                <span className="line">
                  {speaker.t('brochure.place.inherited', {
                    name: speaker.nameOf(inherited.from),
                    chains: listed(
                      inherited.chains.map(id => speaker.option('chain', id)),
                      speaker,
                    ),
                  })}
                </span>
              )}
            </>
          )}
        </Fact>
      )}
      <Stated place={place} sources={sources} />
      <Fact label={({ t }) => t('brochure.place.distances')}>
        {speaker => <Distances near={detail.near} speaker={speaker} />}
      </Fact>
      <Fact label={({ t }) => t('brochure.place.position')}>
        {speaker => <Position place={place} speaker={speaker} />}
      </Fact>
      {detail.address && (
        <ChineseFact label={({ t }) => t('brochure.place.address')}>{detail.address}</ChineseFact>
      )}
      {detail.note && (
        <Fact label={({ t }) => t('brochure.place.note')}>
          {({ say }) => detail.note && say(detail.note)}
        </Fact>
      )}
    </dl>
  );
}

/** Grade in words, error, evidence, outline. */
function Position({ place: { feature, detail }, speaker }: { place: PlacePage; speaker: Speaker }) {
  const { t, say, distance } = speaker;
  const radius = ownRadius(feature);
  return (
    <>
      <strong>{t(`grade.${feature.grade ?? 'none'}`)}</strong>
      {radius !== undefined && ` · ${t('panel.radius', { radius: distance(radius) })}`}
      {detail.evidence && <span className="line">{say(detail.evidence)}</span>}
      {feature.grade === 'D' && !detail.evidence && (
        <span className="line">{t('panel.noPosition')}</span>
      )}
      {!feature.grade && <span className="line">{t('brochure.place.drawnFrom')}</span>}
      {detail.extent && (
        <span className="line">
          <small>{extentNote(detail.extent, t, say)}</small>
        </span>
      )}
    </>
  );
}
