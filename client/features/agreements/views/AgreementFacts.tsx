import { Anchor, Text } from '@mantine/core';
import { Link } from 'react-router';
import type {
  AgreementCaseFragment,
  AgreementFileFragment,
  AmendedAgreementFragment,
  SignatureForm,
} from '../../../graphql/generated/agreements/graphql';
import { FactList } from '../../../ui/FactList';
import { FileLink } from '../../../ui/FileLink';
import { useFormat } from '../../../ui/format';
import { useTexts } from '../messages';
import { urls } from '../urls';

interface AgreementFactsProps {
  agreement: AgreementCaseFragment;
  /** The viewer is the volunteer. */
  isOwn?: boolean;
}

/** What was agreed, and who has signed how. */
export function AgreementFacts({ agreement, isOwn = false }: AgreementFactsProps) {
  const { t } = useTexts();
  const format = useFormat();
  const { validFrom, validTo, noticeDays, terminatedOn, fingerprint, parent, status } = agreement;
  const day = (label: string, value: string | null) => (value ? [{ label, value: format.date(value) }] : []);
  const signature = (form: SignatureForm | null, at: string | null) =>
    form && at
      ? t('signedBy', { form: t(`form.${form}`), day: format.date(at), legal: t(`legal.${form}`) })
      : t('field.notYet');
  return (
    <FactList
      facts={[
        ...(parent ? [{ label: t('annex.agreement'), value: <Amended agreement={parent} isOwn={isOwn} /> }] : []),
        ...day(t('annex.effectiveOn'), agreement.effectiveOn),
        { label: t('field.term'), value: t('term', { from: format.date(validFrom), to: format.date(validTo) }) },
        ...day(t('field.lastDay'), terminatedOn),
        ...(terminatedOn ? [{ label: t('field.reason'), value: agreement.terminationReason }] : []),
        ...(status === 'WITHDRAWN'
          ? [{ label: t('field.reason'), value: agreement.terminationReason ?? t('annex.lapsed') }]
          : []),
        { label: t('field.notice'), value: t('field.noticeDays', { count: noticeDays }) },
        { label: t('field.travelCosts'), value: t(`travel.${agreement.travelCosts}`) },
        ...day(t('field.sent'), agreement.sentAt),
        {
          label: isOwn ? t('field.ownSignature') : t('field.volunteerSignature'),
          value: signature(agreement.volunteerSignatureForm, agreement.volunteerSignedAt),
        },
        ...day(t('field.riskInformed'), agreement.riskInformedAt),
        ...day(t('field.original'), agreement.originalReceivedOn),
        {
          label: t('field.foundationSignature'),
          value: signature(agreement.foundationSignatureForm, agreement.foundationSignedAt),
        },
        ...(agreement.form
          ? [{ label: t(parent ? 'annex.form' : 'field.form'), value: t(`agreementForm.${agreement.form}`) }]
          : []),
        ...day(t('field.handedOver'), agreement.copyHandedOn),
        ...day(t('field.cover'), agreement.coverArrangedAt),
        ...(agreement.coverNote ? [{ label: t('field.coverNote'), value: agreement.coverNote }] : []),
        ...(agreement.document
          ? [{ label: t('field.document'), value: <SentDocument file={agreement.document} /> }]
          : []),
        ...(fingerprint ? [{ label: t('field.fingerprint'), value: <Fingerprint value={fingerprint} /> }] : []),
      ]}
    />
  );
}

function Amended({ agreement, isOwn }: { agreement: AmendedAgreementFragment; isOwn: boolean }) {
  return (
    <Anchor component={Link} to={isOwn ? urls.ownOne(agreement.id) : urls.office(agreement.id)}>
      {agreement.number}
    </Anchor>
  );
}

function SentDocument({ file }: { file: AgreementFileFragment }) {
  return (
    <>
      <FileLink file={file} />
      <br />
      <Fingerprint value={file.sha256} />
    </>
  );
}

function Fingerprint({ value }: { value: string }) {
  return (
    <Text span size="xs" ff="monospace" style={{ overflowWrap: 'anywhere' }}>
      {value}
    </Text>
  );
}
