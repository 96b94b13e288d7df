import { expect, test } from 'vitest';
import { brochureLink } from '../../../src/state/brochure-link.ts';
import { INITIAL_INTENT, type Intent } from '../../../src/state/intent.ts';

const seen: Intent = {
  ...INITIAL_INTENT,
  mode: 'brochure',
  q: '药',
  selected: 'zizhu',
  compare: ['zizhu', 'lingang'],
  tongue: 'zh',
};

test('the address of a brochure carries its subject and nothing else that is on screen', () => {
  const link = (brochure: string) => brochureLink({ ...seen, brochure });
  expect(link('chain.IC')).toBe('?v=1&mode=brochure&of=chain.IC&tongue=zh');
  expect(link('sel')).toBe('?v=1&mode=brochure&sel=zizhu&of=sel&tongue=zh');
  expect(link('cmp')).toBe('?v=1&mode=brochure&cmp=zizhu,lingang&of=cmp&tongue=zh');
});
