import { useQuery } from '@apollo/client/react';
import { Tabs } from '@mantine/core';
import { CataloguesDocument } from '../../../graphql/generated/catalogue/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Page } from '../../../ui/Page';
import { useFilters } from '../../../ui/useFilters';
import { CATALOGUES } from '../catalogues';
import { useTexts } from '../messages';
import { AddEntry } from '../views/AddEntry';
import { EntryTable } from '../views/EntryTable';

/** The catalogues that the whole portal draws on. */
export function CataloguesPage() {
  const { t } = useTexts();
  const { values, setFilter } = useFilters({ catalogue: 'COMPETENCE_AREA' });
  const shown = CATALOGUES.find(({ name }) => name === values.catalogue) ?? CATALOGUES[0];
  const result = useQuery(CataloguesDocument, { fetchPolicy: 'cache-and-network' });
  if (!shown) return null;
  return (
    <Page
      title={t('administration.title')}
      lead={t('administration.lead')}
      actions={<AddEntry key={shown.name} catalogue={shown.name} areas={result.data?.competenceAreas ?? []} />}
    >
      <Tabs value={shown.name} onChange={(name) => setFilter('catalogue', name)} keepMounted={false}>
        <Tabs.List mb="md">
          {CATALOGUES.map(({ name }) => (
            <Tabs.Tab key={name} value={name}>
              {t(`catalogue.${name}`)}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        <Tabs.Panel value={shown.name}>
          <AsyncView result={result}>
            {(data) => <EntryTable catalogue={shown.name} entries={shown.entriesOf(data)} />}
          </AsyncView>
        </Tabs.Panel>
      </Tabs>
    </Page>
  );
}
