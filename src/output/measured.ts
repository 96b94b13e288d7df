/** What the person measures from, as files say it. */
import { originName } from '../state/conditions.ts';
import type { State } from '../state/store.ts';
import type { Contents } from './contents.ts';

export function measuredFrom({ index, intent, distances }: State): Contents['measured'] {
  if (!intent.near || !distances) return null;
  const { near } = intent;
  const name = (language: 'zh' | 'en') => originName(near, index?.atlas, language);
  return { from: { zh: name('zh'), en: name('en') }, distances };
}
