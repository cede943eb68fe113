import type { SaveStatus } from '../../../ui/SaveState';
import { type Answers, toAnswers } from './answers';

/** What became of an attempt to save. */
export type SaveOutcome =
  | { readonly kind: 'saved'; readonly version: number }
  /** Some answers cannot be kept as they are; messages by the key of the question. */
  | { readonly kind: 'refused'; readonly errors: Readonly<Record<string, string>> }
  | { readonly kind: 'offline' }
  /** Nothing more can be saved from this page: the application was changed elsewhere, or is frozen. */
  | { readonly kind: 'stopped'; readonly message: string };

export interface AutosaveState {
  readonly status: SaveStatus;
  /** The network is down; what is typed waits on this device. */
  readonly isOffline: boolean;
  /** Why nothing can be saved from this page any more. */
  readonly stopped: string | null;
  readonly errors: Readonly<Record<string, string>>;
}

interface AutosaverOptions {
  id: string;
  version: number;
  send: (answers: Answers, version: number) => Promise<SaveOutcome>;
  storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  /** Milliseconds of rest after typing, and between attempts without a network. */
  delay?: number;
  retryDelay?: number;
}

/**
 * Saves answers a moment after they are typed, one request at a time. What the server does not have yet stays on the
 * device, and only that: it survives a reload or a lost network, and nothing personal is left behind once it is saved.
 */
export class Autosaver {
  private pending: Record<string, unknown>;
  private version: number;
  private state: AutosaveState = { status: { state: 'idle' }, isOffline: false, stopped: null, errors: {} };
  private running: Promise<void> | null = null;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private readonly listeners = new Set<() => void>();
  private readonly place: string;

  constructor(private readonly options: AutosaverOptions) {
    this.place = `ezw.application.${options.id}`;
    this.version = options.version;
    this.pending = this.restore();
    if (this.hasUnsaved()) this.schedule(0);
  }

  /** Answers that only this device has. */
  get unsaved(): Answers {
    return this.pending;
  }

  readonly getState = (): AutosaveState => this.state;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  hasUnsaved(): boolean {
    return Object.keys(this.pending).length > 0;
  }

  change(key: string, value: unknown): void {
    this.pending = { ...this.pending, [key]: value ?? null };
    const { [key]: _mended, ...errors } = this.state.errors;
    this.remember();
    this.update({ errors });
    this.schedule(this.options.delay ?? 1000);
  }

  /** Saves at once; true when the server has everything. */
  async flush(): Promise<boolean> {
    this.cancelTimer();
    // Two requests at once would carry the same version, and the second would be a conflict.
    while (this.running !== null) await this.running;
    if (this.sendable().length > 0 && !this.state.stopped) await this.run();
    return !this.hasUnsaved();
  }

  dispose(): void {
    this.cancelTimer();
    this.listeners.clear();
  }

  private schedule(delay: number): void {
    if (this.state.stopped) return;
    this.cancelTimer();
    this.timer = setTimeout(() => void this.flush(), delay);
  }

  private cancelTimer(): void {
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
  }

  private run(): Promise<void> {
    this.running = this.save().finally(() => {
      this.running = null;
    });
    return this.running;
  }

  private async save(): Promise<void> {
    const sent = Object.fromEntries(this.sendable());
    this.update({ status: { state: 'saving' } });
    const outcome = await this.options.send(sent, this.version);
    if (outcome.kind === 'saved') this.settle(sent, outcome.version);
    else if (outcome.kind === 'refused') this.refuse(sent, outcome.errors);
    else if (outcome.kind === 'stopped') this.update({ status: { state: 'failed' }, stopped: outcome.message });
    else {
      this.update({ status: { state: 'failed' }, isOffline: true });
      this.schedule(this.options.retryDelay ?? 5000);
    }
  }

  private settle(sent: Answers, version: number): void {
    this.version = version;
    const isNewer = ([key, value]: [string, unknown]) => !(key in sent) || sent[key] !== value;
    this.pending = Object.fromEntries(Object.entries(this.pending).filter(isNewer));
    this.remember();
    this.update({ status: { state: 'saved', at: new Date().toISOString() }, isOffline: false });
    if (this.sendable().length > 0) this.schedule(this.options.delay ?? 1000);
  }

  /** The rest is sent again without what was refused, which waits until it is changed. */
  private refuse(sent: Answers, errors: Readonly<Record<string, string>>): void {
    this.update({ status: { state: 'failed' }, isOffline: false, errors: { ...this.state.errors, ...errors } });
    const canGoOn = Object.keys(sent).some((key) => key in errors);
    if (canGoOn && this.sendable().length > 0) this.schedule(0);
  }

  private sendable(): Array<[string, unknown]> {
    return Object.entries(this.pending).filter(([key]) => !(key in this.state.errors));
  }

  private update(changes: Partial<AutosaveState>): void {
    this.state = { ...this.state, ...changes };
    for (const listener of this.listeners) listener();
  }

  private restore(): Record<string, unknown> {
    try {
      return { ...toAnswers(JSON.parse(this.options.storage.getItem(this.place) ?? '{}')) };
    } catch {
      return {};
    }
  }

  /** A device that keeps nothing (private mode, no room) still saves to the server. */
  private remember(): void {
    try {
      if (this.hasUnsaved()) this.options.storage.setItem(this.place, JSON.stringify(this.pending));
      else this.options.storage.removeItem(this.place);
    } catch {
      // Nothing can be done about it here, and the next save does not need it.
    }
  }
}
