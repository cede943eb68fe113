export interface Refusal extends Error {
  statusCode: number;
  code: string;
}

/** A request that is turned away before GraphQL sees it. */
export const refusal = (statusCode: number, code: string, message: string): Refusal =>
  Object.assign(new Error(message), { statusCode, code });
