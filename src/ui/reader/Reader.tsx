import '../styles/reader.css';
import { Failure } from '../failure/Failure.tsx';
import { useAtlasState } from '../hooks/atlas.ts';
import { DocumentHead } from './DocumentHead.tsx';
import { Library } from './Library.tsx';
import { OpenDocument } from './OpenDocument.tsx';
import { useReadAddress, useReading } from './use-reading.ts';

/** The policy library: the five documents, and one of them as a reading text beside the map. */
export default function Reader() {
  const address = useReadAddress();
  const known = useAtlasState(state =>
    state.index?.atlas.documents.some(({ id }) => id === address?.doc),
  );
  return (
    <div className="reader">
      {address && known ? <Document key={address.doc} doc={address.doc} /> : <Library />}
    </div>
  );
}

function Document({ doc }: { doc: string }) {
  const { reading, retry } = useReading(doc);
  return (
    <>
      <DocumentHead doc={doc} />
      {reading && 'fault' in reading && <Failure failure={reading} onRetry={retry} />}
      {reading && 'paragraphs' in reading && <OpenDocument reading={reading} />}
    </>
  );
}
