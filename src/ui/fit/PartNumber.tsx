import { CHAIN_GROUPS, groupColour, PALETTES } from '../../design/palette.ts';
import { useTheme } from '../hooks/atlas.ts';

/** Four hues in turn; the number beside them tells criteria apart where hues come again. */
export function usePartColour(): (at: number) => string {
  const palette = PALETTES[useTheme()];
  return at => groupColour(palette, CHAIN_GROUPS[at % CHAIN_GROUPS.length] ?? '');
}

/** The number by which a criterion goes in the list of criteria, in bars and in parts. */
export function PartNumber({ at }: { at: number }) {
  const colour = usePartColour();
  return (
    <i className="part-number" style={{ background: colour(at) }} aria-hidden="true">
      {at + 1}
    </i>
  );
}
