import { jest } from '@jest/globals';

/** A browser test walks through many pages. */
jest.setTimeout(900_000);
