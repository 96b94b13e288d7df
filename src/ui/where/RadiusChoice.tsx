import { useEffect, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

const KILOMETRES = [2, 5, 10, 20, 30, 50] as const;
/** What a link can hold, see docs/url.md. */
const RANGE = { least: 0.1, most: 200 };

/** How far places may lie: the usual figures at a press, any other as a number. */
export function RadiusChoice() {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const group = useId();
  const within = useAtlasState(state => state.intent.within);
  return (
    <fieldset className="radius">
      <legend>{t('where.radius')}</legend>
      <div className="chips">
        {[null, ...KILOMETRES].map(value => (
          <label key={value} className="radius-choice">
            <input
              type="radio"
              name={group}
              checked={within === value}
              onChange={() => setIntent(store, { within: value })}
            />
            <span>{value === null ? t('where.any') : t('where.km', { value })}</span>
          </label>
        ))}
        <OtherRadius within={within} />
      </div>
    </fieldset>
  );
}

function OtherRadius({ within }: { within: number | null }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const id = useId();
  const [text, setText] = useState('');
  const usual = KILOMETRES.some(value => value === within);
  // What a link or a press brought stands here too; what is being typed stays as typed.
  useEffect(() => {
    const shown = within === null || usual ? '' : String(within);
    setText(typed => (Number(typed) === within ? typed : shown));
  }, [within, usual]);
  const value = Number(text);
  const bad = text !== '' && !(value >= RANGE.least && value <= RANGE.most);
  const change = (typed: string) => {
    setText(typed);
    const kilometres = Number(Number(typed).toFixed(1));
    if (kilometres >= RANGE.least && kilometres <= RANGE.most) {
      setIntent(store, { within: kilometres });
    }
  };
  return (
    <span className="other-radius">
      <label htmlFor={id}>{t('where.other')}</label>
      <input
        id={id}
        type="text"
        inputMode="decimal"
        autoComplete="off"
        maxLength={5}
        value={text}
        aria-invalid={bad}
        aria-describedby={`${id}-problem`}
        onChange={event => change(event.target.value.normalize('NFKC').trim())}
      />
      <span id={`${id}-problem`} role="alert" className="problem">
        {bad && t('where.badRadius', RANGE)}
      </span>
    </span>
  );
}
