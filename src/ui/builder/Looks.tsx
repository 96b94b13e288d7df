import { useTranslation } from 'react-i18next';
import { APPEARANCES } from '../../state/intent.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { TAGS } from '../messages/i18n.ts';
import { Choices } from './Choices.tsx';
import { Parts } from './Parts.tsx';
import { SizeChoice } from './SizeChoice.tsx';
import type { Choosing } from './use-choice.ts';

/** How the embedded atlas looks: its parts, size, language and theme. */
export function Looks(choosing: Choosing) {
  const { t } = useTranslation();
  const { choice, change } = choosing;
  const languages = useAtlasState(({ config }) => config.languages);
  const follow = { value: 'follow', name: t('builder.follow') } as const;
  return (
    <section aria-labelledby="builder-looks">
      <h2 id="builder-looks">{t('builder.step.looks')}</h2>
      <SizeChoice {...choosing} />
      <Parts {...choosing} />
      <Choices
        legend={t('language.label')}
        value={choice.language ?? 'follow'}
        options={[
          follow,
          ...languages.map(value => ({
            value,
            name: <span lang={TAGS[value]}>{t(`language.${value}`)}</span>,
          })),
        ]}
        onChoose={value => change({ language: value === 'follow' ? null : value })}
      />
      <Choices
        legend={t('theme.label')}
        value={choice.theme ?? 'follow'}
        options={[follow, ...APPEARANCES.map(value => ({ value, name: t(`theme.${value}`) }))]}
        onChoose={value => change({ theme: value === 'follow' ? null : value })}
      />
    </section>
  );
}
