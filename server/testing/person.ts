import type { App } from '../app.js';
import { MailMessage } from '../platform/mail/mail-message.entity.js';

export interface GraphQLAnswer {
  data: Record<string, unknown> | null;
  errors?: Array<{ message: string; extensions: { code: string; reason?: string; userErrors?: UserErrorAnswer[] } }>;
}
export interface UserErrorAnswer {
  code: string;
  message: string;
  path: string[];
}

/* biome-ignore lint/suspicious/noExplicitAny: what a test asks for has a shape that only the test knows */
type Data = any;

/** Somebody in front of the portal. Speaks GraphQL over HTTP, with their own cookie, as a browser would. */
export class Person {
  constructor(
    private readonly app: App,
    private token: string | null,
    readonly id: string,
  ) {}

  /** The data of an operation that must succeed, user errors included. */
  async do(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.send(query, variables);
    if (errors) throw new Error(JSON.stringify(errors));
    for (const payload of Object.values(data ?? {})) {
      const problems = (payload as { userErrors?: UserErrorAnswer[] } | null)?.userErrors;
      if (problems?.length) throw new Error(JSON.stringify(problems));
    }
    return data;
  }

  /** The code with which an operation is refused: of the first error, or `OK` when there is none. */
  async refusal(query: string, variables: Record<string, unknown> = {}): Promise<string> {
    const { errors } = await this.send(query, variables);
    return errors?.[0]?.extensions.code ?? 'OK';
  }

  /** What the person is told to mend, as `path: CODE`. */
  async problems(mutation: string, variables: Record<string, unknown> = {}): Promise<string[]> {
    const { data, errors } = await this.send(mutation, variables);
    const payloads = Object.values(data ?? {}) as Array<{ userErrors?: UserErrorAnswer[] } | null>;
    const thrown = errors?.map(({ extensions }) => extensions.code) ?? [];
    return [
      ...thrown,
      ...payloads.flatMap((payload) =>
        (payload?.userErrors ?? []).map(({ path, code }) => `${path.join('.')}: ${code}`),
      ),
    ];
  }

  /** Asks for a file, as a link does. */
  fetch(url: string) {
    return this.app.http.inject({ method: 'GET', url, headers: this.headers('pl') });
  }

  /** What the portal has written to the person, the oldest first. */
  letters(): Promise<MailMessage[]> {
    const { store } = this.app.system;
    return store.list(MailMessage, { order: [['id', 'ASC']], where: (w) => w.where({ userId: this.id }) });
  }

  /** Uploads a file, as a page does. */
  async upload(bytes: Buffer, name = 'plik.pdf', headers: Record<string, string> = {}) {
    const response = await this.app.http.inject({
      method: 'POST',
      url: `/files/uploads?name=${encodeURIComponent(name)}`,
      headers: { ...this.headers('pl'), 'content-type': 'application/octet-stream', ...headers },
      payload: bytes,
    });
    const { file, errors } = response.json();
    return {
      status: response.statusCode,
      file,
      reason: errors?.[0]?.extensions.reason ?? errors?.[0]?.extensions.code,
    };
  }

  /** One request, as it is answered; a cookie that it sets is kept. */
  async send(query: string, variables: Record<string, unknown> = {}, locale = 'pl'): Promise<GraphQLAnswer> {
    const response = await this.app.http.inject({
      method: 'POST',
      url: '/graphql',
      headers: this.headers(locale),
      payload: { query, variables },
    });
    for (const cookie of response.cookies) if (cookie.name === '__Host-ezw') this.token = cookie.value || null;
    return response.json();
  }

  private headers(locale: string): Record<string, string> {
    return { 'accept-language': locale, ...(this.token && { cookie: `__Host-ezw=${this.token}` }) };
  }
}
