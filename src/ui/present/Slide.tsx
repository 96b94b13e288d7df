import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClickerAction } from '../../domain/story/clicker.ts';
import { withDigit } from '../../domain/story/clicker.ts';
import { openTold, setIntent, type Telling } from '../../state/store.ts';
import { goToStep, leaveStory } from '../../state/telling.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { OwnMark } from '../own-story/OwnMark.tsx';
import { canFullScreen, enterFullScreen, leaveFullScreen, useFullScreen } from './full-screen.ts';
import { SlideBar } from './SlideBar.tsx';
import { SlideText } from './SlideText.tsx';
import { Spotlight } from './Spotlight.tsx';
import { useAutoplay } from './use-autoplay.ts';
import { useAwake } from './use-awake.ts';
import { useClicker } from './use-clicker.ts';
import { useNotesWindow } from './use-notes-window.ts';
import { useSwipe } from './use-swipe.ts';

/** The text of the step on screen, and what moves the story on: keys, finger, clock, buttons. */
export function Slide({ telling }: { telling: Telling }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const { story, step, at } = telling;
  const box = useRef<HTMLElement>(null);
  const [blank, setBlank] = useState(false);
  const [spotlight, setSpotlight] = useState(false);
  const [typed, setTyped] = useState('');
  const playing = useAtlasState(state => state.intent.play);
  const embedded = useAtlasState(state => state.embedded);
  const fullScreen = useFullScreen();
  const notes = useNotesWindow({ telling, blank, toggleBlank: () => setBlank(!blank) });
  const go = (to: number) => goToStep(store, to);
  const swipe = useSwipe(by => go(at + by));
  useAutoplay(telling, playing && !blank);
  useAwake(!embedded);
  useEffect(() => {
    // A frame that has just loaded must not draw the focus away from its host.
    if (!embedded || document.hasFocus()) box.current?.focus();
    return leaveFullScreen;
  }, [embedded]);

  const leave = () => {
    const { selected } = store.getState().intent;
    if (typed) setTyped('');
    else if (spotlight) setSpotlight(false);
    // A place that was clicked has its panel open: first that closes.
    else if (selected !== step.selected) setIntent(store, { selected: step.selected });
    else if (telling.opened) openTold(store, false);
    else leaveStory(store);
  };
  const toggleFullScreen = () => (fullScreen ? leaveFullScreen() : void enterFullScreen());
  const toggles = {
    blank: () => setBlank(!blank),
    fullscreen: toggleFullScreen,
    spotlight: () => setSpotlight(!spotlight),
    notes: notes.open,
    play: () => setIntent(store, { play: !playing }),
    leave,
    next: () => go(at + 1),
    previous: () => go(at - 1),
    first: () => go(0),
    last: () => go(story.steps.length - 1),
  };
  useClicker((action: ClickerAction) => {
    if (store.getState().map.choices.length > 0) return false;
    // Any key wakes a dark screen, and turns nothing behind it.
    if (blank) setBlank(false);
    else if (action.do === 'digit') setTyped(withDigit(typed, action.digit));
    else if (action.do === 'jump') {
      if (!typed) return false;
      setTyped('');
      go(Number(typed) - 1);
    } else {
      if (action.do !== 'leave') setTyped('');
      toggles[action.do]();
    }
    return true;
  });

  return (
    <section
      ref={box}
      className="slide"
      aria-label={say(story.title)}
      id="feature-list"
      tabIndex={-1}
      {...swipe}
    >
      <p className="slide-story">{say(story.title)}</p>
      <OwnMark story={story} step={step} />
      <SlideText step={step} />
      <SlideBar
        telling={telling}
        on={{ blank, fullscreen: fullScreen, spotlight, play: playing }}
        act={toggles}
        canFullScreen={canFullScreen()}
      />
      <p className="unseen" role="status">
        {t('present.at', { at: at + 1, of: story.steps.length })} {say(step.heading)}
      </p>
      {notes.refused && (
        <p className="slide-notice" role="alert">
          {t('present.refused')}
        </p>
      )}
      {typed && (
        <p className="slide-jump" role="status">
          {t('present.jump', { at: typed })}
        </p>
      )}
      {spotlight && <Spotlight />}
      {blank && (
        <button
          type="button"
          className="slide-blank"
          aria-label={t('present.wake')}
          onClick={() => setBlank(false)}
        />
      )}
    </section>
  );
}
