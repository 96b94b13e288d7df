/** Makes the file that a host asks for; it goes to the host and not to the visitor's disk. */
import type { Outputs } from '../state/outputs.ts';
import { NoPicture, type Pictures } from '../state/pictures.ts';
import type { FileAddresses } from '../state/sources.ts';
import type { AtlasStore } from '../state/store.ts';
import type { ExportedFile } from './contract.ts';
import type { Message } from './read-message.ts';

/** What files are made of and by: the rooms that make them are handed in. */
export interface Makers {
  readonly store: AtlasStore;
  readonly files: FileAddresses;
  readonly outputs: () => Promise<Outputs>;
  readonly pictures: () => Promise<Pictures>;
}

export type Order = Extract<Message, { type: 'export' }>['order'];

async function makeFile(order: Order, { outputs, ...from }: Makers) {
  const { take, picture } = await outputs();
  const { format, of, size, light } = order;
  return format === 'png' ? picture({ size, light }, from) : take(format, of, from);
}

/** The file, or why there is none, in words. Never rejects. */
export async function exportFile(order: Order, makers: Makers): Promise<ExportedFile | string> {
  try {
    const file = await makeFile(order, makers);
    if ('fault' in file) return `${file.file ?? 'a file'} could not be had: ${file.fault}`;
    const { name, blob } = file;
    return { format: order.format, name, mime: blob.type, blob };
  } catch (fault) {
    if (fault instanceof NoPicture) return fault.message;
    console.error(fault);
    return 'the file could not be made';
  }
}
