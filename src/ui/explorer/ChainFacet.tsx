import { useTranslation } from 'react-i18next';
import { CHAIN_GROUPS, groupColour, PALETTES } from '../../design/palette.ts';
import { chainChoice, toggleChain } from '../../domain/chain-choice.ts';
import type { Chain } from '../../domain/model.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState, useTheme } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { OptionChip } from './OptionChip.tsx';

/** Chains in their four groups; the segments of a chosen chain open below it. */
export function ChainFacet() {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const palette = PALETTES[useTheme()];
  const atlas = useAtlasState(state => state.index?.atlas);
  if (!atlas) return null;
  return (
    <>
      {CHAIN_GROUPS.map(id => {
        const group = atlas.groups.find(each => each.id === id);
        if (!group) return null;
        const chains = atlas.chains.filter(chain => chain.group === id);
        return (
          <fieldset key={id} className="chain-group">
            <legend>
              <i className="swatch" style={{ background: groupColour(palette, id) }} />
              {nameOf(group)}
            </legend>
            <div className="chips">
              {chains.map(chain => (
                <ChainChip key={chain.id} chain={chain} colour={groupColour(palette, id)} />
              ))}
            </div>
            {chains.map(chain => (
              <Segments key={chain.id} chain={chain} colour={groupColour(palette, id)} />
            ))}
          </fieldset>
        );
      })}
      <p className="aside">{t('facet.oursNote')}</p>
    </>
  );
}

interface ChainProps {
  chain: Chain;
  colour: string;
}

function useChainToggle() {
  const { store } = useAtlas();
  return (option: string) =>
    setIntent(store, { filter: toggleChain(store.getState().intent.filter, option) });
}

function ChainChip({ chain, colour }: ChainProps) {
  const { nameOf } = useNames();
  const toggle = useChainToggle();
  const choice = useAtlasState(state => chainChoice(state.intent.filter, chain.id));
  const count = useAtlasState(state => state.result?.counts.chain.get(chain.id) ?? 0);
  return (
    <OptionChip
      name={nameOf(chain)}
      glyph={chain.glyph}
      count={count}
      colour={colour}
      pressed={choice === 'segments' ? 'mixed' : choice === 'whole'}
      onToggle={() => toggle(chain.id)}
    />
  );
}

function Segments({ chain, colour }: ChainProps) {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const toggle = useChainToggle();
  const filter = useAtlasState(state => state.intent.filter);
  const counts = useAtlasState(state => state.result?.counts.chain);
  if (chain.segments.length === 0 || chainChoice(filter, chain.id) === 'none') return null;
  return (
    <fieldset className="segments" style={{ borderColor: colour }}>
      <legend>{t('facet.segmentsOf', { name: nameOf(chain) })}</legend>
      <div className="chips">
        {chain.segments.map(segment => {
          const option = `${chain.id}.${segment.id}`;
          return (
            <OptionChip
              key={option}
              name={nameOf(segment)}
              count={counts?.get(option) ?? 0}
              colour={colour}
              pressed={filter.chain.includes(option)}
              onToggle={() => toggle(option)}
            />
          );
        })}
      </div>
    </fieldset>
  );
}
