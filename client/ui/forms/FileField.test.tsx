import { afterEach, expect, jest, test } from '@jest/globals';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { renderPage } from '../../testing/render';
import { answerUploads, type UploadAnswer } from '../../testing/uploads';
import { FileField } from './FileField';

let restore = () => {};
afterEach(() => restore());

function answering(answer: UploadAnswer): readonly string[] {
  const uploads = answerUploads(answer);
  restore = uploads.restore;
  return uploads.asked;
}

const shown = () => {
  const onChange = jest.fn();
  const { container } = renderPage(<FileField label="Podpisany plik" accept=".pdf" onChange={onChange} />);
  const input = container.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('There is no field for a file');
  fireEvent.change(input, { target: { files: [new File(['x'], 'umowa ż.pdf')] } });
  return onChange;
};

test('a file goes to the server at once, and the form has what the server knows of it', async () => {
  const file = { id: 'f1', name: 'umowa ż.pdf', size: 12_000 };
  const asked = answering({ file });
  const onChange = shown();
  await waitFor(() => expect(onChange).toHaveBeenLastCalledWith(file));
  expect(asked).toEqual(['/files/uploads?name=umowa%20%C5%BC.pdf']);
});

test('why a file was not taken is said at the field', async () => {
  answering({ errors: [{ message: 'Przyjmujemy pliki PDF.', extensions: { reason: 'KIND' } }] });
  const onChange = shown();
  await screen.findByText('Przyjmujemy pliki PDF.');
  const button = screen.getByRole('button', { name: 'Podpisany plik: Wybierz plik' });
  expect(document.getElementById(button.getAttribute('aria-describedby') ?? '')?.textContent).toContain('PDF');
  expect(onChange).toHaveBeenLastCalledWith(null);
});

test('a broken connection is told in words', async () => {
  answering(null);
  shown();
  await screen.findByText(/Nie udało się wysłać pliku/);
});
