/** The board's data, the choices made, and what follows from both. */
import { useMemo } from 'react';
import {
  chooseIndicators,
  groupIndicators,
  type IndicatorGroup,
} from '../../domain/board/arrange.ts';
import type { Board, Indicator } from '../../domain/board/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useChoices } from './choices.ts';

/** Null until the file is there. */
export function useBoardData(): Board | null {
  const board = useAtlasState(state => state.board);
  return board && 'indicators' in board ? board : null;
}

export interface Shown {
  readonly indicators: readonly Indicator[];
  readonly groups: readonly IndicatorGroup[];
}

const NOTHING: Shown = { indicators: [], groups: [] };

export function useShown(): Shown {
  const board = useBoardData();
  const documents = useAtlasState(state => state.index?.atlas.documents);
  const { filter, grouping } = useChoices();
  return useMemo(() => {
    if (!board || !documents) return NOTHING;
    const indicators = chooseIndicators(board.indicators, filter);
    return { indicators, groups: groupIndicators(indicators, grouping, documents, board.themes) };
  }, [board, documents, filter, grouping]);
}

export function useIndicator(id: string): Indicator | null {
  return useBoardData()?.indicators.find(each => each.id === id) ?? null;
}
