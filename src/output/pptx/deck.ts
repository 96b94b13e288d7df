import type { Outputs } from '../../state/outputs.ts';

export const takeDeck: Outputs['deck'] = async () => {
  throw new Error('not yet');
};
