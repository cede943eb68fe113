import { useQuery } from '@apollo/client/react';
import { Alert, Button } from '@mantine/core';
import { IconArrowDown } from '@tabler/icons-react';
import { useParams } from 'react-router';
import { type AgreementCaseFragment, AgreementDocument } from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { CaseTimeline } from '../../audit/index';
import { useTexts } from '../messages';
import { lastDayOf, localeOf, nextKey } from '../states';
import { urls } from '../urls';
import { AgreementBadge } from '../views/AgreementBadge';
import { AgreementFacts } from '../views/AgreementFacts';
import { AnnexChanges } from '../views/AnnexChanges';
import { AmendedNote, AnnexesCard } from '../views/AnnexesCard';
import { PdfButton } from '../views/PdfButton';
import { SignedCopies } from '../views/SignedCopies';
import { SignForm } from '../views/SignForm';
import { VolunteerInformation } from '../views/VolunteerInformation';
import { Wording } from '../views/Wording';

const SIGNING = 'signing';

/** The form is gone once it is signed; what comes next stands under the page's heading. */
const toTheTop = () => document.querySelector('h1')?.focus();

/** The volunteer's own agreement: read, sign, look up. */
export function OwnAgreementPage() {
  const { t, language } = useTexts();
  const { id = '' } = useParams();
  const result = useQuery(AgreementDocument, { variables: { id, locale: localeOf(language) } });

  return (
    <AsyncView result={result}>
      {({ agreement }) => {
        const { number, parent, changes } = agreement;
        const isToSign = agreement.status === 'SENT';
        return (
          <Page
            title={number ? t(parent ? 'annex.name' : 'page.title', { number }) : t('page.untitled')}
            lead={<AgreementBadge agreement={agreement} isOwn />}
            breadcrumbs={[
              { label: t('own.title'), to: urls.own },
              ...(parent ? [{ label: parent.number ?? t('page.untitled'), to: urls.ownOne(parent.id) }] : []),
            ]}
            actions={
              <>
                <PdfButton id={agreement.id} />
                {isToSign && (
                  <Button component="a" href={`#${SIGNING}`} rightSection={<IconArrowDown size={18} aria-hidden />}>
                    {t('page.toSigning')}
                  </Button>
                )}
              </>
            }
          >
            <NextStep agreement={agreement} />
            {changes && (
              <CardFrame title={t('annex.changes')}>
                <AnnexChanges changes={changes} />
              </CardFrame>
            )}
            {!parent && <AnnexesCard agreement={agreement} isOwn />}
            <CardFrame title={t(parent ? 'annex.text' : 'page.text')}>
              <AmendedNote agreement={agreement} />
              <Wording text={agreement.text} />
            </CardFrame>
            <CardFrame title={t('page.information')}>
              <VolunteerInformation />
            </CardFrame>
            {isToSign && (
              <div id={SIGNING}>
                <CardFrame title={t('sign.title')}>
                  <SignForm agreement={agreement} onDone={toTheTop} />
                </CardFrame>
              </div>
            )}
            <CardFrame title={t(parent ? 'annex.details' : 'page.details')}>
              <AgreementFacts agreement={agreement} isOwn />
            </CardFrame>
            {agreement.signedCopies.length > 0 && (
              <CardFrame title={t('copies.title')}>
                <SignedCopies copies={agreement.signedCopies} />
              </CardFrame>
            )}
            <CaseTimeline version={agreement.version} subject="Agreement" id={agreement.id} />
          </Page>
        );
      }}
    </AsyncView>
  );
}

function NextStep({ agreement }: { agreement: AgreementCaseFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const { status, validFrom, effectiveOn, validTo } = agreement;
  const days = {
    from: format.date(effectiveOn ?? validFrom),
    to: format.date(validTo),
    last: format.date(lastDayOf(agreement)),
  };
  return (
    <Alert role="note" color={status === 'SENT' ? 'spruce' : 'gray'}>
      {t(nextKey('page', agreement), days)}
    </Alert>
  );
}
