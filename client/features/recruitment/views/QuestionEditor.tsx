import {
  Accordion,
  Button,
  Group,
  NumberInput,
  Select,
  SimpleGrid,
  Stack,
  Switch,
  Text,
  TextInput,
} from '@mantine/core';
import { earlierThan, emptyOption, hasBounds, isChoice, isText, KINDS, type QuestionDraft } from '../formDraft';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { OrderButtons } from './OrderButtons';
import type { BuilderForm } from './SectionEditor';

interface QuestionEditorProps {
  form: BuilderForm;
  section: number;
  index: number;
}

/** One question of the form, folded until it is edited. */
export function QuestionEditor({ form, section, index }: QuestionEditorProps) {
  const { t } = useTexts();
  const pick = useLocalText();
  const list = `sections.${section}.questions`;
  const path = `${list}.${index}`;
  const questions = form.getValues().sections[section]?.questions ?? [];
  const question = questions[index];
  if (!question) return null;
  const name = pick(question, 'label') || t('builder.unnamed', { number: index + 1 });
  return (
    <Accordion.Item value={question.key}>
      <Group wrap="nowrap" gap={0}>
        <Accordion.Control>
          <Text fw={600}>{name}</Text>
          <Text size="sm" c="dimmed">
            {t(`questionType.${question.type}`)}
            {question.required && `, ${t('builder.requiredWord')}`}
          </Text>
        </Accordion.Control>
        <OrderButtons
          name={name}
          index={index}
          count={questions.length}
          onMove={(to) => form.reorderListItem(list, { from: index, to })}
          onRemove={() => form.removeListItem(list, index)}
        />
      </Group>
      <Accordion.Panel>
        <Stack gap="sm">
          <TextInput label={t('builder.labelPl')} {...form.getInputProps(`${path}.labelPl`)} />
          <TextInput label={t('builder.labelEn')} {...form.getInputProps(`${path}.labelEn`)} />
          <TextInput label={t('builder.helpPl')} {...form.getInputProps(`${path}.helpPl`)} />
          <TextInput label={t('builder.helpEn')} {...form.getInputProps(`${path}.helpEn`)} />
          <Select
            label={t('builder.kind')}
            data={KINDS.map((value) => ({ value, label: t(`questionType.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps(`${path}.type`)}
          />
          <Switch label={t('builder.required')} {...form.getInputProps(`${path}.required`, { type: 'checkbox' })} />
          <Bounds form={form} path={path} question={question} />
          {isChoice(question.type) && <Options form={form} path={path} question={question} />}
          <Condition form={form} path={path} earlier={earlierThan(form.getValues().sections, section, index)} />
        </Stack>
      </Accordion.Panel>
    </Accordion.Item>
  );
}

interface PartProps {
  form: BuilderForm;
  path: string;
  question: QuestionDraft;
}

function Bounds({ form, path, question: { type } }: PartProps) {
  const { t } = useTexts();
  if (type === 'FILE') {
    return (
      <NumberInput
        label={t('builder.mostFiles')}
        min={1}
        max={10}
        allowDecimal={false}
        {...form.getInputProps(`${path}.max`)}
      />
    );
  }
  const fields = isText(type) ? (['minLength', 'maxLength'] as const) : (['min', 'max'] as const);
  if (!isText(type) && !hasBounds(type)) return null;
  return (
    <SimpleGrid cols={2}>
      {fields.map((field) => (
        <NumberInput
          key={field}
          label={t(`builder.${field}`)}
          min={0}
          allowDecimal={false}
          {...form.getInputProps(`${path}.${field}`)}
        />
      ))}
    </SimpleGrid>
  );
}

function Options({ form, path, question: { options } }: PartProps) {
  const { t } = useTexts();
  const list = `${path}.options`;
  const { error } = form.getInputProps(list);
  return (
    <Stack gap="xs" component="fieldset" p={0} m={0} bd="none">
      <Text component="legend" fw={600} size="sm" p={0}>
        {t('builder.options')}
      </Text>
      {options.map((option, index) => {
        const name = t('builder.option', { number: index + 1 });
        return (
          <Group key={option.value} align="flex-end" wrap="wrap">
            <TextInput flex={1} miw={140} label={`${name}, PL`} {...form.getInputProps(`${list}.${index}.labelPl`)} />
            <TextInput flex={1} miw={140} label={`${name}, EN`} {...form.getInputProps(`${list}.${index}.labelEn`)} />
            <OrderButtons
              name={name}
              index={index}
              count={options.length}
              onMove={(to) => form.reorderListItem(list, { from: index, to })}
              onRemove={() => form.removeListItem(list, index)}
            />
          </Group>
        );
      })}
      {error && (
        <Text size="sm" c="red.9">
          {error}
        </Text>
      )}
      <Button
        variant="default"
        onClick={() => form.insertListItem(list, emptyOption(options.map(({ value }) => value)))}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('builder.addOption')}
      </Button>
    </Stack>
  );
}

function Condition({ form, path, earlier }: { form: BuilderForm; path: string; earlier: readonly QuestionDraft[] }) {
  const { t } = useTexts();
  const pick = useLocalText();
  const choices = earlier.flatMap((question) =>
    answersOf(question, { yes: t('answer.yes'), no: t('answer.no') }, pick).map(({ value, label }) => ({
      value: `${question.key}=${value}`,
      label: t('builder.conditionChoice', { question: pick(question, 'label'), answer: label }),
    })),
  );
  const { error, ...props } = form.getInputProps(`${path}.condition`);
  const refused = form.getInputProps(`${path}.showIf`).error;
  if (choices.length === 0) return null;
  return (
    <Select
      label={t('builder.condition')}
      data={[{ value: '', label: t('builder.always') }, ...choices]}
      allowDeselect={false}
      error={error ?? refused}
      {...props}
    />
  );
}

/** The answers that another question may depend on. */
function answersOf(
  question: QuestionDraft,
  words: { yes: string; no: string },
  pick: ReturnType<typeof useLocalText>,
): Array<{ value: string; label: string }> {
  if (question.type === 'BOOLEAN') {
    return [
      { value: 'true', label: words.yes },
      { value: 'false', label: words.no },
    ];
  }
  if (!isChoice(question.type)) return [];
  return question.options.map((option) => ({ value: option.value, label: pick(option, 'label') }));
}
