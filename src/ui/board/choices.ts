/** How the board is looked at. Kept while the page is open, so that leaving and coming back loses nothing. */
import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { type BoardFilter, type Grouping, NO_BOARD_FILTER } from '../../domain/board/arrange.ts';

export const FORMS = ['chart', 'table', 'printed'] as const;
export type Form = (typeof FORMS)[number];

interface Choices {
  readonly form: Form;
  readonly grouping: Grouping;
  readonly filter: BoardFilter;
}

const choices = createStore<Choices>(() => ({
  form: 'chart',
  grouping: 'doc',
  filter: NO_BOARD_FILTER,
}));

export const useChoices = (): Choices => useStore(choices);

export const chooseForm = (form: Form) => choices.setState({ form });
export const chooseGrouping = (grouping: Grouping) => choices.setState({ grouping });
export const changeFilter = (change: Partial<BoardFilter>) =>
  choices.setState(({ filter }) => ({ filter: { ...filter, ...change } }));
export const clearFilter = () => choices.setState({ filter: NO_BOARD_FILTER });
