import { notifications } from '@mantine/notifications';

export function notifyDone(message: string): void {
  notifications.show({ message, color: 'green.9' });
}

/** Stays longer than good news: it has to be read. */
export function notifyProblem(message: string): void {
  notifications.show({ message, color: 'red.9', autoClose: 10_000, role: 'alert' });
}
