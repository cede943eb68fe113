import type { OperationVariables, TypedDocumentNode } from '@apollo/client';
import { type FormErrors, type UseFormInput, type UseFormReturnType, useForm } from '@mantine/form';
import { type RefObject, type SyntheticEvent, useRef, useState } from 'react';
import type { UserError } from '../errors';
import { notifyDone } from '../notify';
import { fieldPath, type PayloadOf } from './payload';
import { type Outcome, type RefetchList, usePayloadMutation } from './usePayloadMutation';

type FormChecks<Values> = Pick<UseFormInput<Values>, 'validate' | 'validateInputOnBlur'>;

interface MutationFormOptions<Data, Variables, Values> extends FormChecks<Values> {
  initialValues: Values;
  toVariables: (values: Values) => Variables;
  /** Called when the server accepted everything. A promise keeps the form sending until it settles. */
  onSuccess?: (payload: PayloadOf<Data>, values: Values) => void | Promise<void>;
  /** Shown as a notification. */
  successMessage?: string;
  /** Empties the form after success; otherwise what was sent becomes its new beginning. */
  resetOnSuccess?: boolean;
  /** Where the API's path differs from the field's name; both without `input`, parts joined by dots. */
  fieldNames?: Readonly<Record<string, string>>;
  refetchQueries?: RefetchList;
}

export interface MutationForm<Values> extends UseFormReturnType<Values> {
  /** Errors that belong to no field. */
  generalErrors: readonly string[];
  isSending: boolean;
  /** Counts refused attempts; the summary takes the focus when it grows. */
  attempts: number;
  handleSubmit: (event?: SyntheticEvent<HTMLFormElement>) => void;
  /** Shows what a further step after this one did not accept, as what this one does not accept is shown. */
  refuse: (fields: FormErrors) => void;
  /** True while leaving would lose something. */
  hasUnsavedChanges: () => boolean;
  formRef: RefObject<HTMLFormElement | null>;
}

/** A form that sends one mutation and shows what the server did not accept at the fields it concerns. */
export function useMutationForm<Data extends object, Variables extends OperationVariables, Values extends object>(
  document: TypedDocumentNode<Data, Variables>,
  options: MutationFormOptions<Data, Variables, Values>,
): MutationForm<Values> {
  const { initialValues, validate, validateInputOnBlur } = options;
  const form = useForm<Values>({ mode: 'controlled', initialValues, validate, validateInputOnBlur });
  const { send, isSending } = usePayloadMutation(document, options.refetchQueries);
  const { generalErrors, attempts, refuse, accept } = useRefusals(form);
  const savedValues = useRef<Values | null>(null);
  const formRef = useRef<HTMLFormElement>(null);

  const settle = async (outcome: Outcome<Data>, values: Values) => {
    if (!outcome.isDone) {
      const { general, fields } = sortErrors(outcome.userErrors, values, options.fieldNames);
      refuse(outcome.problem === null ? general : [outcome.problem], fields);
      return;
    }
    accept();
    savedValues.current = values;
    if (options.resetOnSuccess) form.reset();
    else form.resetDirty(values);
    if (options.successMessage) notifyDone(options.successMessage);
    await options.onSuccess?.(outcome.payload, values);
  };

  const handleSubmit = form.onSubmit(
    (values) => send(options.toVariables(values), (outcome) => settle(outcome, values)),
    (errors) => refuse([], errors),
  );

  // A page may lead on right after success, before React has rendered the clean state: compare with what was sent.
  const hasUnsavedChanges = () => form.isDirty() && form.getValues() !== savedValues.current;
  const refuseFields = (fields: FormErrors) => refuse([], fields);
  const state = { generalErrors, isSending, attempts, hasUnsavedChanges };
  return { ...form, ...state, handleSubmit, refuse: refuseFields, formRef };
}

function useRefusals<Values>(form: UseFormReturnType<Values>) {
  const [generalErrors, setGeneralErrors] = useState<readonly string[]>([]);
  const [attempts, setAttempts] = useState(0);
  const refuse = (general: readonly string[], fields: FormErrors) => {
    setGeneralErrors(general);
    form.setErrors(fields);
    setAttempts((count) => count + 1);
  };
  const accept = () => setGeneralErrors([]);
  return { generalErrors, attempts, refuse, accept };
}

function sortErrors(userErrors: readonly UserError[], values: object, names: Readonly<Record<string, string>> = {}) {
  const general: string[] = [];
  const fields: FormErrors = {};
  for (const { path, message } of userErrors) {
    const sent = fieldPath(path);
    const field = names[sent] ?? sent;
    const [root = ''] = field.split('.');
    if (root in values) fields[field] ??= message;
    else general.push(message);
  }
  return { general, fields };
}
