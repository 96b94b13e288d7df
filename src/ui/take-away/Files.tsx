import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { loadAtlas } from '../../state/sources.ts';
import { countTaken, type Taking } from '../../state/taking.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { FormatButtons } from './FormatButtons.tsx';
import { Outcome } from './Outcome.tsx';
import { useTake } from './use-take.ts';
import { WhichPlaces } from './WhichPlaces.tsx';

/** Files of the places: which places, which format, and what came of it. */
export function Files() {
  const { t } = useTranslation();
  const ready = useAtlasState(state => state.index !== null);
  return (
    <section aria-labelledby="take-files">
      <h3 id="take-files">{t('takeAway.files')}</h3>
      {ready ? <Choose /> : <NotYet />}
    </section>
  );
}

/** The list of places itself is on its way, or didn't come. */
function NotYet() {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const failure = useAtlasState(state => state.failure);
  if (failure) return <Failure failure={failure} onRetry={() => void loadAtlas(store, files)} />;
  return <p role="status">{t('takeAway.notYet')}</p>;
}

function Choose() {
  const { store } = useAtlas();
  const [taking, setTaking] = useState<Taking>(() =>
    countTaken(store.getState(), 'filter') > 0 ? 'filter' : 'all',
  );
  const count = useAtlasState(state => countTaken(state, taking));
  const { outcome, take } = useTake();
  return (
    <>
      <WhichPlaces taking={taking} onChoose={setTaking} />
      <FormatButtons
        disabled={count === 0}
        busy={outcome?.state === 'busy'}
        onTake={format => void take(format, taking)}
      />
      <Outcome outcome={outcome} onRetry={format => void take(format, taking)} />
    </>
  );
}
