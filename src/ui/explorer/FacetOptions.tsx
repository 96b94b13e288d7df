import { useTranslation } from 'react-i18next';
import { PALETTES, partColour } from '../../design/palette.ts';
import { type Facet, toggleOption } from '../../domain/facets.ts';
import { type Atlas, GRADES } from '../../domain/model.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState, useTheme } from '../hooks/atlas.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';
import { OptionChip } from './OptionChip.tsx';

const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id);

function optionIds(atlas: Atlas, facet: Exclude<Facet, 'chain'>): readonly string[] {
  switch (facet) {
    case 'layout':
      return idsOf(atlas.parts);
    case 'district':
      return idsOf(atlas.districts);
    case 'kind':
      return idsOf(atlas.kinds);
    case 'doc':
      return idsOf(atlas.documents);
    case 'grade':
      return GRADES;
  }
}

/** Options of a one-level facet. Those that no feature has at all are left out. */
export function FacetOptions({ facet }: { facet: Exclude<Facet, 'chain'> }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const atlas = useAtlasState(state => state.index?.atlas);
  const known = useAtlasState(state => state.index?.filter.options[facet]);
  const chosen = useAtlasState(state => state.intent.filter[facet]);
  const counts = useAtlasState(state => state.result?.counts[facet]);
  const names = useOptionNames();
  const palette = PALETTES[useTheme()];
  if (!atlas) return null;
  const name = (id: string) => (facet === 'grade' ? t(`grade.${id as 'A'}`) : names(facet, id));
  return (
    <div className={facet === 'grade' || facet === 'doc' ? 'chips wide' : 'chips'}>
      {optionIds(atlas, facet)
        .filter(id => known?.includes(id))
        .map(id => (
          <OptionChip
            key={id}
            name={name(id)}
            count={counts?.get(id) ?? 0}
            pressed={chosen.includes(id)}
            {...(facet === 'layout' ? { colour: partColour(palette, id) } : {})}
            onToggle={() =>
              setIntent(store, { filter: toggleOption(store.getState().intent.filter, facet, id) })
            }
          />
        ))}
    </div>
  );
}
