import { gql, type TypedDocumentNode } from '@apollo/client';
import { describe, expect, jest, test } from '@jest/globals';
import { TextInput } from '@mantine/core';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { GraphQLError } from 'graphql';
import { renderPage } from '../../testing/render';
import type { UserError } from '../errors';
import { Form } from './Form';
import { useRules } from './rules';
import { SubmitButton } from './SubmitButton';
import { useMutationForm } from './useMutationForm';

interface Village {
  name: string;
  contact: { email: string };
}

interface AddVillageData {
  addVillage: { village: { id: string } | null; userErrors: UserError[] };
}

const AddVillage: TypedDocumentNode<AddVillageData, { input: Village }> = gql`
  mutation AddVillage($input: AddVillageInput!) {
    addVillage(input: $input) {
      village {
        id
      }
      userErrors {
        code
        message
        path
      }
    }
  }
`;

const TYPED: Village = { name: 'Osie', contact: { email: 'urzad@osie.example' } };

const answer = (village: { id: string } | null, userErrors: UserError[] = []) => ({
  request: { query: AddVillage, variables: { input: TYPED } },
  result: { data: { addVillage: { village, userErrors } } },
});

interface VillageFormProps {
  onSuccess?: (id: string | undefined) => void;
  /** What a further step, after this one has succeeded, finds wrong with the name. */
  nextProblem?: string;
}

function VillageForm({ onSuccess, nextProblem }: VillageFormProps) {
  const rules = useRules();
  const form = useMutationForm(AddVillage, {
    initialValues: { name: '', contact: { email: '' } },
    validate: { name: rules.required },
    toVariables: (input) => ({ input }),
    onSuccess: ({ village }) => {
      onSuccess?.(village?.id);
      if (nextProblem) form.refuse({ name: nextProblem });
    },
  });
  return (
    <Form form={form}>
      <TextInput label="Nazwa" {...form.getInputProps('name')} />
      <TextInput label="E-mail" {...form.getInputProps('contact.email')} />
      <SubmitButton form={form}>Dodaj</SubmitButton>
    </Form>
  );
}

type User = ReturnType<typeof renderPage>['user'];

async function type(user: User) {
  await user.type(screen.getByLabelText('Nazwa'), TYPED.name);
  await user.type(screen.getByLabelText('E-mail'), TYPED.contact.email);
}

async function fill(user: User) {
  await type(user);
  await user.click(screen.getByRole('button', { name: 'Dodaj' }));
}

describe('a form that sends a mutation', () => {
  test('does not send what its own rules refuse, and leads to the field', async () => {
    const { user } = renderPage(<VillageForm />);
    await user.click(screen.getByRole('button', { name: 'Dodaj' }));
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    await user.click(screen.getByRole('link', { name: 'Nazwa: To pole jest potrzebne.' }));
    expect(document.activeElement).toBe(screen.getByLabelText('Nazwa'));
  });

  test('puts the server’s errors at their fields, nested ones too', async () => {
    const taken = { code: 'TAKEN', message: 'Ten adres jest już zajęty.', path: ['input', 'contact', 'email'] };
    const { user } = renderPage(<VillageForm />, { mocks: [answer(null, [taken])] });
    await fill(user);
    await screen.findByRole('link', { name: 'E-mail: Ten adres jest już zajęty.' });
    expect(screen.getByLabelText('E-mail').getAttribute('aria-invalid')).toBe('true');
    expect(screen.getByLabelText('Nazwa').getAttribute('aria-invalid')).not.toBe('true');
  });

  test('shows errors that belong to no field in the summary only', async () => {
    const closed = { code: 'CLOSED', message: 'Lista gmin jest zamknięta.', path: [] };
    const { user } = renderPage(<VillageForm />, { mocks: [answer(null, [closed])] });
    await fill(user);
    expect((await screen.findByRole('alert')).textContent).toContain('Lista gmin jest zamknięta.');
    expect(screen.queryByRole('link')).toBeNull();
  });

  test('leads to what a further step does not accept', async () => {
    const { user } = renderPage(<VillageForm nextProblem="Takiej wsi nie ma." />, { mocks: [answer({ id: 'v1' })] });
    await fill(user);
    await screen.findByRole('link', { name: 'Nazwa: Takiej wsi nie ma.' });
    expect(document.activeElement).toBe(screen.getByRole('alert'));
  });

  test('names the incident when the server failed', async () => {
    const error = new GraphQLError('boom', { extensions: { code: 'INTERNAL', incident: 'E7K2' } });
    const failure = { ...answer(null), result: { errors: [error] } };
    const { user } = renderPage(<VillageForm />, { mocks: [failure] });
    await fill(user);
    const summary = await screen.findByRole('alert');
    expect(summary.textContent).toContain('E7K2');
    expect(summary.textContent).not.toContain('boom');
  });

  test('sends once, however often it is pressed, and hands over the payload', async () => {
    const onSuccess = jest.fn();
    const { user } = renderPage(<VillageForm onSuccess={onSuccess} />, { mocks: [answer({ id: 'v1' })] });
    await type(user);
    // Both presses in one turn: no answer can come between them, however slow the machine.
    fireEvent.click(screen.getByRole('button', { name: 'Dodaj' }));
    fireEvent.click(screen.getByRole('button', { name: 'Dodaj' }));
    await waitFor(() => expect(onSuccess).toHaveBeenCalledWith('v1'));
    await waitFor(() => expect(screen.getByRole('button', { name: 'Dodaj' }).hasAttribute('disabled')).toBe(false));
    expect(onSuccess).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
