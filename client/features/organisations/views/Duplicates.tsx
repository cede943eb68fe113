import { useQuery } from '@apollo/client/react';
import { Alert, Anchor, List } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { Link } from 'react-router';
import { useCan } from '../../../access/useCan';
import { OrganisationDuplicatesDocument } from '../../../graphql/generated/organisations/graphql';
import { useTexts } from '../messages';
import { urls } from '../urls';
import { OrganisationState } from './OrganisationState';

interface DuplicatesProps {
  name: string;
  municipalityId: string;
  exceptId?: string;
}

/** A warning when the municipality has another organisation of that name; nothing otherwise. */
export function Duplicates({ name, municipalityId, exceptId }: DuplicatesProps) {
  const { t } = useTexts();
  const can = useCan();
  const isOffice = can('verify', 'Organisation');
  const mayMerge = can('merge', 'Organisation');
  const { data } = useQuery(OrganisationDuplicatesDocument, {
    variables: { input: { name, municipalityId, ...(exceptId && { exceptId }) } },
    skip: !name || !municipalityId,
  });
  const found = data?.organisationDuplicates ?? [];
  if (found.length === 0) return null;
  return (
    <Alert
      color="yellow"
      icon={<IconCopy aria-hidden />}
      title={t(isOffice ? 'duplicates.officeTitle' : 'duplicates.title')}
    >
      {t(isOffice ? 'duplicates.officeLead' : 'duplicates.lead')}
      <List mt="xs">
        {found.map((each) => (
          <List.Item key={each.id}>
            <Anchor component={Link} to={urls.organisation(each.id)}>
              {each.name}
            </Anchor>{' '}
            {isOffice && <OrganisationState status={each.status} />}
            {exceptId && mayMerge && (
              <>
                {' '}
                <Anchor component={Link} to={urls.merge(exceptId, each.id)} fw={600}>
                  {t('merge.open', { name: each.name })}
                </Anchor>
              </>
            )}
          </List.Item>
        ))}
      </List>
    </Alert>
  );
}
