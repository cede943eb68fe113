import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { PrivacyNoticeDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { LegalDocumentView } from '../views/LegalDocumentView';

/** The privacy notice in force, or the version that the address asks for. */
export function PrivacyNoticePage() {
  const [params] = useSearchParams();
  const result = useQuery(PrivacyNoticeDocument, { variables: { version: params.get('version') } });
  return <AsyncView result={result}>{({ privacyNotice }) => <LegalDocumentView document={privacyNotice} />}</AsyncView>;
}
