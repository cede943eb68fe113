import autocannon from 'autocannon';

/** A request to be sent, ready to go. */
export interface Shot {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** What many clients at once saw of a server. */
export interface Load {
  answers: number;
  perSecond: number;
  /** Milliseconds from the question to the end of its answer. */
  p50: number;
  p99: number;
}

const PATIENCE_SECONDS = 120;

/**
 * Asks that many questions over so many connections, each with the next one as soon as it has its answer. A number
 * rather than a time: a server that is left with unfinished work would disturb whoever is measured next.
 */
export async function load(port: number, connections: number, amount: number, next: () => Shot): Promise<Load> {
  const latencies: number[] = [];
  const faults: string[] = [];
  const started = performance.now();
  let ended = started;
  await new Promise<void>((resolve, reject) => {
    const setupRequest = (request: autocannon.Request) => Object.assign(request, { method: 'POST', ...next() });
    const options: autocannon.Options = {
      url: `http://127.0.0.1:${port}`,
      connections,
      amount: Math.max(amount, connections),
      timeout: PATIENCE_SECONDS,
      sampleInt: 100,
      requests: [{ setupRequest }],
      verifyBody: (body) => isAnswer(String(body)) || !faults.push(String(body)),
    };
    const run = autocannon(options, (error, result) => {
      if (error) reject(error);
      else if (result.errors > 0) reject(new Error(`${result.errors} questions got no answer`));
      else resolve();
    });
    run.on('response', (_client, status, _bytes, milliseconds) => {
      ended = performance.now();
      latencies.push(milliseconds);
      if (Number(status) !== 200) faults.push(`status ${status}`);
    });
  });
  if (faults.length > 0)
    throw new Error(`${faults.length} signs of refusal; the first: ${faults.slice(0, 2).join(' ').slice(0, 600)}`);
  return summed(latencies, (ended - started) / 1000);
}

/** Errors come first in an answer of GraphQL; what a person can mend comes with an empty payload. */
const isAnswer = (body: string): boolean => body.startsWith('{"data":{') && !body.includes('"userErrors":[{');

function summed(latencies: number[], seconds: number): Load {
  const sorted = latencies.sort((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { answers: sorted.length, perSecond: sorted.length / seconds, p50: at(0.5), p99: at(0.99) };
}
