/** Whose base map is seen. Text only: what comes from elsewhere never becomes markup. */
import { useAtlasState } from '../hooks/atlas.ts';

/** Where each says who it is. */
const PAGES: Readonly<Partial<Record<string, string>>> = {
  tianditu: 'https://www.tianditu.gov.cn/',
};

export default function BaseCredit() {
  const kind = useAtlasState(({ config }) => config.base.kind);
  const { state, attribution } = useAtlasState(({ base }) => base);
  if (state !== 'shown' || !attribution) return null;
  const page = PAGES[kind];
  return page ? (
    <a href={page} target="_blank" rel="noreferrer">
      {attribution}
    </a>
  ) : (
    <span>{attribution}</span>
  );
}
