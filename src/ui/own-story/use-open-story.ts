/** Opens a file and remembers what came of it. */
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StoryFault } from '../../domain/story/own/parse.ts';
import { openStory } from '../../state/own-story/work.ts';
import { useAtlas } from '../hooks/atlas.ts';

export interface OpenedStory {
  readonly name: string;
  /** Null: it is open. */
  readonly fault: StoryFault | null;
}

export function useOpenStory(onNews: (news: string) => void) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const [outcome, setOutcome] = useState<OpenedStory | null>(null);
  const open = async (file: File): Promise<void> => {
    const fault = await openStory(store, file);
    setOutcome({ name: file.name, fault });
    const count = store.getState().own?.draft.steps.length ?? 0;
    onNews(fault ? '' : t('own.say.opened', { count }));
  };
  return { outcome, open };
}
