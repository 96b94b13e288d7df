/** `<shanghai-atlas>`: the atlas in a frame, with attributes, properties, methods and events of its own. */
import type {
  AnswerBody,
  ExportedFile,
  ExportFormat,
  ExportOptions,
  FitTarget,
  RequestBody,
  StateChange,
  View,
} from '../contract.ts';
import { isParameter, PARAMETERS } from '../parameters.ts';
import { frameAddress } from './address.ts';
import { Failure, faultOf } from './error.ts';
import { makeFrame } from './frame.ts';
import { Link } from './link.ts';
import { dress } from './look.ts';
import { defineProperties, upgradeProperties } from './properties.ts';
import { whenSeen } from './seen.ts';
import type { ShanghaiAtlasElement } from './types.ts';
import { wordsFor } from './words.ts';

const OTHERS = ['src', 'width', 'height', 'loading', 'frame-title'];

/** Address of this script, beside which the atlas lies; the entry sets it. */
let script = '';
export function liesBeside(address: string): void {
  script = address;
}

type Methods = Pick<ShanghaiAtlasElement, 'get' | 'set' | 'select' | 'fit' | 'export'>;

export class AtlasElement extends HTMLElement implements Methods {
  static readonly observedAttributes = [...PARAMETERS, ...OTHERS];

  private readonly sheet = new CSSStyleSheet();
  private readonly wait = document.createElement('div');
  private readonly anchor = document.createElement('a');
  private frame: HTMLIFrameElement | null = null;
  private link: Link | null = null;
  private unwatch: (() => void) | null = null;
  /** Parameters that have changed since they were last told. */
  private readonly changed = new Set<string>();
  private toldHeight: number | null = null;
  /** Whether it is on the page with its properties in order. */
  private standing = false;

  constructor() {
    super();
    const root = this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = [this.sheet];
    // What the page puts between the tags is seen until the atlas is.
    const slot = document.createElement('slot');
    this.anchor.target = '_blank';
    slot.append(this.anchor);
    this.wait.append(slot);
    this.give('wait');
    root.append(this.wait);
  }

  connectedCallback(): void {
    upgradeProperties(this);
    this.standing = true;
    this.show();
  }

  private show(): void {
    this.dress();
    this.anchor.textContent = wordsFor(this).open;
    this.anchor.href = this.address()?.href ?? '';
    if (this.getAttribute('loading') === 'eager') this.load();
    else this.unwatch = whenSeen(this, () => this.load());
  }

  disconnectedCallback(): void {
    this.standing = false;
    this.unload();
  }

  /** Moved without leaving the page (`moveBefore`): nothing is loaded anew. */
  connectedMoveCallback(): void {}

  attributeChangedCallback(name: string, before: string | null, after: string | null): void {
    if (before === after || !this.standing) return;
    if (name === 'width' || name === 'height') this.dress();
    else if (name === 'src') this.reload();
    else if (name === 'loading' && after === 'eager') this.load();
    if (this.frame && (name === 'frame-title' || name === 'lang')) this.frame.title = this.label();
    if (!isParameter(name) || !this.frame) return;
    if (this.changed.size === 0) queueMicrotask(() => this.tellChanges());
    this.changed.add(name);
  }

  get(): Promise<View> {
    return this.ask({ type: 'get' });
  }

  set(state: StateChange): Promise<View> {
    return this.ask({ type: 'set', state });
  }

  select(feature: string | null): Promise<View> {
    return this.ask({ type: 'select', feature });
  }

  fit(target: FitTarget | string): Promise<View> {
    const where = typeof target === 'string' ? { feature: target } : target;
    return this.ask({ ...where, type: 'fit' });
  }

  export(format: ExportFormat, options: ExportOptions = {}): Promise<ExportedFile> {
    return this.ask({ ...options, type: 'export', format });
  }

  /** Who asks the atlas wants it, seen or not. The answer of each request has the type of its promise. */
  private async ask<T>(body: RequestBody): Promise<T> {
    this.load();
    if (!this.link) throw new Failure('disconnected', 'The element is not on the page.', body.type);
    const { type: _, id: __, ...answer } = await this.link.request(body);
    return answer as T;
  }

  private label(): string {
    return this.getAttribute('frame-title') || wordsFor(this).title;
  }

  private address(): URL | null {
    return frameAddress({
      src: this.getAttribute('src'),
      script,
      base: document.baseURI,
      // A page's `lang` may be as long as zh-Hans-CN: the atlas knows two languages.
      parameter: name => this.text(name),
    });
  }

  private text(name: string): string | null {
    const text = this.getAttribute(name);
    return name === 'lang' && text ? (/^(?:zh|en)\b/i.exec(text)?.[0].toLowerCase() ?? null) : text;
  }

  private dress(): void {
    const [width, height] = [this.getAttribute('width'), this.getAttribute('height')];
    dress(this.sheet, { width, height }, this.toldHeight);
  }

  /**
   * The room goes to what waits, to the frame, or to the frame with what waits below it: a browser
   * doesn't say whether the page in the frame is an atlas that doesn't answer, or its own of refusal.
   */
  private give(room: 'wait' | 'frame' | 'both'): void {
    this.wait.hidden = room === 'frame';
    this.wait.className = room === 'both' ? 'wait below' : 'wait';
    if (this.frame) this.frame.hidden = room === 'wait';
  }

  private load(): void {
    if (this.frame || !this.standing) return;
    this.unwatch?.();
    const address = this.address();
    if (!address) {
      this.fail(new Failure('wrong-address', '"src" must name the folder or page of the atlas.'));
      return;
    }
    const frame = makeFrame(address.href, this.label());
    this.frame = frame;
    this.link = new Link(frame, address.origin, {
      message: body => this.take(body),
      loaded: () => this.give('frame'),
      answered: () => this.give('frame'),
      failed: failure => this.fail(failure),
    });
    this.shadowRoot?.append(frame);
  }

  private unload(): void {
    this.unwatch?.();
    this.unwatch = null;
    this.link?.close();
    this.link = null;
    this.frame?.remove();
    this.frame = null;
    this.changed.clear();
    this.give('wait');
  }

  private reload(): void {
    const wanted = this.frame !== null;
    this.unload();
    this.show();
    if (wanted) this.load();
  }

  /** Where the atlas does not answer, its frame is given the new address instead. */
  private async tellChanges(): Promise<void> {
    const state = Object.fromEntries([...this.changed].map(name => [name, this.text(name)]));
    this.changed.clear();
    try {
      await this.link?.request({ type: 'set', state });
    } catch (fault) {
      if (!(fault instanceof Failure) || fault.code === 'disconnected') return;
      if (fault.code === 'not-allowed') this.reload();
      else this.fail(fault);
    }
  }

  private take({ type, id: _, ...detail }: AnswerBody & { source?: string; v?: number }): void {
    delete detail.source;
    delete detail.v;
    if ('height' in detail) {
      this.toldHeight = detail.height;
      this.dress();
    }
    this.dispatch(type, detail);
  }

  private fail(failure: Failure): void {
    if (failure.code === 'not-loaded') this.give('wait');
    if (failure.code === 'not-allowed') this.give('both');
    this.dispatch('error', faultOf(failure));
  }

  private dispatch(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(`atlas-${type}`, { detail, bubbles: true }));
  }
}

defineProperties(AtlasElement.prototype);
