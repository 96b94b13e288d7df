import { useTranslation } from 'react-i18next';
import { type Subject, subjectsOn } from '../../state/embed/choice.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { Choices } from './Choices.tsx';
import { PartChoice } from './PartChoice.tsx';
import { PlaceChoice } from './PlaceChoice.tsx';
import { StoryChoice } from './StoryChoice.tsx';
import type { Choosing } from './use-choice.ts';

const EDITORS = { all: null, part: PartChoice, place: PlaceChoice, story: StoryChoice } as const;

/** What the embedded atlas is about. */
export function Content(choosing: Choosing) {
  const { t } = useTranslation();
  const { choice, change } = choosing;
  const config = useAtlasState(state => state.config);
  const count = useAtlasState(({ index }) => index?.atlas.features.length ?? 0);
  const Editor = EDITORS[choice.subject];
  const option = (value: Subject) => ({
    value,
    name: t(`builder.subject.${value}`),
    hint: t(`builder.subjectHint.${value}`, { count }),
  });
  return (
    <section aria-labelledby="builder-content">
      <h2 id="builder-content">{t('builder.step.content')}</h2>
      <Choices
        shape="cards"
        legend={t('builder.about')}
        value={choice.subject}
        options={subjectsOn(config).map(option)}
        onChoose={subject => change({ subject })}
      />
      {Editor && <Editor {...choosing} />}
    </section>
  );
}
