import { connect } from 'node:net';

/** What many clients at once saw of a server. */
export interface Load {
  answers: number;
  perSecond: number;
  /** Milliseconds from the question to the end of its answer. */
  p50: number;
  p99: number;
  /** Answers with a status other than 200. */
  failures: number;
}

export interface Target {
  port: number;
  headers: Record<string, string>;
  body: string;
}

/** Asks over and over from so many connections, each with the next question as soon as it has its answer. */
export async function load(target: Target, connections: number, seconds: number): Promise<Load> {
  const until = performance.now() + seconds * 1000;
  const client = { until, latencies: [] as number[], failures: 0 };
  const started = performance.now();
  await Promise.all(Array.from({ length: connections }, () => keepAsking(target, client)));
  const elapsed = (performance.now() - started) / 1000;
  const sorted = client.latencies.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const answers = sorted.length;
  return { answers, perSecond: answers / elapsed, p50: at(0.5), p99: at(0.99), failures: client.failures };
}

interface Client {
  until: number;
  latencies: number[];
  failures: number;
}

/** A bare socket: Node's own HTTP client would take as long as the servers that it is to measure. */
function keepAsking({ port, headers, body }: Target, client: Client): Promise<void> {
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}\r\n`);
  const request = `POST /graphql HTTP/1.1\r\nhost: 127.0.0.1\r\n${lines.join('')}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    let asked = 0;
    let missing = -1;
    const ask = () => {
      asked = performance.now();
      missing = -1;
      socket.write(request);
    };
    socket.on('connect', ask);
    socket.on('error', reject);
    socket.on('data', (chunk) => {
      if (missing < 0) {
        const { status, length, head } = parseHead(chunk);
        if (status !== 200) client.failures += 1;
        missing = head + length;
      }
      missing -= chunk.length;
      if (missing > 0) return;
      const now = performance.now();
      client.latencies.push(now - asked);
      if (now < client.until) ask();
      else socket.end(resolve);
    });
  });
}

function parseHead(chunk: Buffer): { status: number; length: number; head: number } {
  const end = chunk.indexOf('\r\n\r\n');
  const head = chunk.subarray(0, end).toString('latin1');
  const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
  if (end < 0 || length === undefined) throw new Error(`An answer whose length is not said:\n${head}`);
  return { status: Number(head.slice(9, 12)), length: Number(length), head: end + 4 };
}
