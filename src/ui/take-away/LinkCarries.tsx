import type { Intent } from '../../state/intent.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import type { Including } from './link.ts';
import { linkWords } from './link-words.ts';
import { useSpeaker } from './use-speaker.ts';

interface LinkCarriesProps {
  intent: Intent;
  including: Including;
}

/** What the link restores where it is opened, and what it leaves to the other person. */
export function LinkCarries({ intent, including }: LinkCarriesProps) {
  const speaker = useSpeaker();
  const { t, language } = speaker;
  const scope = useAtlasState(state => state.scope);
  const choice = useAtlasState(state => state.config.languages.length > 1);
  const words = linkWords(intent, speaker);
  const left = [
    ...(including.language || !choice ? [] : [t('language.label')]),
    ...(including.theme ? [] : [t('theme.label')]),
    ...(scope ? [t('chips.section')] : []),
  ];
  return (
    <div className="carries">
      <h4>{t('takeAway.carries')}</h4>
      {words.length === 0 ? (
        <p>{t('takeAway.carriesNothing')}</p>
      ) : (
        <dl>
          {words.map(({ what, says }) => (
            <div key={what}>
              <dt>{what}</dt>
              <dd>{says}</dd>
            </div>
          ))}
        </dl>
      )}
      {left.length > 0 && (
        <p className="aside">
          {t('takeAway.leaves', { what: left.join(language === 'zh' ? '、' : ', ') })}
        </p>
      )}
    </div>
  );
}
