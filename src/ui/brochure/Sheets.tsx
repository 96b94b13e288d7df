import type { Brochure, Form } from '../../domain/brochure/compose.ts';
import type { Atlas } from '../../domain/model.ts';
import type { NearPlan } from '../plan/use-near-plan.ts';
import { CompactSheet } from './CompactSheet.tsx';
import { Cover, useTitle } from './Cover.tsx';
import { MapSheet } from './MapSheet.tsx';
import { useToday } from './made-on.ts';
import { PlaceSheet } from './PlaceSheet.tsx';
import { SourcesSheet } from './SourcesSheet.tsx';
import { type Speaker, SpeakersProvider } from './speakers.tsx';
import { useFooter } from './use-footer.ts';

interface SheetsProps {
  atlas: Atlas;
  brochure: Brochure;
  plan: NearPlan;
  speakers: readonly Speaker[];
  form: Form;
}

/** Cover, map, places, sources. */
export function Sheets({ speakers, ...rest }: SheetsProps) {
  return (
    <SpeakersProvider value={speakers}>
      <All {...rest} />
    </SpeakersProvider>
  );
}

function All({ atlas, brochure, plan, form }: Omit<SheetsProps, 'speakers'>) {
  const { places, sources } = brochure;
  const title = useTitle(brochure);
  const date = useToday();
  useFooter([title.short, date.iso].join(' · '));
  return (
    <>
      <Cover brochure={brochure} plan={plan} />
      <MapSheet atlas={atlas} brochure={brochure} plan={plan} />
      {form === 'full' ? (
        places.map(place => <PlaceSheet key={place.feature.id} place={place} sources={sources} />)
      ) : (
        <CompactSheet places={places} sources={sources} />
      )}
      <SourcesSheet sources={sources} />
    </>
  );
}
