import { useTranslation } from 'react-i18next';
import type { Detail, Feature } from '../../domain/model.ts';
import { openFeature, PANEL_HEADING_ID } from '../actions.ts';
import { KindMark } from '../common/KindMark.tsx';
import { useAtlas } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import { useTone } from '../hooks/tone.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';
import { PanelActions } from './Actions.tsx';

interface HeadProps {
  feature: Feature;
  detail: Detail | undefined;
}

/** Name in both languages, what it is, where, and a sentence in English. */
export function Head({ feature, detail }: HeadProps) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { language } = useNames();
  const names = useOptionNames();
  const tone = useTone();
  const [first, second] =
    language === 'zh' ? [feature.name, feature.en] : [feature.en, feature.name];
  const provenance = feature.enOfficial
    ? t('panel.official', { source: feature.enOfficial })
    : t('panel.translated');
  const parts = feature.layout.map(({ part }) => part).filter(part => part !== feature.id);
  const placed = feature.at !== undefined || feature.bounds !== undefined;
  return (
    <header className="panel-head">
      <h2 id={PANEL_HEADING_ID} tabIndex={-1}>
        <KindMark kind={feature.kind} colour={tone(feature)} />
        {first}
      </h2>
      <p className="second-name">
        <span lang={language === 'zh' ? 'en' : 'zh-CN'}>{second}</span>{' '}
        <small>({provenance})</small>
      </p>
      <p className="tags">
        <span>{names('kind', feature.kind)}</span>
        {detail?.alsoKinds.map(kind => (
          <span key={kind}>
            {t('panel.alsoKinds')} {names('kind', kind)}
          </span>
        ))}
        {parts.map(part => (
          <span key={part}>{names('layout', part)}</span>
        ))}
        {feature.districts.map(district => (
          <span key={district}>{names('district', district)}</span>
        ))}
        <span data-grade={feature.grade ?? 'none'}>
          {feature.grade
            ? `${feature.grade} ${t(`grade.short.${feature.grade}`)}`
            : t('list.drawn')}
        </span>
      </p>
      {detail?.printed && (
        <p>
          {t('panel.printed')} <q lang="zh-CN">{detail.printed}</q>
        </p>
      )}
      {feature.aliases.length > 0 && (
        <p>
          {t('panel.alias')} <span lang="zh-CN">{feature.aliases.join('、')}</span>
        </p>
      )}
      {detail?.gloss && (
        <p className="gloss" lang="en">
          <small>{t('panel.gloss')}</small> {detail.gloss}
        </p>
      )}
      {detail?.note && (
        <p className="aside">
          {t('panel.note')} {detail.note[language]}
        </p>
      )}
      <div className="panel-actions">
        {placed && (
          <button
            type="button"
            onClick={() => openFeature(store, feature.id, { focusPanel: false })}
          >
            {t('panel.show')}
          </button>
        )}
        <PanelActions feature={feature} />
      </div>
    </header>
  );
}
