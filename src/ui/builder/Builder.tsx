import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { takeOver } from '../../state/embed/choice.ts';
import { frameAddress } from '../../state/embed/code.ts';
import { loadAtlas } from '../../state/sources.ts';
import { Failure } from '../failure/Failure.tsx';
import { Fence } from '../failure/Fence.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { usePageTokens } from '../hooks/page-tokens.ts';
import { useTitle } from '../hooks/site.ts';
import '../styles/builder.css';
import { Allow } from './Allow.tsx';
import { BuilderHeader } from './BuilderHeader.tsx';
import { Code } from './Code.tsx';
import { Content } from './Content.tsx';
import { Help } from './Help.tsx';
import { Looks } from './Looks.tsx';
import { Preview } from './Preview.tsx';
import { StartView } from './StartView.tsx';
import { useChoice } from './use-choice.ts';
import { useEmbed } from './use-embed.ts';
import { useFrame } from './use-frame.ts';

/** The page that makes the code by which other pages show the atlas. */
export default function Builder() {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const title = useTitle();
  const failure = useAtlasState(state => state.failure);
  const ready = useAtlasState(state => state.index !== null);
  usePageTokens();
  const windowTitle = `${t('builder.title')} · ${title}`;
  useEffect(() => {
    document.title = windowTitle;
  }, [windowTitle]);
  return (
    <div className="builder">
      <a className="skip" href="#builder-code">
        {t('builder.skipFrame')}
      </a>
      <BuilderHeader />
      {failure && <Failure failure={failure} onRetry={() => void loadAtlas(store, files)} />}
      {ready && (
        <Fence>
          <Workshop />
        </Fence>
      )}
    </div>
  );
}

/** Choices, preview and code, once the names of what can be chosen are there. */
function Workshop() {
  const { t } = useTranslation();
  const choosing = useChoice();
  const embed = useEmbed(choosing.choice);
  const frame = useFrame(frameAddress(embed));
  const [taken, setTaken] = useState('');
  const take = () => {
    const seen = frame.seen();
    setTaken(t(seen ? 'builder.taken' : 'builder.nothingToTake'));
    if (seen) choosing.change(takeOver(choosing.choice, seen));
  };
  return (
    <main>
      <div className="choosing">
        <Content {...choosing} />
        <Looks {...choosing} />
        <StartView {...choosing} intent={embed.intent} onTake={take} />
      </div>
      <div className="result">
        <Preview frame={frame} size={embed.size} title={embed.title} taken={taken} onTake={take} />
        <Code {...choosing} embed={embed} />
        <Allow />
        <Help />
      </div>
    </main>
  );
}
