import { Button, Group, Text } from '@mantine/core';
import {
  ArchiveCatalogueEntryDocument,
  type CatalogueName,
  CataloguesDocument,
  CompetencesDocument,
  RestoreCatalogueEntryDocument,
} from '../../../graphql/generated/catalogue/graphql';
import { type Column, DataTable } from '../../../ui/DataTable';
import { useAction } from '../../../ui/forms/useAction';
import { StateBadge } from '../../../ui/StateBadge';
import type { Entry } from '../catalogues';
import { useLocalName } from '../localName';
import { useTexts } from '../messages';
import { EditEntry } from './EditEntry';

interface EntryTableProps {
  catalogue: CatalogueName;
  entries: readonly Entry[];
}

export function EntryTable({ catalogue, entries }: EntryTableProps) {
  const { t } = useTexts();
  const columns: Column<Entry>[] = [
    {
      id: 'namePl',
      header: t('administration.namePl'),
      cell: (entry) => (
        <Text component="span" fw={600}>
          {entry.namePl}
        </Text>
      ),
    },
    { id: 'nameEn', header: t('administration.nameEn'), cell: (entry) => entry.nameEn },
    {
      id: 'state',
      header: t('administration.state'),
      cell: ({ archived }) =>
        archived ? (
          <StateBadge label={t('administration.archived')} />
        ) : (
          <StateBadge tone="good" label={t('administration.offered')} />
        ),
    },
    {
      id: 'change',
      header: t('administration.change'),
      isHeaderHidden: true,
      align: 'end',
      cell: (entry) => <EntryActions catalogue={catalogue} entry={entry} />,
    },
  ];
  return (
    <DataTable
      caption={t(`catalogue.${catalogue}`)}
      columns={columns}
      rows={entries}
      rowKey={(entry) => entry.id}
      empty={null}
    />
  );
}

function EntryActions({ catalogue, entry }: { catalogue: CatalogueName; entry: Entry }) {
  const { t } = useTexts();
  const localName = useLocalName();
  const refetchQueries = [CataloguesDocument, CompetencesDocument];
  const archive = useAction(ArchiveCatalogueEntryDocument, {
    successMessage: t('administration.archivedDone'),
    refetchQueries,
  });
  const restore = useAction(RestoreCatalogueEntryDocument, {
    successMessage: t('administration.restoredDone'),
    refetchQueries,
  });
  const { run, isRunning } = entry.archived ? restore : archive;
  const verb = t(entry.archived ? 'administration.restore' : 'administration.archive');
  return (
    <Group gap="xs" justify="flex-end" wrap="nowrap">
      <EditEntry catalogue={catalogue} entry={entry} />
      <Button
        variant="subtle"
        size="compact-sm"
        loading={isRunning}
        aria-label={`${verb}: ${localName(entry)}`}
        onClick={() => void run({ input: { catalogue, id: entry.id } })}
      >
        {verb}
      </Button>
    </Group>
  );
}
