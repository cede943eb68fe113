import { useMutation } from '@apollo/client/react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { SaveApplicationDocument } from '../../../graphql/generated/recruitment/graphql';
import { problemOf, useProblemText } from '../../../ui/errors';
import { Autosaver, type SaveOutcome } from './Autosaver';
import type { Answers } from './answers';

/** Keeps the answers of one application saved while somebody fills it in. */
export function useAutosave(application: { id: string; version: number }) {
  const send = useSend(application.id);
  const latestSend = useRef(send);
  latestSend.current = send;
  const [saver] = useState(
    () =>
      new Autosaver({
        id: application.id,
        version: application.version,
        send: (answers, version) => latestSend.current(answers, version),
        storage: window.localStorage,
      }),
  );
  const state = useSyncExternalStore(saver.subscribe, saver.getState);

  useEffect(() => {
    const retry = () => void saver.flush();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      // Leaving the page sends what is left; it would wait on the device otherwise.
      void saver.flush();
    };
  }, [saver]);

  return { saver, state };
}

function useSend(id: string) {
  const [save] = useMutation(SaveApplicationDocument);
  const problemText = useProblemText();
  return async (answers: Answers, version: number): Promise<SaveOutcome> => {
    try {
      const { data } = await save({ variables: { input: { id, version, answers } } });
      const { application, userErrors } = data?.saveApplication ?? {};
      if (application) return { kind: 'saved', version: application.version };
      return refusal(userErrors ?? []);
    } catch (error) {
      const { code } = problemOf(error);
      return code === 'NETWORK' || code === 'INTERNAL' || code === 'RATE_LIMITED'
        ? { kind: 'offline' }
        : { kind: 'stopped', message: problemText(error) };
    }
  };
}

function refusal(errors: ReadonlyArray<{ message: string; path: readonly string[] }>): SaveOutcome {
  const byKey = errors.flatMap(({ path, message }) => (path[0] === 'answers' && path[1] ? [[path[1], message]] : []));
  if (byKey.length === 0) return { kind: 'stopped', message: errors.map(({ message }) => message).join(' ') };
  return { kind: 'refused', errors: Object.fromEntries(byKey) };
}
