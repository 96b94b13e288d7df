/**
 * What the host has said and the atlas has not yet done. Bounded: whatever a host sends, the atlas
 * does a little at a time and the person goes on using the map.
 */
import type { Message, Reading } from './read-message.ts';

/** Entries, and answers owed by one of them. */
const MOST = 64;

type Task = { readonly ids: string[] } & (
  | { message: Message }
  | { readonly fault: Extract<Reading, { fault: unknown }>['fault'] }
);

/** Two of a kind in a row are one: the later counts, and of changes both do. */
function joined(earlier: Message, later: Message): Message | null {
  if (earlier.type === 'set' && later.type === 'set') {
    return { type: 'set', change: new Map([...earlier.change, ...later.change]) };
  }
  return earlier.type === later.type && later.type !== 'export' ? later : null;
}

export class Inbox {
  private readonly tasks: Task[] = [];
  private droppedSince = 0;

  put(reading: Reading): void {
    const last = this.tasks.at(-1);
    const ids = reading.id === null ? [] : [reading.id];
    if (last && 'message' in last && 'message' in reading) {
      const both = joined(last.message, reading.message);
      if (both) {
        last.message = both;
        if (last.ids.length < MOST) last.ids.push(...ids);
        else this.droppedSince += ids.length;
        return;
      }
    }
    if (this.tasks.length < MOST) this.tasks.push({ ...reading, ids });
    else this.droppedSince++;
  }

  get next(): Task | undefined {
    return this.tasks[0];
  }

  take(): Task | undefined {
    return this.tasks.shift();
  }

  /** How many were dropped since this was last asked. */
  dropped(): number {
    const count = this.droppedSince;
    this.droppedSince = 0;
    return count;
  }
}
