import { useTranslation } from 'react-i18next';
import { piecesOf } from '../../domain/search/excerpt.ts';
import type { NameHit } from '../../domain/search/names.ts';
import { joinRanges } from '../../domain/search/passages.ts';
import { KindMark } from '../common/KindMark.tsx';
import { useAtlasState, useLanguage } from '../hooks/atlas.ts';
import { useTone } from '../hooks/tone.ts';
import { useOptionNames } from '../hooks/vocabulary.ts';
import { Marked } from './Marked.tsx';

function MarkedLine({ hit, line }: { hit: NameHit; line: number }) {
  const each = hit.entry.lines[line];
  if (!each) return null;
  const ranges = joinRanges(hit.marks.get(line) ?? []);
  return <Marked pieces={piecesOf(each.text, ranges)} language={each.language} />;
}

/** Where a place is and what, or which document states an indicator. */
function useContextOf({ entry }: NameHit): string {
  const names = useOptionNames();
  const { type, id, doc } = entry.source;
  const feature = useAtlasState(state =>
    type === 'feature' ? state.index?.byId.get(id) : undefined,
  );
  if (doc) return names('doc', doc);
  if (!feature) return '';
  const districts = feature.districts.length > 2 ? [] : feature.districts;
  return [names('kind', feature.kind), ...districts.map(each => names('district', each))].join(
    ' · ',
  );
}

/** The name in the reader's language; below it the other one, and by what else it was found. */
export function NameOption({ hit }: { hit: NameHit }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const tone = useTone();
  const context = useContextOf(hit);
  const { lines, source } = hit.entry;
  const feature = useAtlasState(state =>
    source.type === 'feature' ? state.index?.byId.get(source.id) : undefined,
  );
  const own = lines.findIndex(line => line.language === language);
  const other = lines.findIndex(line => line.field === 'name' && line.language !== language);
  const field = lines[hit.line]?.field ?? 'name';
  return (
    <>
      {feature && <KindMark kind={feature.kind} colour={tone(feature)} />}
      <span className="names">
        <span className="name">
          <MarkedLine hit={hit} line={own} />
        </span>
        {field !== 'name' && (
          <span className="summary">
            {t(`search.field.${field}`)}
            <MarkedLine hit={hit} line={hit.line} />
          </span>
        )}
        <span className="summary">
          <MarkedLine hit={hit} line={other} />
          {context && ` · ${context}`}
        </span>
      </span>
    </>
  );
}
