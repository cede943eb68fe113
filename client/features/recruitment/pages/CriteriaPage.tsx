import { useQuery } from '@apollo/client/react';
import { Button, Group, NumberInput, Paper, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import { useNavigate, useParams } from 'react-router';
import {
  type RoundCriterionInput,
  RoundFormDocument,
  type RoundFormQuery,
  UpdateRoundCriteriaDocument,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { type MutationForm, useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { Page } from '../../../ui/Page';
import { freeName } from '../formDraft';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { OrderButtons } from '../views/OrderButtons';

interface CriterionDraft extends Omit<RoundCriterionInput, 'maxPoints' | 'weight'> {
  maxPoints: number | string;
  weight: number | string;
}
interface CriteriaValues {
  criteria: CriterionDraft[];
}

const ALL = 100;

/** What the reviewers of a round score: set while the round is a draft, read afterwards. */
export function CriteriaPage() {
  const { t } = useTexts();
  const pick = useLocalText();
  const { id = '' } = useParams();
  const result = useQuery(RoundFormDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ round }) => (
        <Page
          title={t('criteria.title')}
          lead={t('criteria.lead')}
          breadcrumbs={[
            { label: t('rounds.title'), to: urls.rounds },
            { label: pick(round, 'name'), to: urls.round(id) },
          ]}
          size="narrow"
        >
          {round.status === 'DRAFT' ? <CriteriaForm key={round.id} round={round} /> : <CriteriaList round={round} />}
        </Page>
      )}
    </AsyncView>
  );
}

function CriteriaList({ round }: { round: RoundFormQuery['round'] }) {
  const { t } = useTexts();
  const pick = useLocalText();
  return (
    <Stack gap="md">
      {round.criteria.map((criterion) => (
        <div key={criterion.code}>
          <Text fw={650}>
            {t('criteria.line', {
              name: pick(criterion, 'name'),
              weight: criterion.weight,
              maxPoints: criterion.maxPoints,
            })}
          </Text>
          <Text>{pick(criterion, 'description')}</Text>
        </div>
      ))}
    </Stack>
  );
}

function CriteriaForm({ round }: { round: RoundFormQuery['round'] }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const navigate = useNavigate();
  const form = useMutationForm(UpdateRoundCriteriaDocument, {
    initialValues: { criteria: round.criteria.map(toDraft) } as CriteriaValues,
    toVariables: ({ criteria }: CriteriaValues) => ({
      input: {
        id: round.id,
        version: round.version,
        criteria: criteria.map((each) => ({
          ...each,
          maxPoints: Number(each.maxPoints),
          weight: Number(each.weight),
        })),
      },
    }),
    successMessage: t('criteria.saved'),
    onSuccess: () => navigate(urls.round(round.id)),
  });
  const { criteria } = form.getValues();
  const sum = criteria.reduce((total, { weight }) => total + Number(weight), 0);
  const add = () => {
    const code = freeName(
      'C',
      criteria.map((each) => each.code),
    );
    form.insertListItem('criteria', {
      ...{ code, namePl: '', nameEn: '', descriptionPl: '', descriptionEn: '' },
      ...{ maxPoints: 10, weight: Math.max(0, ALL - sum) },
    });
  };
  return (
    <Form form={form} guarded label={t('criteria.title')}>
      {criteria.map((criterion, index) => (
        <CriterionEditor key={criterion.code} form={form} index={index} />
      ))}
      <Text role="status" fw={600} c={sum === ALL ? undefined : 'red.9'}>
        {t('criteria.sum', { sum })}
      </Text>
      {form.errors.criteria && <Text c="red.9">{form.errors.criteria}</Text>}
      <Button variant="default" onClick={add} style={{ alignSelf: 'flex-start' }}>
        {t('criteria.add')}
      </Button>
      <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
    </Form>
  );
}

function CriterionEditor({ form, index }: { form: MutationForm<CriteriaValues>; index: number }) {
  const { t } = useTexts();
  const path = `criteria.${index}`;
  const { length } = form.getValues().criteria;
  const title = t('criteria.criterion', { number: index + 1 });
  return (
    <Paper component="section" aria-label={title} withBorder radius="md" p="md">
      <Stack gap="sm">
        <Group justify="space-between">
          <Title order={2} size="h4">
            {title}
          </Title>
          <OrderButtons
            name={title}
            index={index}
            count={length}
            onMove={(to) => form.reorderListItem('criteria', { from: index, to })}
            onRemove={() => form.removeListItem('criteria', index)}
          />
        </Group>
        <TextInput label={t('criteria.namePl')} {...form.getInputProps(`${path}.namePl`)} />
        <TextInput label={t('criteria.nameEn')} {...form.getInputProps(`${path}.nameEn`)} />
        <Textarea label={t('criteria.descriptionPl')} autosize {...form.getInputProps(`${path}.descriptionPl`)} />
        <Textarea label={t('criteria.descriptionEn')} autosize {...form.getInputProps(`${path}.descriptionEn`)} />
        <SimpleGrid cols={2}>
          <NumberInput label={t('criteria.weight')} min={1} max={ALL} {...form.getInputProps(`${path}.weight`)} />
          <NumberInput label={t('criteria.maxPoints')} min={1} max={100} {...form.getInputProps(`${path}.maxPoints`)} />
        </SimpleGrid>
      </Stack>
    </Paper>
  );
}

const toDraft = (criterion: RoundFormQuery['round']['criteria'][number]): CriterionDraft => {
  const { code, namePl, nameEn, descriptionPl, descriptionEn, maxPoints, weight } = criterion;
  return { code, namePl, nameEn, descriptionPl, descriptionEn, maxPoints, weight };
};
