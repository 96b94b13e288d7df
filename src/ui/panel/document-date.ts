import type { TFunction } from 'i18next';
import type { DocumentDetail } from '../../domain/model.ts';

/** When a document was issued, else published, else that no date is printed. */
export function documentDate(
  { issued, published }: Pick<DocumentDetail, 'issued' | 'published'>,
  t: TFunction,
): string {
  if (issued) return t('passage.issued', { date: issued });
  if (published) return t('passage.published', { date: published });
  return t('passage.undated');
}
