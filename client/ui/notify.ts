import type { NotificationData } from '@mantine/notifications';

type Listener = () => void;

const listeners = new Set<Listener>();
let isAsked = false;

export function notifyDone(message: string): void {
  show({ message, color: 'green.9' });
}

/** Stays longer than good news: it has to be read. */
export function notifyProblem(message: string): void {
  show({ message, color: 'red.9', autoClose: 10_000, role: 'alert' });
}

/** Whether anything was to be notified yet: until then nothing of the notifications is loaded. */
export const hasNotices = (): boolean => isAsked;

export function onFirstNotice(listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function show(notice: NotificationData): void {
  if (!isAsked) {
    isAsked = true;
    for (const listener of listeners) listener();
  }
  void import('@mantine/notifications').then(({ notifications }) => notifications.show(notice));
}
