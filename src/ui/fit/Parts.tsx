import { useTranslation } from 'react-i18next';
import type { Part } from '../../domain/fit/rank.ts';
import { PartNumber } from './PartNumber.tsx';
import { points, useCriterionName, useReason } from './use-words.ts';

/** Each part with its points and why; what isn't known is flagged. */
export function Parts({ parts }: { parts: readonly Part[] }) {
  const { t } = useTranslation();
  const nameOf = useCriterionName();
  const reason = useReason();
  return (
    <ul className="fit-parts">
      {parts.map((part, at) => (
        <li key={part.criterion.id} data-none={part.points === 0 || undefined}>
          <PartNumber at={at} />
          {nameOf(part.criterion)}{' '}
          <b>{t('fit.part', { points: points(part.points), weight: part.weight })}</b>{' '}
          <span lang={part.why.kind === 'words' ? 'zh-CN' : undefined}>{reason(part.why)}</span>
          {part.missing && (
            <>
              {' '}
              <span className="tag">{t('fit.missing')}</span>
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
