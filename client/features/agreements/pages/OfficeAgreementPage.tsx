import { useQuery } from '@apollo/client/react';
import { Alert, Box, Grid, Stack } from '@mantine/core';
import { useParams } from 'react-router';
import {
  type AgreementCaseFragment,
  AgreementDocument,
  type AgreementWordingFragment,
} from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { CaseTimeline } from '../../audit/index';
import { useTexts } from '../messages';
import { isOver, lastDayOf, localeOf, nextKey } from '../states';
import { urls } from '../urls';
import { AgreementBadge } from '../views/AgreementBadge';
import { AgreementFacts } from '../views/AgreementFacts';
import { AnnexChanges } from '../views/AnnexChanges';
import { AmendedNote, AnnexesCard } from '../views/AnnexesCard';
import { DraftEditor } from '../views/DraftEditor';
import { OfficeActions } from '../views/OfficeActions';
import { PdfButton } from '../views/PdfButton';
import { SignedCopies } from '../views/SignedCopies';
import { Warnings } from '../views/Warnings';
import { WordingBeside } from '../views/Wording';

/** One agreement on the coordinator's desk, from the draft to its end. */
export function OfficeAgreementPage() {
  const { t, language } = useTexts();
  const { id = '' } = useParams();
  const result = useQuery(AgreementDocument, { variables: { id, locale: localeOf(language) } });
  return (
    <AsyncView result={result}>
      {({ agreement }) => {
        const { status, number, volunteerName, parent } = agreement;
        const heading = number ?? t('annex.unnumbered');
        const isDraft = status === 'DRAFT';
        return (
          <Page
            title={
              isDraft
                ? t(parent ? 'annex.draftTitle' : 'draft.title', { name: volunteerName })
                : `${heading}: ${volunteerName}`
            }
            lead={<AgreementBadge agreement={agreement} />}
            breadcrumbs={[
              { label: t('register.title'), to: urls.register },
              ...(parent ? [{ label: parent.number ?? '', to: urls.office(parent.id) }] : []),
            ]}
            actions={<PdfButton id={agreement.id} />}
            size="wide"
          >
            <NextStep agreement={agreement} />
            {isDraft ? <DraftEditor agreement={agreement} /> : <Case agreement={agreement} />}
            {isDraft && <History agreement={agreement} />}
          </Page>
        );
      }}
    </AsyncView>
  );
}

function NextStep({ agreement }: { agreement: AgreementCaseFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const { validFrom, effectiveOn, validTo } = agreement;
  const days = {
    from: format.date(effectiveOn ?? validFrom),
    to: format.date(validTo),
    last: format.date(lastDayOf(agreement)),
  };
  return (
    <Alert role="note" color="gray">
      {t(nextKey('office', agreement), days)}
    </Alert>
  );
}

function Case({ agreement }: { agreement: AgreementCaseFragment & AgreementWordingFragment }) {
  const { t } = useTexts();
  return (
    <Grid gap="lg">
      <Grid.Col span={{ base: 12, md: 5 }}>
        <Stack gap="lg">
          <CardFrame title={t('office.actions')}>
            <OfficeActions agreement={agreement} />
          </CardFrame>
          {!isOver(agreement) && agreement.warnings.length > 0 && (
            <CardFrame title={t('field.attention')}>
              <Warnings warnings={agreement.warnings} />
            </CardFrame>
          )}
          {agreement.changes && (
            <CardFrame title={t('annex.changes')}>
              <AnnexChanges changes={agreement.changes} />
            </CardFrame>
          )}
          {!agreement.parentId && <AnnexesCard agreement={agreement} />}
          <CardFrame title={t('office.details')}>
            <AgreementFacts agreement={agreement} />
          </CardFrame>
          <CardFrame title={t('copies.title')}>
            <SignedCopies copies={agreement.signedCopies} />
          </CardFrame>
        </Stack>
      </Grid.Col>
      <Grid.Col span={{ base: 12, md: 7 }}>
        <CardFrame title={t(agreement.parentId ? 'annex.text' : 'page.text')}>
          <AmendedNote agreement={agreement} />
          <WordingBeside text={agreement.text} />
        </CardFrame>
        <Box mt="lg">
          <History agreement={agreement} />
        </Box>
      </Grid.Col>
    </Grid>
  );
}

/** Each change of the agreement is an event: a new version reads the timeline anew. */
function History({ agreement: { id, version } }: { agreement: AgreementCaseFragment }) {
  return <CaseTimeline version={version} subject="Agreement" id={id} />;
}
