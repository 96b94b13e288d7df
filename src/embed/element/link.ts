/**
 * The host's end of the messages. Only what the own frame says from the atlas's own origin counts, and
 * whatever is sent is sent to that origin alone.
 */
import type { AnswerBody, RequestBody } from '../contract.ts';
import { ENVELOPE, isOurs } from '../envelope.ts';
import { Failure } from './error.ts';

/** Milliseconds. */
const PATIENCE = { load: 30_000, knock: 10_000, answer: 15_000, file: 120_000 };
const FIRST_PAUSE_MS = 150;

interface Waiting {
  readonly body: RequestBody;
  readonly resolve: (answer: AnswerBody) => void;
  readonly reject: (failure: Failure) => void;
  timer?: ReturnType<typeof setTimeout>;
}

interface Hears {
  /** What answers no request. */
  message(body: AnswerBody): void;
  loaded(): void;
  /** The page in the frame is the atlas, and hears this page. */
  answered(): void;
  failed(failure: Failure): void;
}

const REFUSED =
  'The atlas does not answer this page; its server may not even let the page show it. Whoever publishes the atlas must name the origin of the page under "origins" in its config.json, and renew the headers that follow it.';

export class Link {
  private readonly waiting = new Map<string, Waiting>();
  private state: 'loading' | 'knocking' | 'open' | 'refused' | 'closed' = 'loading';
  private timer: ReturnType<typeof setTimeout>;
  private count = 0;

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly origin: string,
    private readonly hears: Hears,
  ) {
    window.addEventListener('message', this.hear);
    frame.addEventListener('load', this.loaded);
    this.timer = setTimeout(() => {
      this.giveUp(new Failure('not-loaded', 'The page of the atlas did not come.'));
    }, PATIENCE.load);
  }

  /** Sent once the atlas has answered; rejected when it does not. */
  request(body: RequestBody): Promise<AnswerBody> {
    return new Promise((resolve, reject) => {
      if (this.state === 'refused') {
        reject(new Failure('not-allowed', REFUSED, body.type));
        return;
      }
      const id = `e${++this.count}`;
      this.waiting.set(id, { body, resolve, reject });
      if (this.state === 'open') this.send(id);
    });
  }

  close(): void {
    this.state = 'closed';
    clearTimeout(this.timer);
    window.removeEventListener('message', this.hear);
    this.frame.removeEventListener('load', this.loaded);
    this.rejectAll(new Failure('disconnected', 'The element has left the page.'));
  }

  private post(body: RequestBody): void {
    this.frame.contentWindow?.postMessage({ ...ENVELOPE, ...body }, this.origin);
  }

  private send(id: string): void {
    const request = this.waiting.get(id);
    if (!request) return;
    const { body, reject } = request;
    clearTimeout(request.timer);
    const patience = body.type === 'export' ? PATIENCE.file : PATIENCE.answer;
    request.timer = setTimeout(() => {
      this.waiting.delete(id);
      reject(new Failure('timeout', 'The atlas did not answer in time.', body.type));
    }, patience);
    this.post({ ...body, id });
  }

  /** A frame that has gone to another page is asked anew. */
  private readonly loaded = (): void => {
    clearTimeout(this.timer);
    this.state = 'knocking';
    this.hears.loaded();
    this.knock(FIRST_PAUSE_MS, performance.now() + PATIENCE.knock);
  };

  private knock(pause: number, until: number): void {
    if (performance.now() > until) {
      this.giveUp(new Failure('not-allowed', REFUSED));
      return;
    }
    this.post({ type: 'get', id: 'hello' });
    this.timer = setTimeout(() => this.knock(Math.min(pause * 2, 2000), until), pause);
  }

  private giveUp(failure: Failure): void {
    this.state = 'refused';
    this.rejectAll(failure);
    this.hears.failed(failure);
  }

  private rejectAll(failure: Failure): void {
    for (const { timer, reject } of this.waiting.values()) {
      clearTimeout(timer);
      reject(failure);
    }
    this.waiting.clear();
  }

  private readonly hear = ({ source, origin, data }: MessageEvent): void => {
    if (source !== this.frame.contentWindow || origin !== this.origin) return;
    if (!isOurs(data) || data.v !== ENVELOPE.v) return;
    this.open();
    this.take(data as unknown as AnswerBody);
  };

  /** Also when it answers late. */
  private open(): void {
    if (this.state === 'open') return;
    clearTimeout(this.timer);
    this.state = 'open';
    this.hears.answered();
    for (const id of this.waiting.keys()) this.send(id);
  }

  private take(body: AnswerBody): void {
    const { id } = body;
    if (id === 'hello') return;
    const request = id === undefined ? undefined : this.waiting.get(id);
    if (id === undefined || !request) {
      this.hears.message(body);
      return;
    }
    this.waiting.delete(id);
    clearTimeout(request.timer);
    if (body.type === 'error') request.reject(new Failure(body.code, body.message, body.of));
    else request.resolve(body);
  }
}
