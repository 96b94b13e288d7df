/** What is searched: the names at once, the documents' texts as they arrive. */
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Reading } from '../../domain/reading.ts';
import { type SearchEntry, type SearchFile, SearchFileSchema } from '../../domain/search/file.ts';
import { buildSearchIndex, type SearchIndex } from '../../domain/search/lines.ts';
import { buildTextIndex, type TextIndex } from '../../domain/search/passages.ts';
import { type LoadFailure, loadJson } from '../../state/load.ts';
import { loadReading } from '../../state/reading-source.ts';
import { useAtlas, useAtlasState } from '../hooks/atlas.ts';

interface SearchData {
  readonly index: SearchIndex | null;
  readonly failure: LoadFailure | null;
  readonly texts: readonly TextIndex[];
  /** Documents whose text did not come. */
  readonly missing: readonly string[];
  /** Tries again to load what did not come. */
  readonly retry: () => void;
}

/** The newest document first: what is in force counts more than what is past. */
function useDocuments(): readonly string[] {
  const atlas = useAtlasState(state => state.index?.atlas);
  return useMemo(
    () => [...(atlas?.documents ?? [])].sort((a, b) => b.year - a.year).map(({ id }) => id),
    [atlas],
  );
}

/** Each text is made ready once, however many arrive after it; the list changes only with them. */
function useTexts(index: SearchIndex | null, documents: readonly string[]): TextIndex[] {
  const readings = useAtlasState(state => state.readings);
  const ready = useMemo(() => new Map<Reading, TextIndex>(), []);
  return useMemo(() => {
    if (!index) return [];
    return documents.flatMap(doc => {
      const reading = readings[doc];
      if (!reading || !('paragraphs' in reading)) return [];
      const text = ready.get(reading) ?? buildTextIndex(reading, index.fold);
      ready.set(reading, text);
      return text;
    });
  }, [index, documents, readings, ready]);
}

/** What a settled filter leaves out is not found, nor offered as a filter. */
function useSearchable(): (entry: SearchEntry) => boolean {
  const index = useAtlasState(state => state.index);
  const lock = useAtlasState(state => state.intent.lock);
  return useCallback(
    ({ type, id }: SearchEntry) => {
      if (type === 'feature') return index?.byId.has(id) ?? true;
      if (type === 'district') return !lock.includes('district');
      return !(type === 'chain' || type === 'segment') || !lock.includes('chain');
    },
    [index, lock],
  );
}

export function useSearchData(): SearchData {
  const { store, files } = useAtlas();
  const [file, setFile] = useState<SearchFile | null>(null);
  const [failure, setFailure] = useState<LoadFailure | null>(null);
  const documents = useDocuments();
  const readings = useAtlasState(state => state.readings);
  const loadNames = useCallback(async () => {
    setFailure(null);
    const loaded = await loadJson(files['search.json'] ?? 'search.json', SearchFileSchema);
    if (loaded.ok) setFile(loaded.value);
    else setFailure(loaded);
  }, [files]);
  const loadTexts = useCallback(() => {
    for (const doc of documents) void loadReading(store, files, doc);
  }, [documents, store, files]);
  useEffect(() => void loadNames(), [loadNames]);
  // Names first: they are what is wanted most.
  useEffect(() => {
    if (file) loadTexts();
  }, [file, loadTexts]);

  const searchable = useSearchable();
  const index = useMemo(
    () => file && buildSearchIndex({ ...file, entries: file.entries.filter(searchable) }),
    [file, searchable],
  );
  const texts = useTexts(index, documents);
  const missing = documents.filter(doc => {
    const reading = readings[doc];
    return reading !== undefined && 'fault' in reading;
  });
  return { index, failure, texts, missing, retry: () => (file ? loadTexts() : void loadNames()) };
}
