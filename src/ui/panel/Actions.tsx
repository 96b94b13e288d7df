import type { Feature } from '../../domain/model.ts';
import { ShortlistToggle } from '../common/ShortlistToggle.tsx';
import { Contact } from './Contact.tsx';

/** What can be done with the place that is open. */
export function PanelActions({ feature }: { feature: Feature }) {
  return (
    <>
      <ShortlistToggle feature={feature} />
      <Contact feature={feature} />
    </>
  );
}
