import { useTranslation } from 'react-i18next';
import { type ChainKin, MOST_LINKED, WAYS } from '../../domain/chain-kin.ts';
import type { Chain, Feature } from '../../domain/model.ts';
import { openReading } from '../actions.ts';
import { WithMode } from '../common/WithMode.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';
import { KinGroup } from './KinGroup.tsx';

interface KinOfChainProps {
  feature: Feature;
  chain: Chain;
  kin: readonly ChainKin[];
}

/** The others of one chain by way, and on what the ways rest. */
export function KinOfChain({ feature, chain, kin }: KinOfChainProps) {
  const { t } = useTranslation();
  if (kin.length === 0) return <p>{t('kin.none')}</p>;
  return (
    <div className="kin-open">
      <p className="aside">
        {feature.at ? t('kin.linked', { count: MOST_LINKED }) : t('kin.notLinked')}
      </p>
      {WAYS.map(way => (
        <KinGroup key={way} way={way} chain={chain} kin={kin.filter(each => each.way === way)} />
      ))}
      <Order feature={feature} chain={chain} />
    </div>
  );
}

/** Up and down are ours: the reason, and the words of the document that it leans on. */
function Order({ feature, chain }: { feature: Feature; chain: Chain }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  const names = useOptionNames();
  const order = useAtlasState(state => state.details?.orders[chain.id]);
  if (!order) return <p className="aside">{t('kin.noOrder')}</p>;
  const own = chain.segments.filter(({ id }) => feature.chains.includes(`${chain.id}.${id}`));
  return (
    <div className="kin-order">
      {own.length === 0 && <p>{t('kin.ownSegmentUnknown')}</p>}
      {own.length > 0 && !own.some(({ stage }) => stage) && <p>{t('kin.ownOutside')}</p>}
      <p>
        <strong>{t('kin.order')}</strong> {say(order)}
      </p>
      <p>{t('kin.basis')}</p>
      {order.evidence.map(({ doc, quote, start, end }) => (
        <p key={start}>
          <q lang="zh-CN">{quote}</q>{' '}
          <WithMode mode="read" otherwise={names('doc', doc)}>
            <button
              type="button"
              className="link"
              onClick={() => openReading(store, doc, start, end)}
            >
              {names('doc', doc)}
            </button>
          </WithMode>
        </p>
      ))}
    </div>
  );
}
