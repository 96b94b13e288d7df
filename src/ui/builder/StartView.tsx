import { useTranslation } from 'react-i18next';
import { type Start, startOf, startsOf } from '../../state/embed/choice.ts';
import type { Intent } from '../../state/intent.ts';
import { linkWords } from '../take-away/link-words.ts';
import { useSpeaker } from '../take-away/use-speaker.ts';
import { Choices } from './Choices.tsx';
import type { Choosing } from './use-choice.ts';

interface StartViewProps extends Choosing {
  intent: Intent;
  /** Takes over what the preview shows; nothing happens while it shows nothing. */
  onTake: () => void;
}

/** Where the map begins. */
export function StartView({ choice, change, intent, onTake }: StartViewProps) {
  const { t } = useTranslation();
  const starts = startsOf(choice.subject);
  const start = startOf(choice);
  const go = (next: Start) => {
    if (next === 'seen') onTake();
    else change({ start: next });
  };
  return (
    <section aria-labelledby="builder-start">
      <h2 id="builder-start">{t('builder.step.start')}</h2>
      {starts.length > 0 ? (
        <Choices
          shape="cards"
          legend={t('builder.startAt')}
          value={start}
          options={starts.map(value => ({
            value,
            name: t(`builder.start.${value}`),
            hint: t(`builder.startHint.${value}`),
          }))}
          onChoose={go}
        />
      ) : (
        <p>{t('builder.storyStart')}</p>
      )}
      {start === 'seen' && <Carried intent={intent} />}
    </section>
  );
}

/** What came along with the view that was taken over, in words. */
function Carried({ intent }: { intent: Intent }) {
  const { t } = useTranslation();
  const speaker = useSpeaker();
  const words = linkWords({ ...intent, language: null, theme: null }, speaker);
  return (
    <dl className="carried" aria-label={t('builder.carried')}>
      {words.map(({ what, says }) => (
        <div key={what}>
          <dt>{what}</dt>
          <dd>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
