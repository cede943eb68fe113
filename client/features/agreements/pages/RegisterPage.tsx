import { useQuery } from '@apollo/client/react';
import { Button, Group } from '@mantine/core';
import { IconFilePlus } from '@tabler/icons-react';
import { Link } from 'react-router';
import { Can } from '../../../access/Can';
import { AgreementRegisterDocument, type AgreementRowFragment } from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { type Column, DataTable } from '../../../ui/DataTable';
import { DownloadButton } from '../../../ui/DownloadButton';
import { EmptyState } from '../../../ui/EmptyState';
import { FilterBar } from '../../../ui/FilterBar';
import { useFormat } from '../../../ui/format';
import { LoadMore } from '../../../ui/LoadMore';
import { Page } from '../../../ui/Page';
import { useSite } from '../../../ui/Site';
import { StateBadge } from '../../../ui/StateBadge';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { filterOf, orderOf, paramsOf, REGISTER_DEFAULTS } from '../register';
import { isOver, isRunning, lastDayOf } from '../states';
import { urls } from '../urls';
import { AgreementBadge } from '../views/AgreementBadge';
import { AnnexSummary } from '../views/AnnexChanges';
import { DraftAnnexButton } from '../views/DraftAnnexButton';
import { RegisterFilters } from '../views/RegisterFilters';

const PAGE_SIZE = 25;

export function RegisterPage() {
  const { t, language } = useTexts();
  const { values, setFilter, clearFilters, isFiltered } = useFilters(REGISTER_DEFAULTS);
  const order = orderOf(values);
  const { timeZone } = useSite();
  const filter = filterOf(values, timeZone);
  const result = useQuery(AgreementRegisterDocument, { variables: { first: PAGE_SIZE, filter, order } });
  const columns = useRegisterColumns(values.ending !== '');

  return (
    <Page
      title={t('register.title')}
      lead={t('register.lead')}
      actions={
        <Can I="create" a="Agreement">
          <DownloadButton href={urls.workbook({ ...paramsOf(filter), order, language })}>
            {t('register.download')}
          </DownloadButton>
          <Button component={Link} to={urls.create} leftSection={<IconFilePlus size={18} aria-hidden />}>
            {t('register.create')}
          </Button>
        </Can>
      }
    >
      <FilterBar isFiltered={isFiltered} onClear={clearFilters} count={result.data?.agreements.totalCount}>
        <RegisterFilters values={values} setFilter={setFilter} />
      </FilterBar>
      <AsyncView result={result} keepPrevious>
        {({ agreements }) => (
          <DataTable
            caption={t('register.caption')}
            columns={columns}
            rows={agreements.nodes}
            rowKey={({ id }) => id}
            rowHref={({ id }) => urls.office(id)}
            empty={<EmptyState title={t('register.emptyTitle')}>{t('register.emptyLead')}</EmptyState>}
            footer={<LoadMore connection={agreements} fetchMore={result.fetchMore} />}
          />
        )}
      </AsyncView>
    </Page>
  );
}

/** Of what ends soon the office is offered to extend it, right in the row. */
function useRegisterColumns(isEnding: boolean): Column<AgreementRowFragment>[] {
  const { t } = useTexts();
  const format = useFormat();
  return [
    { id: 'person', header: t('field.person'), cell: ({ volunteerName }) => volunteerName },
    {
      id: 'number',
      header: t('field.number'),
      cell: ({ number, parentId }) => number ?? t(parentId ? 'register.annexNoNumber' : 'register.noNumber'),
    },
    { id: 'state', header: t('field.state'), cell: (row) => <AgreementBadge agreement={row} /> },
    {
      id: 'term',
      header: t('field.termOrChange'),
      cell: (row) =>
        row.changes ? (
          <AnnexSummary changes={row.changes} />
        ) : (
          `${format.shortDate(row.validFrom)} – ${format.shortDate(lastDayOf(row))}`
        ),
    },
    {
      id: 'attention',
      header: t('register.attention'),
      cell: (row) => <Attention agreement={row} />,
      isLong: true,
    },
    ...(isEnding
      ? [
          {
            id: 'extend',
            header: t('annex.extend'),
            isHeaderHidden: true,
            cell: (row: AgreementRowFragment) =>
              isRunning(row) && <DraftAnnexButton agreement={row}>{t('annex.extend')}</DraftAnnexButton>,
          },
        ]
      : []),
  ];
}

/** What is still to be done; statutory cover is only once both have signed, and what is over is left in peace. */
function Attention({ agreement }: { agreement: AgreementRowFragment }) {
  const { t } = useTexts();
  const { warnings, coverDue } = agreement;
  const shown = isOver(agreement) ? [] : warnings.filter((warning) => warning !== 'STATUTORY_COVER' || coverDue);
  if (shown.length === 0) return '–';
  return (
    <Group gap={4}>
      {shown.map((warning) => (
        <StateBadge key={warning} label={t(`warning.${warning}.label`)} tone="waiting" />
      ))}
    </Group>
  );
}
