/** The speaker's window: opened on demand, then kept in step with the screen. */
import { useEffect, useRef, useState } from 'react';
import { type NotesChannel, openNotesChannel, type Shown } from '../../state/notes-channel.ts';
import { notesFragment } from '../../state/notes-fragment.ts';
import type { Telling } from '../../state/store.ts';
import { goToStep } from '../../state/telling.ts';
import { useAtlas, useLanguage } from '../hooks/atlas.ts';

interface Screen {
  readonly telling: Telling;
  readonly blank: boolean;
  readonly toggleBlank: () => void;
}

function shownOf({ story, at }: Telling, blank: boolean, language: Shown['language']): Shown {
  const steps = story.steps.map(({ heading, notes, clause }) => ({
    heading,
    notes,
    quote: clause?.quote ?? null,
  }));
  return { type: 'shown', title: story.title, steps, at, blank, language };
}

/** From a disk browsers let no two pages speak with each other, nor a frame with a window of its own. */
export const canOpenNotes = (): boolean =>
  window.location.protocol !== 'file:' && window.top === window;

/** Returns what opens the window, and whether the browser refused to. */
export function useNotesWindow(screen: Screen) {
  const { store } = useAtlas();
  const language = useLanguage();
  const [id] = useState(() => Math.random().toString(36).slice(2, 12));
  const [refused, setRefused] = useState(false);
  const channel = useRef<NotesChannel | null>(null);
  const { telling, blank } = screen;
  const shown = shownOf(telling, blank, language);
  const latest = useRef({ shown, screen });
  latest.current = { shown, screen };
  useEffect(() => {
    if (!canOpenNotes()) return undefined;
    const opened = openNotesChannel(id, message => {
      if (message.type === 'hello') opened.send(latest.current.shown);
      if (message.type === 'go') goToStep(store, message.at);
      if (message.type === 'blank') latest.current.screen.toggleBlank();
    });
    channel.current = opened;
    const over = () => opened.send({ type: 'over' });
    window.addEventListener('pagehide', over);
    return () => {
      window.removeEventListener('pagehide', over);
      over();
      opened.close();
      channel.current = null;
    };
  }, [id, store]);
  useEffect(() => {
    channel.current?.send(shownOf(telling, blank, language));
  }, [telling, blank, language]);
  const open = () => {
    if (!canOpenNotes()) return;
    const address = `${window.location.pathname}${window.location.search}${notesFragment(id)}`;
    const features = 'popup,width=960,height=640';
    setRefused(window.open(address, `notes-${id}`, features) === null);
  };
  return { open, refused };
}
