import { useTranslation } from 'react-i18next';
import type { Detail } from '../../domain/model.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

/** Numbers and slogans that documents attach to the feature, each with its document. */
export function Figures({ detail }: { detail: Detail }) {
  const { t } = useTranslation();
  const { say, language } = useNames();
  const documents = useAtlasState(state => state.index?.atlas.documents);
  const source = (doc: string) => {
    const document = documents?.find(({ id }) => id === doc);
    return document ? say(document.short) : doc;
  };
  return (
    <>
      {detail.figures.length > 0 && (
        <section>
          <h3>{t('panel.figures')}</h3>
          <dl className="figures">
            {detail.figures.map(figure => (
              <div key={`${figure.name} ${figure.value}`}>
                <dt>{language === 'zh' ? figure.name : figure.en}</dt>
                <dd>
                  <strong>
                    {language === 'zh' ? `${figure.value} ${figure.unit}` : figure.amountEn}
                  </strong>{' '}
                  <q lang="zh-CN">{figure.quote}</q> <small>{source(figure.doc)}</small>
                </dd>
              </div>
            ))}
          </dl>
        </section>
      )}
      {detail.labels.length > 0 && (
        <section>
          <h3>{t('panel.labels')}</h3>
          <ul className="labels">
            {detail.labels.map(label => (
              <li key={label.text}>
                <q lang="zh-CN">{label.text}</q>
                {language === 'en' && <> {label.en}</>} <small>{source(label.doc)}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
