import { useTranslation } from 'react-i18next';

const KEYS = [
  { keys: ['→', '␣', 'Page Down'], does: 'next' },
  { keys: ['←', 'Page Up'], does: 'previous' },
  { keys: ['Home', 'End'], does: 'ends' },
  { keys: ['1 2', 'Enter'], does: 'jumpTo' },
  { keys: ['N'], does: 'notes' },
  { keys: ['A'], does: 'play' },
  { keys: ['L'], does: 'spotlight' },
  { keys: ['B'], does: 'blank' },
  { keys: ['F'], does: 'fullscreen' },
  { keys: ['Esc'], does: 'leave' },
] as const;

/** Which keys do what while a story is told. */
export function KeyHelp() {
  const { t } = useTranslation();
  return (
    <details className="shelf-keys">
      <summary>{t('present.keys')}</summary>
      <dl>
        {KEYS.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map(key => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(`present.${does}`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
