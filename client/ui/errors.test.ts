import { ServerError } from '@apollo/client/errors';
import { describe, expect, test } from '@jest/globals';
import { problemOf } from './errors';

const answered = (status: number) => {
  const response = { status, headers: new Headers() } as Response;
  return new ServerError('Not from the API', { response, bodyText: '<h1>Bad gateway</h1>' });
};

describe('a problem', () => {
  test('is with the connection only where nothing was answered at all', () => {
    expect(problemOf(new TypeError('Failed to fetch')).code).toBe('NETWORK');
    expect(problemOf(answered(502)).code).toBe('INTERNAL');
    expect(problemOf(answered(429)).code).toBe('RATE_LIMITED');
  });
});
