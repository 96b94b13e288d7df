import { useTranslation } from 'react-i18next';
import { UI_PARTS, type UiPart } from '../../state/intent.ts';
import { useHasMode } from '../hooks/site.ts';
import { Choices } from './Choices.tsx';
import type { Choosing } from './use-choice.ts';

type Way = 'usual' | 'chosen' | 'alone';

/** With what one begins to choose: what explains the map, and what a click on it opens. */
const FIRST: readonly UiPart[] = ['legend', 'panel'];

/** What stands beside the map. */
export function Parts({ choice, change }: Choosing) {
  const { t } = useTranslation();
  const { ui, subject } = choice;
  const told = useHasMode('present');
  const way: Way = ui === null ? 'usual' : ui.length > 0 ? 'chosen' : 'alone';
  const ways: readonly Way[] = ['usual', 'chosen', 'alone'];
  const go = (next: Way) =>
    change({ ui: next === 'usual' ? null : next === 'alone' ? [] : ui?.length ? ui : FIRST });
  const forced = (part: UiPart) => part === 'story' && subject === 'story';
  const toggle = (part: UiPart, on: boolean) =>
    change({ ui: UI_PARTS.filter(each => (each === part ? on : ui?.includes(each))) });
  return (
    <>
      <Choices
        legend={t('builder.parts')}
        value={way}
        options={ways.map(value => ({ value, name: t(`builder.ways.${value}`) }))}
        onChoose={go}
      />
      {way === 'chosen' && (
        <fieldset className="ticks">
          <legend className="unseen">{t('builder.partsShown')}</legend>
          {UI_PARTS.filter(part => told || part !== 'story').map(part => (
            <label key={part} className="tick">
              <input
                type="checkbox"
                checked={forced(part) || (ui?.includes(part) ?? false)}
                disabled={forced(part)}
                onChange={event => toggle(part, event.target.checked)}
              />
              {t(`builder.part.${part}`)}
            </label>
          ))}
        </fieldset>
      )}
      {way === 'alone' && subject === 'story' && <p className="aside">{t('builder.storyNeeds')}</p>}
    </>
  );
}
