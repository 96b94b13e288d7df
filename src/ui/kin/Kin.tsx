import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { chainKin } from '../../domain/chain-kin.ts';
import type { Chain, Feature } from '../../domain/model.ts';
import { hideKin, showKin } from '../../state/chain-kin.ts';
import { wishCamera } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { KinOfChain } from './KinOfChain.tsx';
import '../styles/kin.css';

/** Who else stands in the feature's chains. One chain at a time is open, and linked on the map. */
export default function Kin({ feature }: { feature: Feature }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const chains = useAtlasState(state => state.index?.atlas.chains);
  // Links are of the place whose panel is open: with the panel they go.
  useEffect(
    () => () => {
      if (store.getState().kin?.of === feature.id) hideKin(store);
    },
    [store, feature.id],
  );
  const own = chains?.filter(({ id }) => feature.chains.includes(id)) ?? [];
  // Parts of the layout are no places: nothing is upstream of a belt.
  if (own.length === 0 || feature.grade === null) return null;
  return (
    <section className="chain-kin">
      <h3>{t('kin.title')}</h3>
      <p className="aside">{t('kin.intro')}</p>
      {own.map(chain => (
        <ChainOfFeature key={chain.id} feature={feature} chain={chain} />
      ))}
    </section>
  );
}

function ChainOfFeature({ feature, chain }: { feature: Feature; chain: Chain }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const features = useAtlasState(state => state.index?.atlas.features);
  const open = useAtlasState(({ kin }) => kin?.of === feature.id && kin.chain === chain.id);
  const kin = useMemo(() => chainKin(feature, chain, features ?? []), [feature, chain, features]);
  const toggle = () => {
    if (open) return hideKin(store);
    showKin(store, feature.id, chain.id);
    wishCamera(store, 'kin');
  };
  return (
    <div className="kin-chain">
      <button type="button" aria-expanded={open} onClick={toggle}>
        <span className="glyph" lang="zh-CN" aria-hidden="true">
          {chain.glyph}
        </span>
        {t('kin.chain', { name: nameOf(chain), count: kin.length })}
      </button>
      {open && <KinOfChain feature={feature} chain={chain} kin={kin} />}
    </div>
  );
}
