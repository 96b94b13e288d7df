import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation, Feature } from '../../domain/model.ts';
import { placePassages } from '../../domain/place-passages.ts';
import type { TextRange } from '../../domain/read-address.ts';
import type { Reading } from '../../domain/reading.ts';
import { wordsWithin } from '../../domain/reading-pieces.ts';
import { openReading } from '../actions.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

const NO_CITATIONS: readonly Citation[] = [];

interface PassageStepperProps {
  reading: Reading;
  /** What the address points at. */
  range: TextRange | null;
}

/** Where this document speaks of the selected place, one passage after the other. */
export function PassageStepper({ reading, range }: PassageStepperProps) {
  const selected = useAtlasState(({ intent, index }) =>
    intent.selected ? index?.byId.get(intent.selected) : undefined,
  );
  return selected ? (
    <Passages key={selected.id} place={selected} reading={reading} range={range} />
  ) : null;
}

function Passages({ place, reading, range }: PassageStepperProps & { place: Feature }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const citations = useAtlasState(
    state => state.details?.features[place.id]?.citations ?? NO_CITATIONS,
  );
  const [listed, setListed] = useState(false);
  const passages = useMemo(
    () => placePassages(reading, place.id, citations),
    [reading, place.id, citations],
  );
  const at = passages.findIndex(({ start, end }) => start === range?.start && end === range?.end);
  const open = ({ start, end }: TextRange) => openReading(store, reading.doc, start, end);
  const go = (step: number) => {
    const from = at < 0 && step < 0 ? 0 : at;
    const next = passages[(from + step + passages.length) % passages.length];
    if (next) open(next);
  };
  return (
    <section className="stepper" aria-label={t('stepper.label', { name: nameOf(place) })}>
      <strong>{nameOf(place)}</strong>
      {passages.length === 0 ? (
        <span>{t('stepper.none')}</span>
      ) : (
        <>
          <span role="status">
            {t('stepper.count', { count: passages.length })}
            {at >= 0 && ` · ${t('stepper.at', { at: at + 1, count: passages.length })}`}
          </span>
          <button type="button" aria-label={t('stepper.previous')} onClick={() => go(-1)}>
            ‹
          </button>
          <button type="button" aria-label={t('stepper.next')} onClick={() => go(1)}>
            ›
          </button>
          <button type="button" aria-expanded={listed} onClick={() => setListed(!listed)}>
            {t('stepper.list')}
          </button>
        </>
      )}
      <Elsewhere place={place} doc={reading.doc} />
      {listed && (
        <ol lang="zh-CN">
          {passages.map((passage, number) => (
            <li key={`${passage.start} ${passage.end}`}>
              <button
                type="button"
                className="quiet"
                aria-current={number === at ? 'true' : undefined}
                onClick={() => open(passage)}
              >
                {wordsWithin(reading, passage)}
              </button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}

/** The other documents that name the place, oldest first: each opens at its first passage. */
function Elsewhere({ place, doc }: { place: Feature; doc: string }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const documents = useAtlasState(state => state.index?.atlas.documents) ?? [];
  const citations = useAtlasState(
    state => state.details?.features[place.id]?.citations ?? NO_CITATIONS,
  );
  const others = documents
    .filter(({ id }) => id !== doc && place.docs.includes(id))
    .sort((a, b) => a.year - b.year);
  if (others.length === 0) return null;
  const open = (id: string) => {
    const [first] = citations.filter(each => each.doc === id).sort((a, b) => a.start - b.start);
    openReading(store, id, first?.start, first?.end);
  };
  return (
    <span className="elsewhere">
      {t('stepper.elsewhere')}
      {others.map(({ id, short, year }) => (
        <button key={id} type="button" className="link" onClick={() => open(id)}>
          {year} {say(short)}
        </button>
      ))}
    </span>
  );
}
