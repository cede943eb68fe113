import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Autosaver, type SaveOutcome } from './Autosaver';

const PLACE = 'ezw.application.a1';

beforeEach(() => {
  jest.useFakeTimers();
  window.localStorage.clear();
});
afterEach(() => {
  jest.useRealTimers();
});

/** A saver before a server that answers as told, and is content when nothing is told. */
function open(...outcomes: SaveOutcome[]) {
  const sent: Array<{ answers: object; version: number }> = [];
  const saver = new Autosaver({
    id: 'a1',
    version: 1,
    storage: window.localStorage,
    send: async (answers, version) => {
      sent.push({ answers, version });
      return outcomes.shift() ?? { kind: 'saved', version: version + 1 };
    },
  });
  return { saver, sent };
}

describe('the autosaver', () => {
  test('sends what was typed after a rest, all at once', async () => {
    const { saver, sent } = open();
    saver.change('phone', '6');
    saver.change('phone', '60');
    saver.change('name', 'Kasia');
    expect(sent).toEqual([]);
    await jest.advanceTimersByTimeAsync(1000);
    expect(sent).toEqual([{ answers: { phone: '60', name: 'Kasia' }, version: 1 }]);
    expect(saver.getState().status.state).toBe('saved');
    expect(window.localStorage.getItem(PLACE)).toBeNull();
  });

  test('goes on from the version that the server answered', async () => {
    const { saver, sent } = open({ kind: 'saved', version: 7 });
    saver.change('phone', '6');
    await saver.flush();
    saver.change('phone', '60');
    await saver.flush();
    expect(sent.map(({ version }) => version)).toEqual([1, 7]);
  });

  test('keeps what is typed while a save is under way', async () => {
    const { saver, sent } = open();
    saver.change('phone', '6');
    const saving = saver.flush();
    saver.change('phone', '60');
    await saving;
    expect(saver.unsaved).toEqual({ phone: '60' });
    expect(await saver.flush()).toBe(true);
    expect(sent.at(-1)?.answers).toEqual({ phone: '60' });
  });

  test('sends one request at a time, so that none is in conflict with another', async () => {
    const { saver, sent } = open();
    saver.change('phone', '60');
    await Promise.all([saver.flush(), saver.flush(), saver.flush()]);
    expect(sent).toHaveLength(1);
  });

  test('keeps answers on the device while the network is down, and sends them when it is back', async () => {
    const { saver, sent } = open({ kind: 'offline' }, { kind: 'offline' });
    saver.change('phone', '60');
    await jest.advanceTimersByTimeAsync(1000);
    expect(saver.getState()).toMatchObject({ isOffline: true, status: { state: 'failed' } });
    expect(window.localStorage.getItem(PLACE)).toBe('{"phone":"60"}');
    await jest.advanceTimersByTimeAsync(10_000);
    expect(sent).toHaveLength(3);
    expect(saver.getState()).toMatchObject({ isOffline: false, status: { state: 'saved' } });
    expect(saver.hasUnsaved()).toBe(false);
  });

  test('finds after a reload what the server never got', async () => {
    window.localStorage.setItem(PLACE, '{"phone":"60"}');
    const { saver, sent } = open();
    expect(saver.unsaved).toEqual({ phone: '60' });
    await jest.advanceTimersByTimeAsync(0);
    expect(sent).toEqual([{ answers: { phone: '60' }, version: 1 }]);
  });

  test('sends the rest without an answer that was refused, until it is changed', async () => {
    const { saver, sent } = open({ kind: 'refused', errors: { hours: 'Za dużo.' } });
    saver.change('hours', 999);
    saver.change('phone', '60');
    await jest.advanceTimersByTimeAsync(1001);
    expect(sent.map(({ answers }) => answers)).toEqual([{ hours: 999, phone: '60' }, { phone: '60' }]);
    expect(saver.getState().errors).toEqual({ hours: 'Za dużo.' });
    saver.change('hours', 9);
    await jest.advanceTimersByTimeAsync(1000);
    expect(sent.at(-1)?.answers).toEqual({ hours: 9 });
    expect(saver.getState().errors).toEqual({});
  });

  test('stops for good when the application was changed elsewhere, and loses nothing', async () => {
    const { saver, sent } = open({ kind: 'stopped', message: 'Ktoś zmienił ten wpis.' });
    saver.change('phone', '60');
    await jest.advanceTimersByTimeAsync(1000);
    saver.change('phone', '600');
    await jest.advanceTimersByTimeAsync(60_000);
    expect(sent).toHaveLength(1);
    expect(saver.getState().stopped).toBe('Ktoś zmienił ten wpis.');
    expect(window.localStorage.getItem(PLACE)).toBe('{"phone":"600"}');
  });

  test('bears a device that keeps nothing', async () => {
    const full = () => {
      throw new Error('QuotaExceededError');
    };
    const saver = new Autosaver({
      id: 'a1',
      version: 1,
      storage: { getItem: full, setItem: full, removeItem: full },
      send: async (_answers, version) => ({ kind: 'saved', version: version + 1 }),
    });
    saver.change('phone', '60');
    expect(await saver.flush()).toBe(true);
  });
});
