import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Form, usualForm } from '../../domain/brochure/compose.ts';
import { estimatePages } from '../../domain/brochure/estimate.ts';
import type { Atlas } from '../../domain/model.ts';
import { loadDetails } from '../../state/sources.ts';
import { Failure } from '../failure/Failure.tsx';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { useNearPlan } from '../plan/use-near-plan.ts';
import '../styles/brochure.css';
import { BrochureBar } from './BrochureBar.tsx';
import { Lacking } from './Lacking.tsx';
import { usePaper } from './palette.ts';
import { Sheets } from './Sheets.tsx';
import { useMakeSpeakers } from './speakers.tsx';
import { useBrochure, useChosen, useFontsReady } from './use-brochure.ts';

/** The brochure (招商手册) as a stack of sheets, and the bar that makes and prints it. */
export default function BrochureView() {
  const atlas = useAtlasState(state => state.index?.atlas);
  return atlas ? <Made atlas={atlas} /> : null;
}

function Made({ atlas }: { atlas: Atlas }) {
  const { t } = useTranslation();
  const { store, files } = useAtlas();
  const tongue = useAtlasState(({ intent, config: { languages } }) =>
    languages.length > 1 ? (intent.tongue ?? 'both') : (languages[0] ?? 'zh'),
  );
  const failure = useAtlasState(state => state.detailsFailure);
  const [wished, setWished] = useState<{ of: string | null; form: Form } | null>(null);
  const of = useAtlasState(state => state.intent.brochure);
  const chosen = useChosen(atlas);
  const brochure = useBrochure(chosen, atlas);
  const speakers = useMakeSpeakers(tongue, atlas);
  const { plan, retry } = useNearPlan();
  const { style } = usePaper();
  const drawn = plan && 'base' in plan ? plan : null;
  const whole = brochure && speakers && drawn;
  const fonts = useFontsReady(whole);
  // Another subject has its own usual length.
  const usual = usualForm(chosen.ok ? chosen.places.length : 0);
  const form = wished && wished.of === of ? wished.form : usual;
  return (
    <section
      className="brochure"
      aria-labelledby="brochure-heading"
      data-ready={fonts || undefined}
    >
      <h2 id="brochure-heading" className="unseen">
        {t('brochure.title')}
      </h2>
      <BrochureBar
        atlas={atlas}
        chosen={chosen}
        tongue={tongue}
        form={form}
        onForm={next => setWished({ of, form: next })}
        pages={brochure && estimatePages(brochure, tongue, form)}
        ready={fonts}
      />
      <p className="brochure-not-ready">{t('brochure.notReady')}</p>
      <div id="feature-list" className="brochure-desk" tabIndex={-1}>
        {!chosen.ok && <Lacking atlas={atlas} chosen={chosen} />}
        {failure && <Failure failure={failure} onRetry={() => void loadDetails(store, files)} />}
        {plan && 'fault' in plan && (
          <>
            <p>{t('brochure.mapFailed')}</p>
            <Failure failure={plan} onRetry={retry} />
          </>
        )}
        {whole && (
          <div className="brochure-sheets" style={style}>
            <Sheets
              atlas={atlas}
              brochure={whole && brochure}
              plan={drawn}
              speakers={speakers}
              form={form}
            />
          </div>
        )}
      </div>
    </section>
  );
}
