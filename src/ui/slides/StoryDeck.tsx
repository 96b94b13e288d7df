import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Story } from '../../domain/story/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import '../styles/slides.css';
import { type DeckOutcome, useDeck } from './use-deck.ts';

/** Slides of one story: a button, how far it has come, and what came of it. */
export default function StoryDeck({ story }: { story: Story }) {
  const { t } = useTranslation();
  const { say } = useNames();
  const ready = useAtlasState(state => state.index !== null);
  const { outcome, make, cancel } = useDeck(story);
  const title = say(story.title);
  const busy = outcome?.state === 'busy';
  const button = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  // The button under the focus is another one when it begins and when it ends: the focus stays.
  useEffect(() => {
    if (wasBusy.current === busy) return;
    wasBusy.current = busy;
    if (document.activeElement === document.body) button.current?.focus();
  }, [busy]);
  return (
    <div className="story-deck">
      {busy ? (
        <>
          <button ref={button} type="button" onClick={cancel}>
            {t('slides.deck.cancel')}
          </button>
          <progress
            max={story.steps.length}
            value={outcome.done ?? 0}
            aria-label={t('slides.deck.progress', { title })}
          />
        </>
      ) : (
        <button
          ref={button}
          type="button"
          disabled={!ready}
          aria-label={t('slides.deck.makeOf', { title })}
          onClick={() => void make()}
        >
          {t(outcome?.state === 'failed' ? 'slides.deck.again' : 'slides.deck.make')}
        </button>
      )}
      <p role="status">{outcome && <Said outcome={outcome} steps={story.steps.length} />}</p>
      {outcome?.state === 'failed' && (
        <p role="alert" className="trouble">
          {t(`slides.deck.fault.${outcome.why}`, { at: outcome.at })}
        </p>
      )}
    </div>
  );
}

function Said({ outcome, steps }: { outcome: DeckOutcome; steps: number }) {
  const { t } = useTranslation();
  if (outcome.state === 'cancelled') return t('slides.deck.cancelled');
  if (outcome.state === 'handed') return t('slides.deck.handed', { name: outcome.name });
  if (outcome.state !== 'busy') return null;
  if (outcome.done === null) return t('slides.deck.starting');
  if (outcome.done === steps) return t('slides.deck.writing');
  return t('slides.deck.at', { at: outcome.done + 1, of: steps });
}
