import { useTranslation } from 'react-i18next';
import type { Detail, Feature } from '../../domain/model.ts';
import { orderPassages } from '../../domain/passage-order.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { Passage } from './Passage.tsx';
import { Voices } from './Voices.tsx';

/** The sentences that name the feature: those that define it in full, mentions behind a fold. */
export function Passages({ feature, detail }: { feature: Feature; detail: Detail }) {
  const { t } = useTranslation();
  const documents = useAtlasState(state => state.index?.atlas.documents) ?? [];
  const { defining, mentions } = orderPassages(detail.citations, documents);
  return (
    <section>
      <h3>{t('panel.passages')}</h3>
      <Voices citations={detail.citations} />
      {defining.map(citation => (
        <Passage key={`${citation.doc} ${citation.start}`} feature={feature} citation={citation} />
      ))}
      {mentions.length > 0 && (
        <details open={defining.length === 0}>
          <summary>{t('panel.mentions', { count: mentions.length })}</summary>
          {mentions.map(citation => (
            <Passage
              key={`${citation.doc} ${citation.start}`}
              feature={feature}
              citation={citation}
            />
          ))}
        </details>
      )}
    </section>
  );
}
