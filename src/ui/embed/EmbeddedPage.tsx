import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { shows } from '../../state/shown-parts.ts';
import { useSelected, ViewOrFailure } from '../App.tsx';
import { Around } from '../Around.tsx';
import { Fence } from '../failure/Fence.tsx';
import { useAtlasState } from '../hooks/atlas.ts';
import { useEscape } from '../hooks/escape.ts';
import { usePageTokens } from '../hooks/page-tokens.ts';
import { lazyView } from '../lazy-view.ts';
import { Side } from '../Side.tsx';
import { type MountMap, Stage } from '../stage/Stage.tsx';
import { viewOf } from '../views.ts';
import { FrameBar } from './FrameBar.tsx';
import '../styles/embed.css';
import { useGestureWords } from './gesture-words.ts';
import { useLocalLinks } from './local-links.ts';

const Panel = lazyView(['explore', 'shortlist'], () => import('../panel/Panel.tsx'));
const PlaceCard = lazyView('explore', () => import('./PlaceCard.tsx'));

/** In a frame smaller than this the map has it to itself until somebody asks for the list. */
const ROOMY = '(min-width: 761px) and (min-height: 360px)';

/** The atlas in a frame of another site: the map, and round it what the host wants shown. */
export default function EmbeddedPage({ mount }: { mount: MountMap }) {
  const { t } = useTranslation();
  const mode = useAtlasState(({ intent }) => viewOf(intent.mode));
  const listed = useAtlasState(state => shows(state, 'list'));
  const explorer = useAtlasState(state => shows(state, 'filters')) || listed;
  const panel = useAtlasState(state => shows(state, 'panel'));
  const telling = useAtlasState(state => state.telling !== null);
  const selected = useSelected(mode);
  const [open, setOpen] = useState(() => window.matchMedia(ROOMY).matches);
  const beside = mode !== 'explore' || (explorer && open);
  usePageTokens();
  useEscape();
  useGestureWords();
  useLocalLinks();
  return (
    <div
      className="page framed"
      data-mode={mode}
      data-beside={beside || undefined}
      data-panel={selected ? true : undefined}
      data-card={(selected && !panel) || undefined}
      data-telling={telling || undefined}
    >
      {beside && (mode === 'explore' ? listed : mode !== 'read') && (
        <a className="skip" href="#feature-list">
          {t('skip.list')}
        </a>
      )}
      <FrameBar list={explorer ? { open, toggle: () => setOpen(!open) } : null} />
      <Fence>
        <Stage mount={mount} />
      </Fence>
      {beside && (
        <Side kind="explorer" mode={mode}>
          <Fence>
            <ViewOrFailure mode={mode} />
          </Fence>
        </Side>
      )}
      <Around mode={mode} selected={selected}>
        {selected && (panel ? <Panel feature={selected} /> : <PlaceCard feature={selected} />)}
      </Around>
    </div>
  );
}
