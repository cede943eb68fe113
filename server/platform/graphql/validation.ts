import {
  ArrayMaxSize,
  ArrayMinSize,
  IsEmail,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
  type ValidationError,
  validate,
} from 'class-validator';
import { type InputProblem, InvalidInput, type MessageKey } from '../errors.js';

/* Validators for input fields. An absent or null value passes: GraphQL's own non-null says what is required. */

const all =
  (...decorators: PropertyDecorator[]): PropertyDecorator =>
  (prototype, property) => {
    for (const decorate of decorators) decorate(prototype, property);
  };

/** A text of `min` to `max` characters after trimming. */
export const TextBetween = (min: number, max: number): PropertyDecorator =>
  all(MinLength(min, { context: { min } }), MaxLength(max, { context: { max } }));

/** A number from `min` to `max`. */
export const NumberBetween = (min: number, max: number): PropertyDecorator =>
  all(Min(min, { context: { min } }), Max(max, { context: { max } }));

/** A list of `min` to `max` items. */
export const CountBetween = (min: number, max: number): PropertyDecorator =>
  all(ArrayMinSize(min, { context: { min } }), ArrayMaxSize(max, { context: { max } }));

/** An e-mail address. */
export const EmailAddress = (): PropertyDecorator =>
  all(IsEmail({}, { context: {} }), MaxLength(254, { context: { max: 254 } }));

/** Input objects within the input, checked by their own validators. */
export const Nested = (): PropertyDecorator => ValidateNested();

/** A text of a given form; `key` says what is wrong otherwise. */
export const Formed = (pattern: RegExp, key: MessageKey): PropertyDecorator => Matches(pattern, { context: { key } });

/** Digits with what people put between them. */
export const PHONE = /^\+?[0-9 ()-]{9,20}$/;

const KEYS: Record<string, MessageKey> = {
  minLength: 'platform:TOO_SHORT',
  maxLength: 'platform:TOO_LONG',
  min: 'platform:TOO_SMALL',
  max: 'platform:TOO_LARGE',
  arrayMinSize: 'platform:TOO_FEW',
  arrayMaxSize: 'platform:TOO_MANY',
  isEmail: 'platform:NOT_AN_EMAIL',
};

/** Trims the texts of an operation's argument and checks it; problems carry no rejected value, only what was expected. */
export async function checkArgument(value: unknown): Promise<void> {
  if (typeof value !== 'object' || value === null) return;
  trimTexts(value);
  const errors = await validate(value, {
    skipMissingProperties: true,
    forbidUnknownValues: false,
    validationError: { target: false, value: false },
  });
  if (errors.length > 0) throw new InvalidInput(errors.flatMap((error) => problems(error, [])));
}

function problems(error: ValidationError, above: string[]): InputProblem[] {
  const path = [...above, error.property];
  const own = Object.keys(error.constraints ?? {})
    .slice(0, 1)
    .map((constraint) => problem(path, constraint, error.contexts?.[constraint] ?? {}));
  return [...own, ...(error.children ?? []).flatMap((child) => problems(child, path))];
}

function problem(path: string[], constraint: string, context: Record<string, unknown>): InputProblem {
  const { key, ...params } = context as { key?: MessageKey } & Record<string, number>;
  const missing = constraint === 'minLength' && params['min'] === 1;
  return { path, key: key ?? (missing ? 'platform:REQUIRED' : (KEYS[constraint] ?? 'platform:INVALID')), params };
}

/** Spaces around a text are never meant, except in a password. */
function trimTexts(value: object): void {
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === 'string' && !/password/i.test(key)) Reflect.set(value, key, inner.trim());
    else if (typeof inner === 'object' && inner !== null && !(inner instanceof Date)) trimTexts(inner);
  }
}
