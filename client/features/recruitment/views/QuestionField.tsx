import { Checkbox, NumberInput, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { DateField } from '../../../ui/forms/DateField';
import { FilesField } from '../../../ui/forms/FilesField';
import { CompetenceLevelsInput, type CompetenceLevelValue } from '../../catalogue';
import { MunicipalitySelect, useMunicipalityNames } from '../../region';
import { filesOf } from '../form/answers';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import type { FormQuestionFragment } from '../types';
import { ScaleField } from './ScaleField';

/** The field is as wide as its number; its help is not. */
const SHORT_INPUT = { wrapper: { maxWidth: 200 } };

/** From here on a short text tells its limit: before that it would only be in the way. */
const NEARLY = 0.8;

interface QuestionFieldProps {
  question: FormQuestionFragment;
  value: unknown;
  error?: string | null;
  /** Null clears the answer. */
  onChange: (value: unknown) => void;
}

/** The input that a question of the form asks for. */
export function QuestionField({ question, value, error, onChange }: QuestionFieldProps) {
  const { t } = useTexts();
  const pick = useLocalText();
  const common = {
    label: pick(question, 'label'),
    description: pick(question, 'help') ?? undefined,
    error: error ?? undefined,
    withAsterisk: question.required,
    'data-path': question.key,
  };
  const options = (question.options ?? []).map((option) => ({ value: option.value, label: pick(option, 'label') }));
  const text = typeof value === 'string' ? value : '';

  switch (question.type) {
    case 'SHORT_TEXT':
      return <ShortText {...common} question={question} value={text} onChange={onChange} />;
    case 'LONG_TEXT':
      return <LongText {...common} question={question} value={text} onChange={onChange} />;
    case 'NUMBER':
      return (
        <NumberInput
          {...common}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="none"
          thousandSeparator={false}
          hideControls
          inputMode="numeric"
          styles={SHORT_INPUT}
          value={typeof value === 'number' ? value : ''}
          onChange={(next) => onChange(typeof next === 'number' ? next : null)}
        />
      );
    case 'DATE':
      return <DateField {...common} styles={SHORT_INPUT} value={text || null} onChange={onChange} />;
    case 'SCALE':
      return (
        <ScaleField {...common} min={question.min ?? 1} max={question.max ?? 5} value={value} onChange={onChange} />
      );
    case 'BOOLEAN':
      return (
        <Radio.Group
          {...common}
          value={typeof value === 'boolean' ? String(value) : null}
          onChange={(next) => onChange(next === 'true')}
        >
          <Stack gap="xs" mt="xs">
            <Radio value="true" label={t('answer.yes')} />
            <Radio value="false" label={t('answer.no')} />
          </Stack>
        </Radio.Group>
      );
    case 'SINGLE_CHOICE':
      return (
        <Radio.Group {...common} value={text || null} onChange={onChange}>
          <Stack gap="xs" mt="xs">
            {options.map((option) => (
              <Radio key={option.value} {...option} />
            ))}
          </Stack>
        </Radio.Group>
      );
    case 'MULTIPLE_CHOICE':
      return (
        <Checkbox.Group {...common} value={Array.isArray(value) ? (value as string[]) : []} onChange={onChange}>
          <Stack gap="xs" mt="xs">
            {options.map((option) => (
              <Checkbox key={option.value} {...option} />
            ))}
          </Stack>
        </Checkbox.Group>
      );
    case 'MUNICIPALITY':
      return <MunicipalityField {...common} value={text} onChange={onChange} />;
    case 'COMPETENCES':
      return (
        <CompetenceLevelsInput
          {...common}
          max={question.max ?? undefined}
          value={Array.isArray(value) ? (value as CompetenceLevelValue[]) : []}
          onChange={onChange}
        />
      );
    case 'FILE':
      return <FilesField {...common} max={question.max ?? 1} value={filesOf(value)} onChange={onChange} />;
  }
}

interface FieldProps {
  label: string;
  description: string | undefined;
  error: string | undefined;
  withAsterisk: boolean;
  'data-path': string;
  onChange: (value: unknown) => void;
}

type TextProps = FieldProps & { question: FormQuestionFragment; value: string };

function ShortText({ question, value, onChange, description, ...rest }: TextProps) {
  const { maxLength } = question;
  const isNearlyFull = maxLength && value.length >= maxLength * NEARLY;
  return (
    <TextInput
      {...rest}
      {...autoFill(question.key)}
      description={isNearlyFull ? <Counted help={description} question={question} value={value} /> : description}
      maxLength={maxLength ?? undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

function LongText({ question, value, onChange, description, ...rest }: TextProps) {
  return (
    <Textarea
      {...rest}
      description={<Counted help={description} question={question} value={value} />}
      autosize
      minRows={4}
      maxRows={18}
      maxLength={question.maxLength ?? undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  );
}

/** What helps to answer, and how much room is left. */
function Counted({ help, question, value }: Pick<TextProps, 'question' | 'value'> & { help: string | undefined }) {
  const { t } = useTexts();
  const { minLength, maxLength } = question;
  const count = value.trim().length;
  const needsMore = minLength && count < minLength;
  const counter = maxLength
    ? t(needsMore ? 'form.counterMin' : 'form.counter', { count, max: maxLength, min: minLength ?? 0 })
    : null;
  return (
    <>
      {help && <span>{help}</span>}
      {help && counter && <br />}
      {counter && <span>{counter}</span>}
    </>
  );
}

function MunicipalityField({ value, onChange, ...rest }: FieldProps & { value: string }) {
  const nameOf = useMunicipalityNames();
  const label = value ? nameOf(value) : null;
  return (
    <MunicipalitySelect
      {...rest}
      // Its text is set when it appears, so it appears again once the name of the chosen one is known.
      key={label === null ? 'unknown' : 'known'}
      value={value && label ? { value, label } : null}
      onChange={(option) => onChange(option?.value ?? null)}
    />
  );
}

/** What browsers may fill in by themselves. */
function autoFill(key: string) {
  if (key === 'name') return { autoComplete: 'name' };
  if (key === 'phone') return { autoComplete: 'tel', type: 'tel', inputMode: 'tel' as const };
  return {};
}
