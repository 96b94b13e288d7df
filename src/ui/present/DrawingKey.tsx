import { useTranslation } from 'react-i18next';
import type { Columns, Step } from '../../domain/story/model.ts';
import { chosenChains } from '../../domain/visibility.ts';
import { useAtlasState } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';
import '../styles/drawing-key.css';

/** What is drawn on the map in this step, in words: what it means, what it doesn't, and its figures. */
export function DrawingKey({ step }: { step: Pick<Step, 'drawing' | 'columns' | 'filter'> }) {
  const { t } = useTranslation();
  const chains = useChainNames(step.filter.chain);
  if (!step.drawing) return null;
  return (
    <section className="drawing-key" aria-label={t('drawing.title')}>
      {step.drawing === 'flow' && (
        <p>
          <Sketched /> {t('drawing.flow')}
        </p>
      )}
      {step.drawing === 'arcs' && (
        <p>
          <Sketched /> {t('drawing.arcs', { chains })}
        </p>
      )}
      {step.columns && <Figures columns={step.columns} />}
    </section>
  );
}

/** Drawn by this atlas and by no document. */
function Sketched() {
  const { t } = useTranslation();
  return <strong>{t('drawing.sketched')}</strong>;
}

function useChainNames(options: readonly string[]): string {
  const { nameOf, language } = useNames();
  const all = useAtlasState(state => state.index?.atlas.chains);
  const chosen = chosenChains({ chain: options });
  const names = (all ?? []).filter(({ id }) => chosen.includes(id)).map(nameOf);
  return names.join(language === 'zh' ? '、' : ', ');
}

/** All that the columns show, without them: each figure as its document states it. */
function Figures({ columns }: { columns: Columns }) {
  const { t } = useTranslation();
  const { nameOf, say } = useNames();
  const index = useAtlasState(state => state.index);
  const placeOf = (id: string) => {
    const feature = index?.byId.get(id);
    return feature ? nameOf(feature) : id;
  };
  const sourceOf = (doc: string) => {
    const document = index?.atlas.documents.find(({ id }) => id === doc);
    return document ? say(document.short) : doc;
  };
  return (
    <>
      <p>{t('drawing.columns', { measure: say(columns.measure) })}</p>
      <dl>
        {columns.of.map(({ feature, name, amount, quote, doc }) => (
          <div key={feature}>
            <dt>{placeOf(feature)}</dt>
            <dd>
              <strong>{say(amount)}</strong> <span>{say(name)}</span>{' '}
              <small>
                <q lang="zh-CN">{quote}</q> {sourceOf(doc)}
              </small>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
