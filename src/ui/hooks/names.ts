/** Names in the reader's language. */
import { nameIn } from '../../domain/name-in.ts';
import { useLanguage } from './atlas.ts';

export function useNames() {
  const language = useLanguage();
  return {
    language,
    /** Of anything with a Chinese and an English name. */
    nameOf: (named: { name: string; en: string }) => nameIn(named, language),
    /** Of a pair of texts. */
    say: (pair: { zh: string; en: string }) => pair[language],
  };
}
