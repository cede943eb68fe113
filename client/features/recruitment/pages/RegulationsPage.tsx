import { useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { RegulationsDocument } from '../../../graphql/generated/recruitment/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { LegalDocumentView } from '../views/LegalDocumentView';

/** The regulations in force, or the version that the address asks for. */
export function RegulationsPage() {
  const [params] = useSearchParams();
  const result = useQuery(RegulationsDocument, { variables: { version: params.get('version') } });
  return <AsyncView result={result}>{({ regulations }) => <LegalDocumentView document={regulations} />}</AsyncView>;
}
