import { useTranslation } from 'react-i18next';
import { chainWordsOf, mostSpecific } from '../../domain/chain-words.ts';
import type { Detail } from '../../domain/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';

/** Each chain with the printed words that put the feature into it. */
export function ChainWords({ detail }: { detail: Detail }) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const names = useOptionNames();
  const index = useAtlasState(state => state.index);
  const { words, inherited } = detail;
  if (words.length === 0 && !inherited) return null;
  // A settled filter may leave the parent out; it still says whose words these are.
  const from =
    inherited &&
    (index?.byId.get(inherited.from) ?? index?.outside.find(({ id }) => id === inherited.from));
  return (
    <section>
      <h3>{t('panel.chains')}</h3>
      <dl className="chain-words">
        {chainWordsOf(detail).map(({ chain, words: printed }) => (
          <div key={chain}>
            <dt>{names('chain', chain)}</dt>
            <dd lang="zh-CN">{printed.map(word => `“${word}”`).join('、')}</dd>
          </div>
        ))}
      </dl>
      {inherited && from && (
        <p>
          {t('panel.inherited', { name: nameOf(from) })}
          {': '}
          {mostSpecific(inherited.chains)
            .map(chain => names('chain', chain))
            .join('、')}
        </p>
      )}
    </section>
  );
}
