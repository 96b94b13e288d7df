import { useTranslation } from 'react-i18next';
import type { Form } from '../../domain/brochure/compose.ts';
import type { Chosen } from '../../domain/brochure/subject.ts';
import type { Atlas } from '../../domain/model.ts';
import { TONGUES } from '../../state/intent.ts';
import { setIntent } from '../../state/store.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';
import { leaveBrochure, modeBeside } from './leave.ts';
import { SubjectChoice } from './SubjectChoice.tsx';
import type { Tongue } from './speakers.tsx';
import { printsFooters } from './use-footer.ts';

interface BarProps {
  atlas: Atlas;
  chosen: Chosen;
  tongue: Tongue;
  form: Form;
  onForm: (form: Form) => void;
  /** Null while passages are under way. */
  pages: number | null;
  /** True once everything that would be printed is there. */
  ready: boolean;
}

const FORMS = ['full', 'compact'] as const;

/** What the brochure is about, in which languages and how long; and the way to paper. */
export function BrochureBar({ atlas, chosen, tongue, form, onForm, pages, ready }: BarProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const back = useAtlasState(({ config }) => modeBeside(config) !== undefined);
  const choice = useAtlasState(({ config }) => config.languages.length > 1);
  const unknown = useAtlasState(state => state.unknown);
  const ofPlaces = useAtlasState(({ intent }) => ['sel', 'cmp'].includes(intent.brochure ?? ''));
  return (
    <section className="brochure-bar" aria-label={t('brochure.settings')}>
      <div className="brochure-choices">
        {back && (
          <button type="button" onClick={() => leaveBrochure(store)}>
            ‹ {t('brochure.back')}
          </button>
        )}
        <SubjectChoice atlas={atlas} />
        {choice && (
          <Switch
            label={t('brochure.tongue.label')}
            options={TONGUES}
            chosen={tongue}
            nameOf={each => t(`brochure.tongue.${each}`)}
            languageOf={each => (each === 'both' ? undefined : each === 'zh' ? 'zh-CN' : 'en')}
            onChoose={each => setIntent(store, { tongue: each })}
          />
        )}
        {chosen.ok && chosen.places.length > 1 && (
          <Switch
            label={t('brochure.form.label')}
            options={FORMS}
            chosen={form}
            nameOf={each => t(`brochure.form.${each}`)}
            onChoose={onForm}
          />
        )}
      </div>
      {chosen.ok && (
        <div className="brochure-print">
          <button
            type="button"
            className="primary"
            aria-disabled={!ready}
            aria-describedby="brochure-how"
            onClick={() => ready && window.print()}
          >
            {t('brochure.print')}
          </button>
          <strong role="status">
            {ready && pages !== null
              ? t('brochure.size', { count: chosen.places.length, pages })
              : t('brochure.preparing')}
          </strong>
          <span id="brochure-how">
            {t(printsFooters() ? 'brochure.how' : 'brochure.howElse')}
            {form === 'compact' && ` ${t('brochure.compactHow')}`}
          </span>
        </div>
      )}
      {ofPlaces && unknown.length > 0 && (
        <p className="brochure-dropped" role="status">
          {t('brochure.lack.dropped', { ids: unknown.join(', ') })}
        </p>
      )}
    </section>
  );
}

interface SwitchProps<T extends string> {
  label: string;
  options: readonly T[];
  chosen: T;
  nameOf: (option: T) => string;
  languageOf?: (option: T) => string | undefined;
  onChoose: (option: T) => void;
}

/** A few buttons of which one is pressed. */
function Switch<T extends string>(props: SwitchProps<T>) {
  const { label, options, chosen, nameOf, languageOf, onChoose } = props;
  return (
    <fieldset className="brochure-switch">
      <legend className="unseen">{label}</legend>
      {options.map(option => (
        <button
          key={option}
          type="button"
          lang={languageOf?.(option)}
          aria-pressed={option === chosen}
          onClick={() => onChoose(option)}
        >
          {nameOf(option)}
        </button>
      ))}
    </fieldset>
  );
}
