import { useTranslation } from 'react-i18next';
import type { Cell, StatedFigure } from '../../domain/compare/table.ts';
import type { DocumentSummary } from '../../domain/model.ts';
import { openReading } from '../actions.ts';
import { WithMode } from '../common/WithMode.tsx';
import { useAtlas } from '../hooks/atlas.ts';
import { useNames } from '../hooks/names.ts';

/** A document by year and short name, and how its period stands. */
export function DocumentWords({ document }: { document: DocumentSummary }) {
  const { t } = useTranslation();
  const { store } = useAtlas();
  const { say } = useNames();
  return (
    <>
      <strong>{document.year}</strong>{' '}
      <WithMode mode="read" otherwise={say(document.short)}>
        <button type="button" className="link" onClick={() => openReading(store, document.id)}>
          {say(document.short)}
        </button>
      </WithMode>{' '}
      <small className="status" data-status={document.status}>
        {t(`status.${document.status}`)}
      </small>
    </>
  );
}

/** What a figure or a role rests on, in one line. */
function Source({ document }: { document: DocumentSummary }) {
  const { say } = useNames();
  return (
    <small>
      {document.year} · {say(document.short)}
    </small>
  );
}

export function Figures({ figures }: { figures: readonly StatedFigure[] }) {
  const { language } = useNames();
  return (
    <ul>
      {figures.map(figure => (
        <li key={`${figure.name} ${figure.value}`}>
          {language === 'zh' ? figure.name : figure.en}{' '}
          <strong>{language === 'zh' ? `${figure.value} ${figure.unit}` : figure.amountEn}</strong>{' '}
          <q lang="zh-CN">{figure.quote}</q> <Source document={figure.document} />
        </li>
      ))}
    </ul>
  );
}

export function Labels({ labels }: Pick<Extract<Cell, { kind: 'labels' }>, 'labels'>) {
  const { language } = useNames();
  return (
    <ul>
      {labels.map(label => (
        <li key={label.text}>
          <q lang="zh-CN">{label.text}</q>
          {language === 'en' && <> {label.en}</>} <Source document={label.document} />
        </li>
      ))}
    </ul>
  );
}
