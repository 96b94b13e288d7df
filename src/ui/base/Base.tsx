/** What the page says of a base map from elsewhere; loaded where the publisher has set one. */
import { useAtlasState } from '../hooks/atlas.ts';
import { Credit, Review } from './BaseLines.tsx';
import { BaseNotice } from './BaseNotice.tsx';

export type Part = 'notice' | 'review' | 'credit';

export default function Base({ part }: { part: Part }) {
  const shown = useAtlasState(({ base }) => base.state === 'shown');
  if (part === 'notice') return <BaseNotice />;
  if (!shown) return null;
  return part === 'review' ? <Review /> : <Credit />;
}
