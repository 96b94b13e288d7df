/** Criteria and marks in the reader's words. */
import { useTranslation } from 'react-i18next';
import type { Criterion } from '../../domain/fit/criteria.ts';
import type { Why } from '../../domain/fit/marks.ts';
import { formatOrigin } from '../../domain/origin.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useDistance } from '../hooks/distance.ts';
import { useNames } from '../hooks/names.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';

/** Hundredths of a point as points, without needless noughts: 150 is 1.5. */
export const points = (hundredths: number): string => String(Number((hundredths / 100).toFixed(2)));

export function useCriterionName(): (criterion: Criterion) => string {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const names = useOptionNames();
  const hubs = useAtlasState(state => state.index?.atlas.hubs);
  const near = useAtlasState(state => state.intent.near);
  const hubName = (id: string) => {
    const hub = hubs?.find(each => each.id === id);
    return hub ? nameOf(hub) : id;
  };
  const originName = () => {
    if (!near) return '';
    return near.kind === 'hub' ? hubName(near.id) : formatOrigin(near);
  };
  return criterion => {
    switch (criterion.kind) {
      case 'chain':
        return names('chain', criterion.id);
      case 'near':
        return criterion.hub
          ? t('fit.nearTo', { name: hubName(criterion.hub) })
          : t('fit.nearOrigin', { name: originName() });
      case 'doc':
        return t('fit.inDoc', { name: names('doc', criterion.doc) });
      case 'grade':
        return t('fit.grade');
    }
  };
}

/** Why a mark is what it is; printed words keep their quotation marks. */
export function useReason(): (why: Why) => string {
  const { t } = useTranslation();
  const { nameOf } = useNames();
  const distance = useDistance();
  const byId = useAtlasState(state => state.index?.byId);
  return why => {
    switch (why.kind) {
      case 'words':
        return why.words.map(word => `“${word}”`).join('、');
      case 'inherited': {
        const from = byId?.get(why.from);
        return t('fit.why.inherited', { name: from ? nameOf(from) : why.from });
      }
      case 'distance':
        return t('fit.why.distance', { distance: distance(why.metres) });
      case 'grade':
        return t('fit.why.grade', { grade: why.grade });
      default:
        return t(`fit.why.${why.kind}`);
    }
  };
}
