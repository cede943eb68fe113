import { useQuery } from '@apollo/client/react';
import { Alert } from '@mantine/core';
import { FoundationDocument } from '../../../graphql/generated/foundation/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { FoundationForm } from '../views/FoundationForm';

/** The record of the foundation, for the administrator. */
export function FoundationPage() {
  const { t } = useTexts();
  const result = useQuery(FoundationDocument);
  return (
    <Page title={t('title')} lead={t('lead')}>
      <AsyncView result={result}>
        {({ foundation }) =>
          foundation && (
            <>
              {foundation.version === 1 && <Alert role="note">{t('example')}</Alert>}
              <FoundationForm foundation={foundation} />
            </>
          )
        }
      </AsyncView>
    </Page>
  );
}
