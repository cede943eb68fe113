import { createHash, randomBytes } from 'node:crypto';
import type { Algorithm } from '@node-rs/argon2';

/** OWASP's recommended cost for argon2id: 19 MiB, two passes. */
const ARGON2ID = { algorithm: 2 as Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** Loaded for the first password. */
const argon2 = () => import('@node-rs/argon2');

export async function hashPassword(password: string): Promise<string> {
  const { hash } = await argon2();
  return hash(password, ARGON2ID);
}

/** A hash of nothing anyone types: unknown e-mails take as long as known ones. */
let decoy: Promise<string> | null = null;

export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const { verify } = await argon2();
  decoy ??= hashPassword(newToken());
  const matches = await verify(passwordHash ?? (await decoy), password);
  return matches && passwordHash !== null;
}

/** 256 random bits for a cookie or a link. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What the database keeps of a token. A fast hash does: the token itself cannot be guessed. */
export const hashToken = (token: string): string => createHash('sha256').update(token).digest('hex');
