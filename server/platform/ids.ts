import { v7, validate } from 'uuid';

/** A new opaque id: UUIDv7, so that rows made later sort later. */
export const newId = (): string => v7();

export const isId = (value: unknown): value is string => typeof value === 'string' && validate(value);
