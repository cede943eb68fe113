import { Group, Stack, Text, Title } from '@mantine/core';
import { type ProfileClaimsFragment, SetCompetencesDocument } from '../../../graphql/generated/volunteers/graphql';
import { Form } from '../../../ui/forms/Form';
import { SubmitButton } from '../../../ui/forms/SubmitButton';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { useCommonTexts } from '../../../ui/messages';
import { CompetenceLevelsInput, useLocalName } from '../../catalogue';
import { useTexts } from '../messages';
import { LevelDots } from './LevelDots';

const MOST = 80;

/** The own assessment to change, and below what others attest. */
export function CompetencesForm({ user }: { user: ProfileClaimsFragment }) {
  const { t } = useTexts();
  const common = useCommonTexts();
  const own = user.claims.filter(({ source }) => source === 'SELF');
  const attested = user.claims.filter(({ source }) => source !== 'SELF');
  const form = useMutationForm(SetCompetencesDocument, {
    initialValues: { competences: own.map(({ competenceId, level }) => ({ competenceId, level })) },
    toVariables: ({ competences }) => ({
      input: { competences: competences.map(({ competenceId, level }) => ({ competenceId, level })) },
    }),
    successMessage: t('profile.competences.saved'),
  });
  return (
    <Stack gap="lg">
      <Form form={form} guarded label={t('profile.competences.title')}>
        <Text>{t('profile.competences.lead')}</Text>
        <CompetenceLevelsInput label={t('profile.competences.own')} max={MOST} {...form.getInputProps('competences')} />
        <SubmitButton form={form}>{common.t('action.save')}</SubmitButton>
      </Form>
      {attested.length > 0 && <Attested claims={attested} />}
    </Stack>
  );
}

function Attested({ claims }: { claims: ProfileClaimsFragment['claims'] }) {
  const { t } = useTexts();
  const nameOf = useLocalName();
  return (
    <Stack gap="xs">
      <Title order={3} size="h5">
        {t('profile.competences.attested')}
      </Title>
      <Text size="sm" c="dimmed">
        {t('profile.competences.attestedLead')}
      </Text>
      {claims.map(({ id, competence, level, source, evidence }) => (
        <Group key={id} justify="space-between" wrap="nowrap" align="flex-start">
          <div>
            <Text fw={500}>{competence ? nameOf(competence) : t('archived')}</Text>
            <Text size="sm" c="dimmed">
              {t(`source.${source}`)}
              {evidence && ` · ${t('profile.competences.evidence', { evidence })}`}
            </Text>
          </div>
          <LevelDots level={level} />
        </Group>
      ))}
    </Stack>
  );
}
