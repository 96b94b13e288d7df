/** The parts of a window that keep the address: location, history with its limits, popstate. */
interface Entry {
  readonly pathname: string;
  readonly search: string;
  readonly hash: string;
}

export class FakeWindow {
  /** What a session history holds, oldest first. */
  entries: Entry[];
  /** Set to make the browser refuse, as Safari does after a hundred changes in half a minute. */
  refusing = false;
  private at = 0;
  private readonly listeners = new Set<() => void>();

  constructor(search = '', pathname = '/atlas/', hash = '') {
    this.entries = [{ pathname, search, hash }];
  }

  get location(): Entry {
    return this.entries[this.at] ?? { pathname: '', search: '', hash: '' };
  }

  get address(): string {
    const { pathname, search, hash } = this.location;
    return `${pathname}${search}${hash}`;
  }

  readonly history = {
    pushState: (_: unknown, __: string, address: string) => {
      this.entries = [...this.entries.slice(0, this.at + 1), this.resolve(address)];
      this.at++;
    },
    replaceState: (_: unknown, __: string, address: string) => {
      this.entries[this.at] = this.resolve(address);
    },
  };

  addEventListener(type: string, listener: () => void): void {
    if (type === 'popstate') this.listeners.add(listener);
  }

  removeEventListener(_: string, listener: () => void): void {
    this.listeners.delete(listener);
  }

  go(steps: number): void {
    this.at = Math.min(this.entries.length - 1, Math.max(0, this.at + steps));
    for (const listener of this.listeners) listener();
  }

  asWindow(): Window {
    return this as unknown as Window;
  }

  private resolve(address: string): Entry {
    if (this.refusing) throw new DOMException('too many', 'SecurityError');
    const { pathname, search, hash } = new URL(address, 'https://atlas.example');
    return { pathname, search, hash };
  }
}
