import { notifications } from '@mantine/notifications';
import { i18n } from './i18n';

function notify(message: string, color: string, rest: { autoClose?: number; role?: string } = {}): void {
  const closeButtonProps = { 'aria-label': i18n.t('action.close', { ns: 'common' }) };
  notifications.show({ message, color, closeButtonProps, ...rest });
}

export function notifyDone(message: string): void {
  notify(message, 'green.9');
}

/** Stays longer than good news: it has to be read. */
export function notifyProblem(message: string): void {
  notify(message, 'red.9', { autoClose: 10_000, role: 'alert' });
}
