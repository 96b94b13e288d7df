import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useAtlasState } from './hooks/atlas.ts';
import { useNames } from './hooks/names.ts';

/** Tells those who listen instead of look: what a filter left, what has opened or closed. */
export function Announcer() {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const total = useAtlasState(state => state.result?.total);
  const selected = useAtlasState(({ intent, index }) =>
    intent.selected ? index?.byId.get(intent.selected) : undefined,
  );
  const [words, setWords] = useState('');
  const before = useRef({ total, selected });
  useEffect(() => {
    const was = before.current;
    before.current = { total, selected };
    // What a person has just opened outranks the news of a count.
    if (selected !== was.selected) {
      setWords(selected ? t('say.selected', { name: nameOf(selected) }) : t('say.closed'));
    } else if (was.total !== undefined && total !== undefined && total !== was.total) {
      setWords(t('say.filtered', { count: total }));
    }
  }, [total, selected, t, nameOf]);
  return (
    <p className="unseen" aria-live="polite">
      {words}
    </p>
  );
}
