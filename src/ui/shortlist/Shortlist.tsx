import type { Mode } from '../../state/intent.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useHasMode } from '../hooks/site.ts';
import { FullDialog } from './FullDialog.tsx';
import { News } from './News.tsx';
import { Notices } from './Notices.tsx';
import { Tray } from './Tray.tsx';
import '../styles/shortlist.css';

/** Here the tray would say again what the view itself shows, or stand in the way of it. */
const WITHOUT_TRAY: readonly Mode[] = ['compare', 'brochure', 'present', 'embed'];

/** The shortlist below whatever view is open: its places, and what there is to say of them. */
export default function Shortlist() {
  const shown = useAtlasState(
    ({ intent }) => intent.compare.length > 0 && !WITHOUT_TRAY.includes(intent.mode),
  );
  const offered = useHasMode('compare');
  const ready = useAtlasState(state => state.index !== null);
  if (!ready || !offered) return null;
  return (
    <div className="shortlist">
      <Notices />
      {shown && <Tray />}
      <FullDialog />
      <News />
    </div>
  );
}
