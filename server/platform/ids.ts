import { getRandomValues } from 'node:crypto';
import { v7, validate } from 'uuid';

const BYTES = 16;

/** For many ids at once: asking the system for each costs more than all the rest of an id. */
const random = new Uint8Array(BYTES * 256);
let used = random.length;
let msecs = 0;
let seq = 0;

/** A new opaque id: UUIDv7, so that rows made later sort later. */
export function newId(): string {
  if (used === random.length) {
    getRandomValues(random);
    used = 0;
  }
  const bytes = random.subarray(used, used + BYTES);
  used += BYTES;
  const now = Date.now();
  // Within a millisecond, and where the clock went back, by turns; each begins anywhere in the lower half.
  seq = now > msecs ? new DataView(bytes.buffer, bytes.byteOffset).getUint32(0) >>> 1 : seq + 1;
  msecs = Math.max(now, msecs);
  return v7({ random: bytes, msecs, seq });
}

export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);
