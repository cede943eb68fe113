import { afterEach, expect, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { renderPage } from '../../testing/render';
import { answerUploads, type UploadAnswer } from '../../testing/uploads';
import { FilesField } from './FilesField';
import type { UploadedFile } from './uploadFile';

let restore = () => {};
afterEach(() => restore());

const file = (id: string): UploadedFile => ({ id, name: `${id}.pdf`, size: 2000 });

function Field({ max }: { max: number }) {
  const [value, setValue] = useState<UploadedFile[]>([]);
  return <FilesField label="Załączniki" max={max} value={value} onChange={setValue} />;
}

/** The field, and files chosen in it; the server answers them in their order. */
function choosing(names: string[], answers: UploadAnswer[], max = 3) {
  const uploads = answerUploads(...answers);
  restore = uploads.restore;
  const { container } = renderPage(<Field max={max} />);
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for files');
  fireEvent.change(input, { target: { files: names.map((name) => new File(['x'], name)) } });
  return uploads.asked;
}

const add = () => screen.getByRole('button', { name: 'Załączniki: Dodaj plik' });

test('files that were chosen together are all there, with their progress on the way', async () => {
  choosing(['a.pdf', 'b.pdf'], [{ file: file('a') }, { file: file('b') }]);
  expect(screen.getByText('Wysyłanie: a.pdf (50%)')).toBeTruthy();
  await screen.findByRole('link', { name: 'a.pdf' });
  expect((await screen.findByRole('link', { name: 'b.pdf' })).getAttribute('href')).toBe('/files/stored/b');
});

test('no more are taken than the question has room for', async () => {
  const asked = choosing(['a.pdf', 'b.pdf'], [{ file: file('a') }, { file: file('b') }], 1);
  await screen.findByRole('link', { name: 'a.pdf' });
  expect(asked).toHaveLength(1);
  expect(add().hasAttribute('disabled')).toBe(true);
});

test('a file that was taken out makes room, and the keyboard goes on from there', async () => {
  choosing(['a.pdf'], [{ file: file('a') }], 1);
  await screen.findByRole('link', { name: 'a.pdf' });
  await userEvent.click(screen.getByRole('button', { name: 'Usuń plik: a.pdf' }));
  await waitFor(() => expect(document.activeElement).toBe(add()));
  expect(screen.queryByRole('link', { name: 'a.pdf' })).toBeNull();
});

test('what broke off is sent again when the network is back, and when it is asked for', async () => {
  const asked = choosing(['a.pdf'], [null, null, { file: file('a') }]);
  await screen.findByText(/nie ma połączenia/);
  await userEvent.click(screen.getByRole('button', { name: 'Wyślij ponownie: a.pdf' }));
  await screen.findByText(/nie ma połączenia/);
  fireEvent(window, new Event('online'));
  await screen.findByRole('link', { name: 'a.pdf' });
  expect(asked).toHaveLength(3);
});

test('what broke off is sent again after a pause, for the browser does not always say that the network works', async () => {
  choosing(['a.pdf'], [null, { file: file('a') }]);
  await screen.findByText(/nie ma połączenia/);
  await screen.findByRole('link', { name: 'a.pdf' }, { timeout: 10_000 });
});

test('a file that the server does not take says why, and holds up no other', async () => {
  const refusal = { errors: [{ message: 'Przyjmujemy pliki PDF.', extensions: { reason: 'KIND' } }] };
  choosing(['zły.exe', 'a.pdf'], [refusal, { file: file('a') }], 2);
  await screen.findByText('zły.exe: Przyjmujemy pliki PDF.');
  await screen.findByRole('link', { name: 'a.pdf' });
  expect(add().hasAttribute('disabled')).toBe(false);
});
