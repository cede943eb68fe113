import type { Throttle } from '../platform/http/throttle.js';
import type { Locale } from '../platform/messages.js';
import type { Actor } from './actor.js';
import { Context, type Engine } from './context.js';

/** Who is behind a token, and on which device. */
export interface Caller {
  actor: Actor;
  sessionId: string | null;
}

/** Wrong passwords: few per account and address together, more per address, so that a stranger locks nobody out. */
export interface Throttles {
  pair: Throttle;
  address: Throttle;
  /** Messages that a visitor can cause: registrations, forgotten passwords. */
  mail: Throttle;
}

/** The HTTP side of a request, as far as signing in and out needs it. */
export interface Connection {
  /** Network address; only counted, never stored. */
  address: string;
  /** What the browser says it is. */
  device: string;
  token: string | undefined;
  setToken(token: string, expires: Date): void;
  clearToken(): void;
}

/** A request that came in over HTTP. */
export class RequestContext extends Context {
  constructor(
    engine: Engine,
    private caller: Caller,
    locale: Locale,
    readonly connection: Connection,
    readonly throttles: Throttles,
    private readonly identify: (token: string | undefined) => Promise<Caller>,
  ) {
    super(engine, caller.actor, locale, caller.sessionId ? engine.shelf : null);
  }

  get sessionId(): string | null {
    return this.caller.sessionId;
  }

  /** Reads the person anew: after signing in or out, or when an act changed their own roles or memberships. */
  async refresh(token = this.connection.token): Promise<void> {
    this.caller = await this.identify(token);
    this.become(this.caller.actor);
  }
}
