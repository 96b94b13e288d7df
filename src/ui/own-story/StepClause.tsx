import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { Citation } from '../../domain/model.ts';
import { voicesOf } from '../../domain/passage-order.ts';
import { clauseOf } from '../../domain/story/own/clause.ts';
import type { FileClause } from '../../domain/story/own/file.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import type { StepPartProps } from './step-change.ts';

type Passage = Pick<Citation, 'doc' | 'quote' | 'start' | 'section'>;

const idOf = ({ doc, quote, start }: FileClause) => `${doc}:${start ?? ''}:${quote}`;

/** The sentence that the step rests on: one of those that name its place, or none. */
export function StepClause({ step, onChange }: StepPartProps) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const name = useId();
  const place = useAtlasState(({ index }) => index?.byId.get(step.selected ?? ''));
  const waiting = useAtlasState(state => state.details === null);
  const passages = usePassages(step.selected);
  const chosen = step.clause;
  const listed = chosen && passages.some(each => idOf(clauseOf(each)) === idOf(chosen));
  return (
    <fieldset className="own-clauses">
      <legend>{t('own.clause')}</legend>
      <p className="aside">
        {place ? t('own.clauseOf', { name: nameOf(place) }) : t('own.clauseNoPlace')}
      </p>
      <label className="own-clause">
        <input
          type="radio"
          name={name}
          checked={chosen === null}
          onChange={() => onChange({ clause: null })}
        />
        <span>{t('own.noneQuoted')}</span>
      </label>
      {chosen && !listed && (
        <label className="own-clause">
          <input type="radio" name={name} checked onChange={() => {}} />
          <span>
            <q lang="zh-CN">{chosen.quote}</q>
            <small>{t('own.clausePresent')}</small>
          </span>
        </label>
      )}
      {place && waiting && <p className="aside">{t('own.clauseWaiting')}</p>}
      {passages.map(passage => (
        <PassageChoice
          key={idOf(passage)}
          passage={passage}
          name={name}
          checked={chosen !== null && idOf(clauseOf(passage)) === idOf(chosen)}
          onChoose={() => onChange({ clause: clauseOf(passage) })}
        />
      ))}
    </fieldset>
  );
}

/** From the oldest document to the newest, as in the panel. */
function usePassages(selected: string | null): readonly Passage[] {
  const detail = useAtlasState(({ details }) => details?.features[selected ?? '']);
  const documents = useAtlasState(({ index }) => index?.atlas.documents);
  if (!detail || !documents) return [];
  return voicesOf(detail.citations, documents).flatMap(({ citations }) => citations);
}

interface PassageChoiceProps {
  passage: Passage;
  name: string;
  checked: boolean;
  onChoose: () => void;
}

function PassageChoice({ passage, name, checked, onChoose }: PassageChoiceProps) {
  const { say } = useNames();
  const short = useAtlasState(
    ({ index }) => index?.atlas.documents.find(({ id }) => id === passage.doc)?.short,
  );
  return (
    <label className="own-clause">
      <input type="radio" name={name} checked={checked} onChange={onChoose} />
      <span>
        <q lang="zh-CN">{passage.quote}</q>
        <small>
          {[short, ...passage.section].flatMap(each => (each ? say(each) : [])).join(' › ')}
        </small>
      </span>
    </label>
  );
}
