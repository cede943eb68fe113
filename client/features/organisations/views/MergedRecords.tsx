import { useQuery } from '@apollo/client/react';
import { Stack, Text } from '@mantine/core';
import { MergedRecordsDocument } from '../../../graphql/generated/organisations/graphql';
import { CardFrame } from '../../../ui/CardFrame';
import { FactList } from '../../../ui/FactList';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';

/** For the office: records of the same organisation that were merged into this one, with what was not taken over. */
export function MergedRecords({ id }: { id: string }) {
  const { t } = useTexts();
  const format = useFormat();
  const { data } = useQuery(MergedRecordsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  const records = data?.organisation.mergedRecords ?? [];
  if (records.length === 0) return null;
  return (
    <CardFrame title={t('merge.records')}>
      <Text c="dimmed">{t('merge.recordsLead')}</Text>
      <Stack gap="lg">
        {records.map(({ id: key, name, updatedAt, krs, nip, regon, contactName, contactEmail, contactPhone }) => (
          <FactList
            key={key}
            facts={[
              { label: t('field.name'), value: name },
              { label: t('merge.when'), value: format.date(updatedAt) },
              ...[
                { label: t('field.krs'), value: krs },
                { label: t('field.nip'), value: nip },
                { label: t('field.regon'), value: regon },
                {
                  label: t('field.contact'),
                  value: [contactName, contactEmail, contactPhone].filter(Boolean).join(', '),
                },
              ].filter(({ value }) => value),
            ]}
          />
        ))}
      </Stack>
    </CardFrame>
  );
}
