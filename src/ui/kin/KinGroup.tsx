import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type ChainKin, MOST_LINKED, type Way } from '../../domain/chain-kin.ts';
import type { Chain } from '../../domain/model.ts';
import { showKin } from '../../state/chain-kin.ts';
import { openFeature } from '../actions.ts';
import { KindMark } from '../common/KindMark.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useDistance } from '../hooks/distance.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';

interface KinGroupProps {
  way: Way;
  chain: Chain;
  kin: readonly ChainKin[];
}

/** Places of one way, nearest first; those beyond the linked ones begin behind a fold. */
export function KinGroup({ way, chain, kin }: KinGroupProps) {
  const { t } = useTranslation();
  const [all, setAll] = useState(false);
  const titleId = useId();
  if (kin.length === 0) return null;
  const shown = all ? kin : kin.slice(0, MOST_LINKED);
  return (
    <div className="kin-group">
      <h4 id={titleId}>
        <LinkSign way={way} />
        {t('kin.count', { title: t(`kin.way.${way}`), count: kin.length })}
      </h4>
      <ul aria-labelledby={titleId}>
        {shown.map(each => (
          <KinRow key={each.feature.id} kin={each} chain={chain} />
        ))}
      </ul>
      {shown.length < kin.length && (
        <button type="button" className="quiet" onClick={() => setAll(true)}>
          {t('kin.more', { count: kin.length - shown.length })}
        </button>
      )}
    </div>
  );
}

function KinRow({ kin, chain }: { kin: ChainKin; chain: Chain }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { nameOf } = useNames();
  const tone = useTone();
  const distance = useDistance();
  const { feature, metres, segments } = kin;
  const inherited = useAtlasState(({ details }) =>
    details?.features[feature.id]?.inherited?.chains.includes(chain.id),
  );
  const off = useAtlasState(({ index, result }) => {
    const at = index?.atlas.features.indexOf(feature) ?? -1;
    return result?.passes[at] === 0;
  });
  const named = chain.segments.filter(({ id }) => segments.includes(id)).map(nameOf);
  const remarks = [
    metres === null ? !feature.at && t('kin.unplaced') : distance(metres),
    named.length > 0 ? named.join(' / ') : t('kin.noSegment'),
    inherited && t('kin.inherited'),
    off && t('kin.off'),
  ].filter(remark => typeof remark === 'string');
  const hover = (id: string | null) => store.setState({ hovered: id });
  return (
    <li onPointerEnter={() => hover(feature.id)} onPointerLeave={() => hover(null)}>
      <button
        type="button"
        onFocus={() => hover(feature.id)}
        onBlur={() => hover(null)}
        onClick={() => {
          hover(null);
          // Whoever follows the chain finds it open there.
          showKin(store, feature.id, chain.id);
          openFeature(store, feature.id, { focusPanel: true });
        }}
      >
        <KindMark kind={feature.kind} colour={tone(feature)} />
        {nameOf(feature)}
      </button>{' '}
      <small>{remarks.join(' · ')}</small>
    </li>
  );
}

/** How the map draws a link of this way, for the heading of its list. */
function LinkSign({ way }: { way: Way }) {
  const inward = way === 'upstream' || way === 'between';
  const outward = way === 'downstream' || way === 'between';
  return (
    <svg className="link-sign" data-way={way} viewBox="0 0 30 12" aria-hidden="true">
      <path d="M2 6H28" />
      {inward && <path className="head" d="M10 2l5 4-5 4" />}
      {outward && <path className="head" d="M19 2l5 4-5 4" />}
    </svg>
  );
}
