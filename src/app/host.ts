/** What comes when the publisher allows a host page to speak with the atlas. */
import { startBridge } from '../embed/bridge.ts';
import type { Early } from '../embed/early.ts';
import type { FileAddresses } from '../state/sources.ts';
import type { AtlasStore } from '../state/store.ts';

export function hearHost(store: AtlasStore, files: FileAddresses, early: Early): void {
  const outputs = () => import('../output/outputs.ts');
  const pictures = () => import('../map/picture/studio.ts');
  startBridge({ store, files, outputs, pictures }, early);
}
