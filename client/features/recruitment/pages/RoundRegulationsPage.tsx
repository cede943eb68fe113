import { useQuery } from '@apollo/client/react';
import { Alert, Anchor, Button, Text } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import {
  PublishRegulationsDocument,
  RoundRegulationsDocument,
  type RoundRegulationsQuery,
} from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { type Column, DataTable } from '../../../ui/DataTable';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { useRules } from '../../../ui/forms/rules';
import { useMutationForm } from '../../../ui/forms/useMutationForm';
import { Page } from '../../../ui/Page';
import { useLocalText } from '../localText';
import { useTexts } from '../messages';
import { useRegulationsTexts } from '../regulations.messages';
import { type RegulationsValues, toPublishInput, toValues } from '../regulationsForm';
import { urls } from '../urls';
import { RegulationsEditor } from '../views/RegulationsEditor';

type Round = RoundRegulationsQuery['round'];
type Version = Round['regulationsVersions'][number];

/** The versions of a round's regulations, and a new one to publish. */
export function RoundRegulationsPage() {
  const { t } = useTexts();
  const texts = useRegulationsTexts();
  const pick = useLocalText();
  const { id = '' } = useParams();
  const columns = useVersionColumns(id);
  const result = useQuery(RoundRegulationsDocument, { variables: { id }, fetchPolicy: 'cache-and-network' });
  return (
    <AsyncView result={result}>
      {({ round }) => (
        <Page
          title={texts.t('title')}
          lead={texts.t('office.lead')}
          breadcrumbs={[
            { label: t('rounds.title'), to: urls.rounds },
            { label: pick(round, 'name'), to: urls.round(id) },
          ]}
        >
          <DataTable
            caption={texts.t('versions')}
            columns={columns}
            rows={round.regulationsVersions}
            rowKey={(version) => version.id}
            empty={<EmptyState title={texts.t('noneTitle')}>{texts.t('noneOffice')}</EmptyState>}
          />
          {round.status === 'DECIDED' || round.status === 'ARCHIVED' ? (
            <Text c="dimmed">{texts.t('office.over')}</Text>
          ) : (
            <NextVersion key={round.regulationsVersions.length} round={round} />
          )}
        </Page>
      )}
    </AsyncView>
  );
}

function useVersionColumns(roundId: string): Column<Version>[] {
  const { t } = useRegulationsTexts();
  const format = useFormat();
  const pick = useLocalText();
  return [
    {
      id: 'number',
      header: t('versions'),
      cell: ({ number }) => (
        <Anchor component={Link} to={urls.regulationsOf(roundId, number)} fw={600}>
          {t('version', { number })}
        </Anchor>
      ),
    },
    { id: 'day', header: t('office.day'), cell: ({ publishedAt }) => format.dateTime(publishedAt) },
    { id: 'who', header: t('office.who'), cell: ({ publishedBy }) => publishedBy?.name ?? '–' },
    { id: 'kind', header: t('office.kind'), cell: ({ fileName }) => t(fileName ? 'office.file' : 'office.text') },
    { id: 'what', header: t('office.what'), cell: (version) => pick(version, 'changes') ?? '–', isLong: true },
  ];
}

/** Without any version its form stands there at once; otherwise it is asked for. */
function NextVersion({ round }: { round: Round }) {
  const { t } = useRegulationsTexts();
  const [isWriting, setWriting] = useState(round.regulationsVersions.length === 0);
  if (isWriting) return <NewVersion round={round} />;
  return (
    <Button onClick={() => setWriting(true)} style={{ alignSelf: 'flex-start' }}>
      {t('office.prepare')}
    </Button>
  );
}

function NewVersion({ round }: { round: Round }) {
  const { t } = useRegulationsTexts();
  const [current] = round.regulationsVersions;
  const after = current?.number ?? 0;
  const rules = useRules();
  const changed = (value: string) => (after > 0 ? rules.required(value) : null);
  const form = useMutationForm(PublishRegulationsDocument, {
    initialValues: toValues(current),
    validate: {
      titlePl: rules.required,
      titleEn: rules.required,
      file: (value, { kind }: RegulationsValues) => (kind === 'FILE' && !value ? t('office.fileNeeded') : null),
      changesPl: changed,
      changesEn: changed,
    },
    toVariables: (values) => ({ input: toPublishInput(round.id, after, values) }),
    fieldNames: { fileId: 'file' },
    successMessage: t('office.published'),
    refetchQueries: [RoundRegulationsDocument],
  });
  return (
    <CardFrame title={t('office.publishTitle')}>
      {round.status !== 'DRAFT' && <Alert color="blue">{t('office.told')}</Alert>}
      <RegulationsEditor form={form} number={after + 1} />
    </CardFrame>
  );
}
