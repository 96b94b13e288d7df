/** Indicators in the reader's words. */
import { useTranslation } from 'react-i18next';
import { baselineIn, stretchIn, valueIn, yearIn } from '../../domain/board/amounts.ts';
import type { Indicator } from '../../domain/board/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useBoardData } from './use-board.ts';

export function useIndicatorWords() {
  const { t } = useTranslation();
  const { language, nameOf, say } = useNames();
  const documents = useAtlasState(state => state.index?.atlas.documents);
  const themes = useBoardData()?.themes;
  const yearOr = (year: Indicator['year']) => yearIn(language, year) ?? t('board.noYear');
  return {
    language,
    nameOf,
    say,
    value: (indicator: Indicator) => valueIn(language, indicator),
    year: ({ year }: Indicator) => yearOr(year),
    baseline: (indicator: Indicator) => baselineIn(language, indicator),
    baselineYear: ({ baseline }: Indicator) => yearOr(baseline?.year),
    stretch: (indicator: Indicator) => stretchIn(language, indicator),
    document: (id: string) => {
      const document = documents?.find(each => each.id === id);
      return document ? say(document.short) : id;
    },
    theme: (id: string) => {
      const theme = themes?.find(each => each.id === id);
      return theme ? nameOf(theme) : id;
    },
  };
}
