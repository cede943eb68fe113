import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { fireEvent } from '@testing-library/react';
import { prefetchOnIntent } from './prefetch';

const load = jest.fn(async () => ({}));
const routes = [{ path: '/plans/:id', lazy: load }, { path: '*' }];
let stop: () => void;

beforeEach(() => {
  load.mockClear();
  document.body.innerHTML = `
    <a href="/plans/1"><span>Plan</span></a>
    <a href="/files/1.pdf">File</a>
    <a href="https://example.org/plans/1">Elsewhere</a>`;
  stop = prefetchOnIntent({ routes });
});
afterEach(() => {
  stop();
  Reflect.deleteProperty(navigator, 'connection');
});

const find = (selector: string) => {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing is ${selector}`);
  return element;
};

describe('a page is loaded before it is opened', () => {
  test.each([
    ['a mouse is over its link', () => fireEvent.pointerOver(find('span'))],
    ['the keyboard reaches its link', () => fireEvent.focusIn(find('a'))],
    ['a finger touches its link', () => fireEvent.touchStart(find('span'))],
  ])('when %s', (_what, turn) => {
    turn();
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('once', () => {
    for (let turns = 0; turns < 3; turns++) fireEvent.pointerOver(find('span'));
    expect(load).toHaveBeenCalledTimes(1);
  });

  test('but no other', () => {
    for (const link of document.querySelectorAll('a:not([href="/plans/1"])')) fireEvent.pointerOver(link);
    expect(load).not.toHaveBeenCalled();
  });

  test('but not for somebody who saves data', () => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true }, configurable: true });
    fireEvent.pointerOver(find('span'));
    expect(load).not.toHaveBeenCalled();
  });

  test('again after it could not be had', async () => {
    load.mockRejectedValueOnce(new TypeError('Failed to fetch'));
    fireEvent.pointerOver(find('span'));
    await Promise.resolve();
    await Promise.resolve();
    fireEvent.pointerOver(find('span'));
    expect(load).toHaveBeenCalledTimes(2);
  });
});
