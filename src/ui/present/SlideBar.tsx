import { useTranslation } from 'react-i18next';
import type { Telling } from '../../state/store.ts';
import { TakeAwayButton } from '../TakeAwayButton.tsx';

import { canOpenNotes } from './use-notes-window.ts';

const TOGGLES = [
  { to: 'play', key: 'A', path: 'M4 3l9 5-9 5z' },
  {
    to: 'spotlight',
    key: 'L',
    path: 'M8 4.5a3.5 3.5 0 1 0 .01 0M8 1v1.5M8 13.5V15M1 8h1.5M13.5 8H15',
  },
  { to: 'blank', key: 'B', path: 'M2 3h12v8H2zM5 14h6' },
  { to: 'fullscreen', key: 'F', path: 'M2 6V2h4M10 2h4v4M14 10v4h-4M6 14H2v-4' },
] as const;

type Toggle = (typeof TOGGLES)[number]['to'];
type Act = Toggle | 'previous' | 'next' | 'notes' | 'leave';

interface SlideBarProps {
  telling: Telling;
  on: Readonly<Record<Toggle, boolean>>;
  act: Readonly<Record<Act, () => void>>;
  canFullScreen: boolean;
}

/** Where in the story one is, and the buttons for what the keys do. */
export function SlideBar({ telling: { story, at }, on, act, canFullScreen }: SlideBarProps) {
  const { t } = useTranslation();
  const of = story.steps.length;
  return (
    <div className="slide-bar">
      <progress
        max={of}
        value={at + 1}
        aria-label={t('present.progress')}
        aria-valuetext={t('present.at', { at: at + 1, of })}
      />
      <div className="slide-buttons">
        <IconButton
          label={t('present.previous')}
          hint="←"
          path="M10 3L5 8l5 5"
          disabled={at === 0}
          onPress={act.previous}
        />
        <span className="slide-count" aria-hidden="true">
          {at + 1} / {of}
        </span>
        <IconButton
          label={t('present.next')}
          hint="→"
          path="M6 3l5 5-5 5"
          disabled={at === of - 1}
          onPress={act.next}
        />
        <span className="slide-gap" />
        {canOpenNotes() && (
          <IconButton
            label={t('present.notes')}
            hint="N"
            path="M3 2h10v12H3zM5.5 5.5h5M5.5 8h5M5.5 10.5h3"
            onPress={act.notes}
          />
        )}
        {TOGGLES.filter(({ to }) => to !== 'fullscreen' || canFullScreen).map(
          ({ to, key, path }) => (
            <IconButton
              key={to}
              label={t(`present.${to}`)}
              hint={key}
              path={path}
              pressed={on[to]}
              onPress={act[to]}
            />
          ),
        )}
        <TakeAwayButton />
        <IconButton
          label={t('present.leave')}
          hint="Esc"
          path="M3 3l10 10M13 3L3 13"
          onPress={act.leave}
        />
      </div>
    </div>
  );
}

interface IconButtonProps {
  label: string;
  /** The key that does the same. */
  hint: string;
  path: string;
  disabled?: boolean;
  pressed?: boolean;
  onPress: () => void;
}

function IconButton({ label, hint, path, disabled, pressed, onPress }: IconButtonProps) {
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={label}
      title={`${label} (${hint})`}
      // Not `disabled`: at either end the focus would fall off the button.
      aria-disabled={disabled || undefined}
      aria-pressed={pressed}
      onClick={onPress}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={path} fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinejoin="round" />
      </svg>
    </button>
  );
}
