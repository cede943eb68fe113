import { Button, Group, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import { Can } from '../../../access/Can';
import {
  ArchiveOrganisationDocument,
  type OrganisationDetailsFragment,
  RejectOrganisationDocument,
  VerifyOrganisationDocument,
} from '../../../graphql/generated/organisations/graphql';
import { ConfirmButton } from '../../../ui/ConfirmButton';
import { useAction } from '../../../ui/forms/useAction';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { Duplicates } from './Duplicates';

/** What the office decides about an organisation, with what it needs to know for it. */
export function CheckActions({ organisation }: { organisation: OrganisationDetailsFragment }) {
  const { t } = useTexts();
  const { id, status, name, municipality } = organisation;
  const verify = useAction(VerifyOrganisationDocument, { successMessage: t('office.verified') });
  const reject = useAction(RejectOrganisationDocument, { successMessage: t('office.rejected') });
  const archive = useAction(ArchiveOrganisationDocument, { successMessage: t('office.archived') });
  return (
    <Stack>
      <Duplicates name={name} municipalityId={municipality?.id ?? ''} exceptId={id} />
      {status === 'UNVERIFIED' && <Text c="dimmed">{t('office.hint')}</Text>}
      <Group>
        <Can I="verify" a="Organisation">
          {(status === 'UNVERIFIED' || status === 'REJECTED') && (
            <Button loading={verify.isRunning} onClick={() => void verify.run({ input: { id } })}>
              {t('office.verify')}
            </Button>
          )}
          {status === 'UNVERIFIED' && (
            <ConfirmButton
              variant="default"
              reason="required"
              message={t('office.rejectMessage')}
              onConfirm={(reason) => reject.run({ input: { id, reason } })}
            >
              {t('office.reject')}
            </ConfirmButton>
          )}
        </Can>
        <Can I="merge" a="Organisation">
          <Button variant="default" component={Link} to={urls.merge(id)}>
            {t('merge.action')}
          </Button>
        </Can>
        <ConfirmButton
          variant="default"
          color="red"
          message={t('office.archiveMessage')}
          onConfirm={() => archive.run({ input: { id } })}
        >
          {t('office.archive')}
        </ConfirmButton>
      </Group>
    </Stack>
  );
}
