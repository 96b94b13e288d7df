/**
 * The languages of the brochure, which need not be that of the page. Each speaker has the words of
 * one language; with both the Chinese one, which is the authority, comes first.
 */
import type { TFunction } from 'i18next';
import { createContext, Fragment, type ReactNode, useContext, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Config } from '../../domain/config/model.ts';
import type { Facet } from '../../domain/facets.ts';
import type { Atlas, Language } from '../../domain/model.ts';
import { nameIn } from '../../domain/name-in.ts';
import { optionNames } from '../../domain/option-names.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { basisIn } from '../hooks/basis.ts';
import { distanceIn } from '../hooks/distance.ts';
import { reviewWords } from '../hooks/site.ts';
import { bring, TAGS } from '../messages/i18n.ts';

export type Tongue = Language | 'both';

export interface Speaker {
  readonly language: Language;
  /** BCP 47 tag for the words, for `lang`. */
  readonly tag: string;
  readonly t: TFunction;
  nameOf(named: { name: string; en: string }): string;
  say(pair: { zh: string; en: string }): string;
  option(facet: Facet, id: string): string;
  distance(metres: number): string;
  basis(id: string | undefined): string | undefined;
  /** The atlas's name on this site. */
  readonly title: string;
  /** The number under which the map was reviewed; null where the site has none. */
  readonly review: string | null;
}

const languagesOf = (tongue: Tongue): readonly Language[] =>
  tongue === 'both' ? ['zh', 'en'] : [tongue];

/** The words that sheets speak: their own, and those that the panel has for the same facts. */
const PARTS = ['shell', 'explore', 'brochure'] as const;

function makeSpeaker(language: Language, t: TFunction, atlas: Atlas, config: Config): Speaker {
  const names = optionNames(atlas, language);
  const { number, notice } = config.review;
  return {
    language,
    tag: TAGS[language],
    t,
    nameOf: named => nameIn(named, language),
    say: pair => pair[language],
    option: (facet, id) => names[facet].get(id) ?? id,
    distance: metres => distanceIn(t, metres),
    basis: id => basisIn(t, id),
    title: config.title?.[language] ?? t('title'),
    review: number || notice ? reviewWords(t, config.review, language).join(' · ') : null,
  };
}

/** Null until the words of every language of the brochure are there. */
export function useMakeSpeakers(tongue: Tongue, atlas: Atlas): readonly Speaker[] | null {
  const { i18n } = useTranslation();
  const config = useAtlasState(state => state.config);
  const [speakers, setSpeakers] = useState<readonly Speaker[] | null>(null);
  useEffect(() => {
    let current = true;
    const languages = languagesOf(tongue);
    const words = languages.flatMap(language => PARTS.map(part => bring(part, language)));
    void Promise.all(words).then(() => {
      if (!current) return;
      setSpeakers(
        languages.map(language =>
          makeSpeaker(language, i18n.getFixedT(TAGS[language]), atlas, config),
        ),
      );
    });
    return () => {
      current = false;
    };
  }, [tongue, atlas, i18n, config]);
  return speakers;
}

const SpeakersContext = createContext<readonly Speaker[]>([]);
export const SpeakersProvider = SpeakersContext.Provider;
export const useSpeakers = () => useContext(SpeakersContext);

/** The same in each language of the brochure, one below the other. */
export function Say({ children }: { children: (speaker: Speaker) => ReactNode }) {
  return useSpeakers().map(speaker => (
    <span key={speaker.language} className="said" lang={speaker.tag}>
      {children(speaker)}
    </span>
  ));
}

/** The same in each language within one line. */
export function SayInline({ children }: { children: (speaker: Speaker) => ReactNode }) {
  return useSpeakers().map((speaker, at) => (
    <Fragment key={speaker.language}>
      {at > 0 && ' · '}
      <span lang={speaker.tag}>{children(speaker)}</span>
    </Fragment>
  ));
}
