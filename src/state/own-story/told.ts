/** Keeps the own story as it is told in step with its draft and with what data have arrived. */
import type { Clause } from '../../domain/story/model.ts';
import { clauseInDetails, clauseInReading } from '../../domain/story/own/clause.ts';
import type { FileClause } from '../../domain/story/own/file.ts';
import { tellDraft } from '../../domain/story/own/tell.ts';
import { knownIds } from '../known-ids.ts';
import { loadReading } from '../reading-source.ts';
import { type FileAddresses, loadDetails } from '../sources.ts';
import type { AtlasStore, State } from '../store.ts';
import { OWN_STORY } from '../telling.ts';

type Verdict = Clause | 'absent' | 'unchecked';

/** What has been looked up, for as long as the data stay the same: drafts share the clauses they keep. */
const verdicts = new WeakMap<FileClause, Verdict>();

/** Null: what would tell is not there yet; `ask` sends for it. */
function verdictOn(
  clause: FileClause,
  { details, detailsFailure, readings, index }: State,
  ask: { details(): void; reading(doc: string): void },
): Verdict | null {
  if (!details && !detailsFailure) {
    ask.details();
    return null;
  }
  const cited = details && clauseInDetails(clause, details);
  if (cited) return cited;
  if (!index?.atlas.documents.some(({ id }) => id === clause.doc)) return 'absent';
  const reading = readings[clause.doc];
  if (!reading) {
    ask.reading(clause.doc);
    return null;
  }
  return 'paragraphs' in reading ? (clauseInReading(clause, reading) ?? 'absent') : 'unchecked';
}

/** From now on. */
export function keepTold(store: AtlasStore, files: FileAddresses): void {
  let waits = false;
  const ask = {
    details: () => void loadDetails(store, files),
    reading: (doc: string) => void loadReading(store, files, doc),
  };
  const tell = () => {
    const state = store.getState();
    const { own, index } = state;
    if (!own || !index) return;
    waits = false;
    const { has } = knownIds(index);
    const clause = (asked: FileClause): Verdict => {
      const verdict = verdicts.get(asked) ?? verdictOn(asked, state, ask);
      if (verdict && verdict !== 'unchecked') verdicts.set(asked, verdict);
      waits ||= verdict === null;
      return verdict ?? 'unchecked';
    };
    const told = tellDraft(own.draft, OWN_STORY, { has, clause });
    // A story whose sentences are still looked up would be told without them.
    if (waits) return;
    store.setState({
      ownStory: told?.story ?? null,
      own: { ...own, lacks: told?.lacks ?? new Map() },
    });
  };
  tell();
  store.subscribe((state, before) => {
    const arrived =
      state.details !== before.details ||
      state.detailsFailure !== before.detailsFailure ||
      state.readings !== before.readings;
    const draft = state.own?.draft !== before.own?.draft;
    if (draft || state.index !== before.index || (waits && arrived)) tell();
  });
}
