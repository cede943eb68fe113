import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { Can } from '../../../access/Can';
import { ProgrammeReportDocument } from '../../../graphql/generated/reports/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { DownloadButton } from '../../../ui/DownloadButton';
import { dayIn } from '../../../ui/day';
import { FilterBar } from '../../../ui/FilterBar';
import { Page } from '../../../ui/Page';
import { useSite } from '../../../ui/Site';
import { useFilters } from '../../../ui/useFilters';
import { useTexts } from '../messages';
import { periodOf } from '../period';
import { urls } from '../urls';
import { ReportFilters } from '../views/ReportFilters';
import { ReportView } from '../views/ReportView';

export function ReportPage() {
  const { t, language } = useTexts();
  const { timeZone } = useSite();
  const usual = { ...periodOf('thisYear', dayIn(timeZone)), municipality: '', kind: '' };
  const { values, setFilter, setFilters, clearFilters, isFiltered } = useFilters(usual);
  const { from, to, municipality, kind } = values;
  const isBackwards = from > to;
  const result = useQuery(ProgrammeReportDocument, {
    variables: { from, to, municipalityId: municipality || null, kindId: kind || null },
    skip: isBackwards,
    fetchPolicy: 'cache-and-network',
  });
  const narrowed = { ...(municipality && { municipalityId: municipality }), ...(kind && { kindId: kind }) };
  return (
    <Page
      title={t('title')}
      lead={t('lead')}
      size="wide"
      actions={
        <Can I="export" a="Report">
          <DownloadButton href={urls.csv({ from, to, ...narrowed, language })} disabled={isBackwards}>
            {t('download')}
          </DownloadButton>
        </Can>
      }
    >
      <FilterBar isFiltered={isFiltered} onClear={clearFilters}>
        <ReportFilters values={values} setFilter={setFilter} setFilters={setFilters} />
      </FilterBar>
      {isBackwards ? (
        <Alert color="red" role="alert">
          {t('wrongPeriod')}
        </Alert>
      ) : (
        <AsyncView result={result} keepPrevious>
          {({ programmeReport }) => <ReportView report={programmeReport} />}
        </AsyncView>
      )}
    </Page>
  );
}
