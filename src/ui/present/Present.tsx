import { useEffect, useRef } from 'react';
import { loadStories } from '../../state/story-source.ts';
import { keepTelling } from '../../state/telling.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import '../styles/present.css';
import { Shelf } from './Shelf.tsx';
import { Slide } from './Slide.tsx';

/** The shelf of stories, or the text of the one that is told beside its map. */
export default function Present() {
  const { store, files } = useAtlas();
  const stories = useAtlasState(state => state.stories);
  const telling = useAtlasState(state => state.telling);
  const told = useRef<string | null>(null);
  if (telling) told.current = telling.story.id;
  useEffect(() => void loadStories(store, files), [store, files]);
  useEffect(() => keepTelling(store), [store]);
  if (telling) return <Slide telling={telling} />;
  return (
    <>
      {stories && 'fault' in stories && (
        <Failure failure={stories} onRetry={() => void loadStories(store, files)} />
      )}
      <Shelf left={told.current} />
    </>
  );
}
