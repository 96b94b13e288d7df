/** What the screen says that it shows, and how to ask it for something. */
import { useEffect, useRef, useState } from 'react';
import {
  type NotesChannel,
  type NotesMessage,
  openNotesChannel,
  type Shown,
} from '../../state/notes-channel.ts';

type Link = { state: 'waiting' | 'over' } | { state: 'shown'; shown: Shown };

export function useShown(id: string) {
  const [link, setLink] = useState<Link>({ state: 'waiting' });
  const channel = useRef<NotesChannel | null>(null);
  useEffect(() => {
    const opened = openNotesChannel(id, message => {
      if (message.type === 'shown') setLink({ state: 'shown', shown: message });
      if (message.type === 'over') setLink({ state: 'over' });
    });
    channel.current = opened;
    opened.send({ type: 'hello' });
    return () => opened.close();
  }, [id]);
  return { link, ask: (message: NotesMessage) => channel.current?.send(message) };
}
