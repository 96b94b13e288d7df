/**
 * The atlas's end of the messages. Nothing is sent before a page whose exact origin the publisher has
 * allowed has spoken, and then to that origin alone; whoever else speaks is not answered.
 */
import type { AnswerBody, ErrorCode } from './contract.ts';
import type { Early } from './early.ts';
import { ENVELOPE } from './envelope.ts';
import { exportFile, type Makers, type Order } from './exports.ts';
import { Inbox } from './inbox.ts';
import { type Message, readMessage } from './read-message.ts';
import { carryOut } from './requests.ts';
import { tellSize } from './size.ts';
import { viewOf } from './tell.ts';
import { tellUsage } from './usage.ts';
import { watch } from './watch.ts';

/** A frame at 60 Hz. Not the browser's frames: out of sight they stand still, and a host may ask. */
const TICK_MS = 16;
const MOST_A_TICK = 8;
/** Files that are being made or wait for it. */
const MOST_EXPORTS = 4;

class Bridge {
  private readonly inbox = new Inbox();
  private origin: string | null = null;
  private ticking = false;
  private working = false;
  private exports = 0;
  private lastExport: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly makers: Makers,
    private readonly target: Window,
  ) {
    // What waits for the data goes on when they are there.
    makers.store.subscribe((state, before) => {
      if (state.index !== before.index || state.failure !== before.failure) this.tick();
    });
  }

  readonly hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.target.parent || !this.mayHear(origin)) return;
    const reading = readMessage(data);
    if (!reading) return;
    this.inbox.put(reading);
    if (this.origin === null) this.confirm(origin);
    this.tick();
  };

  /** A page without an origin calls itself "null", as any other such page does. */
  private mayHear(origin: string): boolean {
    if (this.origin !== null) return origin === this.origin;
    return origin !== 'null' && this.makers.store.getState().config.origins.includes(origin);
  }

  private confirm(origin: string): void {
    this.origin = origin;
    const { store } = this.makers;
    watch(store, this.tell);
    tellSize(store, height => this.tell({ type: 'size', height }), this.target);
    if (store.getState().config.usage) {
      tellUsage(
        store,
        usage => this.tell({ type: 'usage', ...usage }),
        () => this.working,
      );
    }
  }

  private readonly tell = (message: AnswerBody): void => {
    if (this.origin === null) return;
    this.target.parent.postMessage({ ...ENVELOPE, ...message }, this.origin);
  };

  private answer(ids: readonly string[], message: AnswerBody): void {
    if (ids.length === 0) this.tell(message);
    for (const id of ids) this.tell({ ...message, id });
  }

  private refuse(ids: readonly string[], code: ErrorCode, message: string, of: string | null) {
    this.answer(ids, { type: 'error', code, message, of });
  }

  private tick(): void {
    if (this.ticking) return;
    this.ticking = true;
    setTimeout(() => {
      this.ticking = false;
      this.work();
    }, TICK_MS);
  }

  /** What is asked can be told at any time, and changed once there is something to change. */
  private canDo(message: Message): boolean {
    const { index, failure } = this.makers.store.getState();
    return message.type === 'get' || index !== null || failure !== null;
  }

  private work(): void {
    for (let done = 0; done < MOST_A_TICK; done++) {
      const { next } = this.inbox;
      if (!next || ('message' in next && !this.canDo(next.message))) break;
      this.inbox.take();
      if ('fault' in next)
        this.refuse(next.ids, next.fault.code, next.fault.message, next.fault.of);
      else if (next.message.type === 'export') this.export(next.message.order, next.ids);
      else this.do(next.message, next.ids);
      if (done === MOST_A_TICK - 1) this.tick();
    }
    const dropped = this.inbox.dropped();
    if (dropped > 0) this.refuse([], 'too-many', `${dropped} messages were dropped`, null);
  }

  private do(message: Exclude<Message, { type: 'export' }>, ids: readonly string[]): void {
    const { store } = this.makers;
    const refusal = this.asHost(() => carryOut(store, message));
    if (refusal) this.refuse(ids, refusal.code, refusal.message, message.type);
    else if (ids.length > 0 || message.type === 'get') {
      this.answer(ids, { type: 'view', ...viewOf(store.getState()) });
    }
  }

  /** What is done meanwhile is no visitor's doing. */
  private asHost<T>(act: () => T): T {
    this.working = true;
    try {
      return act();
    } finally {
      this.working = false;
    }
  }

  /** One file after another. */
  private export(order: Order, ids: readonly string[]): void {
    if (this.exports >= MOST_EXPORTS) {
      this.refuse(ids, 'too-many', `at most ${MOST_EXPORTS} files at a time`, 'export');
      return;
    }
    this.exports++;
    this.lastExport = this.lastExport.then(async () => {
      const file = await exportFile(order, this.makers);
      this.exports--;
      if (typeof file === 'string') this.refuse(ids, 'not-available', file, 'export');
      else this.answer(ids, { type: 'export', ...file });
    });
  }
}

/** From here on the host is heard. */
export function startBridge(makers: Makers, early: Early, target: Window = window): void {
  early.handOver(new Bridge(makers, target).hear);
}
