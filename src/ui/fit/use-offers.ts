/** What can be added to the criteria, by kind: all that the data know and that doesn't count yet. */
import { useTranslation } from 'react-i18next';
import type { Atlas } from '../../domain/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useCriterionName } from './use-words.ts';

export const CRITERION_KINDS = ['chain', 'near', 'doc', 'grade'] as const;
export type CriterionKind = (typeof CRITERION_KINDS)[number];

const HUB_KINDS = ['airport', 'port', 'rail', 'rail-freight', 'bonded', 'centre'] as const;

interface Offer {
  readonly id: string;
  readonly name: string;
}

interface OfferGroup {
  readonly title: string;
  readonly options: readonly Offer[];
}

function useAllOffers(kind: CriterionKind, atlas: Atlas | undefined): OfferGroup[] {
  const { t } = useTranslation();
  const { nameOf, say } = useNames();
  const nameOfCriterion = useCriterionName();
  const near = useAtlasState(state => state.intent.near);
  if (!atlas) return [];
  switch (kind) {
    case 'chain':
      return atlas.chains.map(chain => ({
        title: nameOf(chain),
        options: [
          { id: chain.id, name: t('fit.wholeChain', { name: nameOf(chain) }) },
          ...chain.segments.map(each => ({ id: `${chain.id}.${each.id}`, name: nameOf(each) })),
        ],
      }));
    case 'near': {
      const origin = { kind: 'near', id: 'near', hub: null, at: [0, 0] } as const;
      const own = {
        title: t('fit.origin'),
        options: [{ id: 'near', name: nameOfCriterion(origin) }],
      };
      const hubs = HUB_KINDS.map(each => ({
        title: t(`fit.hub.${each}`),
        options: atlas.hubs
          .filter(hub => hub.kind === each)
          .map(hub => ({ id: `near.${hub.id}`, name: nameOf(hub) })),
      }));
      return near ? [own, ...hubs] : hubs;
    }
    case 'doc':
      return [
        {
          title: t('fit.kind.doc'),
          options: atlas.documents.map(({ id, short, year }) => ({
            id: `doc.${id}`,
            name: `${year} ${say(short)}`,
          })),
        },
      ];
    case 'grade':
      return [{ title: t('fit.grade'), options: [{ id: 'grade', name: t('fit.grade') }] }];
  }
}

export function useOffers(kind: CriterionKind): OfferGroup[] {
  const atlas = useAtlasState(state => state.index?.atlas);
  const fit = useAtlasState(state => state.intent.fit);
  const taken = new Set(fit.map(({ criterion }) => criterion));
  return useAllOffers(kind, atlas)
    .map(({ title, options }) => ({ title, options: options.filter(({ id }) => !taken.has(id)) }))
    .filter(({ options }) => options.length > 0);
}
