/** What a link carries, in the reader's words: one line for each part of the view that it restores. */
import type { TFunction } from 'i18next';
import type { Language } from '../../domain/model.ts';
import { nameIn } from '../../domain/name-in.ts';
import { optionNames } from '../../domain/option-names.ts';
import { parseReadAddress } from '../../domain/read-address.ts';
import type { AtlasIndex } from '../../state/atlas-index.ts';
import { type Condition, conditionsOf, originName } from '../../state/conditions.ts';
import { INITIAL_INTENT, type Intent } from '../../state/intent.ts';

export interface LinkWord {
  readonly what: string;
  readonly says: string;
}

interface Speaker {
  readonly t: TFunction;
  readonly language: Language;
  /** Null while there are no data: then ids stand for the names. */
  readonly index: AtlasIndex | null;
}

/** More names than these would not be read. */
const MOST_NAMES = 5;

export function listNames(names: readonly string[], { t, language }: Speaker): string {
  const shown = names.slice(0, MOST_NAMES).join(language === 'zh' ? '、' : ', ');
  return names.length > MOST_NAMES
    ? t('takeAway.andMore', { names: shown, count: names.length - MOST_NAMES })
    : shown;
}

/** One condition of the filter with its kind: 产业链：集成电路. */
export function conditionWords(condition: Condition, speaker: Speaker): string {
  const { t } = speaker;
  if (condition.what === 'within') {
    return t('takeAway.within', { from: condition.origin, value: condition.kilometres });
  }
  const names = listNames(condition.names, speaker);
  if (condition.what === 'q')
    return t('takeAway.pair', { what: t('chips.text'), says: `“${names}”` });
  const what = condition.what === 'scope' ? t('chips.section') : t(`facet.${condition.what}`);
  return t('takeAway.pair', { what, says: names });
}

function brochureWords(of: string, { t, language, index }: Speaker): string {
  if (of === 'sel') return t('takeAway.of.sel');
  if (of === 'cmp') return t('takeAway.of.cmp');
  const [facet, ...rest] = of.split('.');
  const id = rest.join('.');
  const names = index && optionNames(index.atlas, language);
  if (facet === 'chain' || facet === 'district') return names?.[facet].get(id) ?? id;
  return of;
}

function readWords(read: string, { t, language, index }: Speaker): string {
  const place = parseReadAddress(read);
  const document = index?.atlas.documents.find(({ id }) => id === place?.doc);
  const name = document?.short[language] ?? place?.doc ?? read;
  return place?.start === undefined ? name : t('takeAway.passageOf', { name });
}

function viewWords(intent: Intent, speaker: Speaker): (LinkWord | null)[] {
  const { t } = speaker;
  const say = (what: string, says: string) => ({ what, says });
  return [
    intent.mode === INITIAL_INTENT.mode
      ? null
      : say(t('takeAway.what.mode'), t(`takeAway.mode.${intent.mode}`)),
    intent.read === null ? null : say(t('takeAway.what.read'), readWords(intent.read, speaker)),
    intent.indicator === null ? null : say(t('takeAway.what.indicator'), intent.indicator),
    intent.story === null ? null : say(t('takeAway.what.story'), intent.story),
    intent.step === null ? null : say(t('takeAway.what.step'), String(intent.step + 1)),
    intent.play ? say(t('takeAway.what.play'), t('takeAway.playing')) : null,
    intent.brochure === null
      ? null
      : say(t('takeAway.what.brochure'), brochureWords(intent.brochure, speaker)),
    intent.tongue === null
      ? null
      : say(t('takeAway.what.tongue'), t(`takeAway.tongue.${intent.tongue}`)),
  ];
}

function choiceWords(intent: Intent, speaker: Speaker): (LinkWord | null)[] {
  const { t, language, index } = speaker;
  const named = (id: string) => {
    const feature = index?.byId.get(id);
    return feature ? nameIn(feature, language) : id;
  };
  const say = (what: string, says: string) => ({ what, says });
  const conditions = conditionsOf({ index, intent, scope: null }, language);
  const parts = index && optionNames(index.atlas, language).layout;
  const nearAlone = intent.near && intent.within === null ? intent.near : null;
  return [
    conditions.length === 0
      ? null
      : say(
          t('takeAway.what.filter'),
          conditions
            .map(each => conditionWords(each, speaker))
            .join(language === 'zh' ? '；' : '; '),
        ),
    intent.selected === null ? null : say(t('takeAway.what.selected'), named(intent.selected)),
    intent.compare.length === 0
      ? null
      : say(
          t('takeAway.what.compare', { count: intent.compare.length }),
          listNames(intent.compare.map(named), speaker),
        ),
    intent.differences ? say(t('takeAway.what.rows'), t('takeAway.differences')) : null,
    nearAlone && say(t('takeAway.what.near'), originName(nearAlone, index?.atlas, language)),
    !intent.near && intent.within !== null
      ? say(t('takeAway.what.within'), t('distance.km', { value: intent.within }))
      : null,
    intent.fit.length === 0
      ? null
      : say(t('takeAway.what.fit'), t('takeAway.weights', { count: intent.fit.length })),
    intent.sort === INITIAL_INTENT.sort
      ? null
      : say(t('takeAway.what.sort'), t(intent.sort === 'name' ? 'list.byName' : 'list.byNear')),
    intent.hidden.length === 0
      ? null
      : say(
          t('takeAway.what.hidden'),
          listNames(
            intent.hidden.map(id => parts?.get(id) ?? id),
            speaker,
          ),
        ),
  ];
}

/** What an embedded atlas shows, and what its host has settled. */
function frameWords({ ui, lock }: Intent, speaker: Speaker): (LinkWord | null)[] {
  const { t } = speaker;
  const say = (what: string, names: readonly string[]) => ({
    what,
    says: listNames(names, speaker),
  });
  return [
    ui &&
      say(
        t('takeAway.what.ui'),
        ui.length === 0 ? [t('takeAway.ui.none')] : ui.map(part => t(`takeAway.ui.${part}`)),
      ),
    lock.length === 0
      ? null
      : say(
          t('takeAway.what.lock'),
          lock.map(facet => t(`facet.${facet}`)),
        ),
  ];
}

/** Empty when the link leads to the first view. */
export function linkWords(intent: Intent, speaker: Speaker): LinkWord[] {
  const { t } = speaker;
  const { camera, language, theme } = intent;
  return [
    ...viewWords(intent, speaker),
    ...choiceWords(intent, speaker),
    camera && {
      what: t('takeAway.what.camera'),
      says: t('takeAway.camera', {
        at: `${camera.longitude.toFixed(2)}, ${camera.latitude.toFixed(2)}`,
        zoom: camera.zoom.toFixed(1),
      }),
    },
    language && { what: t('language.label'), says: t(`language.${language}`) },
    theme && { what: t('theme.label'), says: t(`theme.${theme}`) },
    ...frameWords(intent, speaker),
  ].filter(word => word !== null);
}
