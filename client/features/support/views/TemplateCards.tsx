import { Group, Radio, SimpleGrid, Stack, Text } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import type { TemplateFragment } from '../../../graphql/generated/support/graphql';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { useTemplateTexts } from '../useTemplates';
import { type RequestValues, suggested } from '../values';

interface TemplateCardsProps {
  form: UseFormReturnType<RequestValues>;
  templates: readonly TemplateFragment[];
}

/** The typical needs as cards; choosing one fills in what is usual for it. */
export function TemplateCards({ form, templates }: TemplateCardsProps) {
  const { t } = useTexts();
  const textsOf = useTemplateTexts();
  const field = form.getInputProps('templateId');
  const choose = (id: string) => {
    const template = templates.find((each) => each.id === id);
    if (!template) return;
    const former = templates.find((each) => each.id === form.values.templateId);
    // A topic that is only the former template's name was not written by the person.
    const written = former && form.values.title === textsOf(former).name ? '' : form.values.title;
    form.setValues(suggested(template, textsOf(template).name, written));
    form.clearFieldError('templateId');
  };
  return (
    <Radio.Group label={t('field.template')} withAsterisk {...field} value={field.value ?? ''} onChange={choose}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm" mt="xs">
        {templates.map((template) => (
          <TemplateCard key={template.id} template={template} />
        ))}
      </SimpleGrid>
    </Radio.Group>
  );
}

function TemplateCard({ template }: { template: TemplateFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const { name, description } = useTemplateTexts()(template);
  return (
    <Radio.Card value={template.id} p="md" radius="md" h="100%" display="flex" style={{ alignItems: 'flex-start' }}>
      <Group wrap="nowrap" align="flex-start">
        <Radio.Indicator />
        <Stack gap={4}>
          <Text fw={600}>{name}</Text>
          <Text size="sm">{description}</Text>
          <Text size="sm" c="dimmed">
            {t('template.usual', { effort: format.minutes(template.effortMinutes) })},{' '}
            {t('template.lead', { count: template.leadDays })}
          </Text>
        </Stack>
      </Group>
    </Radio.Card>
  );
}
