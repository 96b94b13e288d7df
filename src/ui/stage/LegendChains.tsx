import { useTranslation } from 'react-i18next';
import { groupColour, PALETTES } from '../../design/palette.ts';
import { chosenChains } from '../../domain/visibility.ts';
import { useAtlasState, useTheme } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

/** While chains are chosen, places take the colour of their chain's group: this says which. */
export function LegendChains() {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const palette = PALETTES[useTheme()];
  const filter = useAtlasState(state => state.intent.filter);
  const atlas = useAtlasState(state => state.index?.atlas);
  const chosen = chosenChains(filter);
  if (!atlas || chosen.length === 0) return null;
  return (
    <div className="legend-group">
      <h3>{t('legend.chains')}</h3>
      {chosen.map(id => {
        const chain = atlas.chains.find(each => each.id === id);
        if (!chain) return null;
        return (
          <p key={id} className="legend-row">
            <i
              className="sign"
              data-sign="glyph"
              lang="zh-CN"
              aria-hidden="true"
              style={{ '--sign': groupColour(palette, chain.group) }}
            >
              {chain.glyph}
            </i>
            <span>{nameOf(chain)}</span>
          </p>
        );
      })}
    </div>
  );
}
