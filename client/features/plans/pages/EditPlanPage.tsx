import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconLock } from '@tabler/icons-react';
import { Link, useNavigate, useParams } from 'react-router';
import { type PlanCaseFragment, PlanDocument } from '../../../graphql/generated/plans/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { EmptyState } from '../../../ui/EmptyState';
import { useFormat } from '../../../ui/format';
import { Page } from '../../../ui/Page';
import { useTexts } from '../messages';
import { usePlanUrls } from '../usePlanUrls';
import { PlanForm } from '../views/PlanForm';

/** Either side may edit a draft, so the form begins with what the server holds now. */
export function EditPlanPage() {
  const { id = '' } = useParams();
  const result = useQuery(PlanDocument, { variables: { id }, fetchPolicy: 'network-only' });
  return <AsyncView result={result}>{({ plan }) => <Edit key={plan.id} plan={plan} />}</AsyncView>;
}

function Edit({ plan }: { plan: PlanCaseFragment }) {
  const { t } = useTexts();
  const format = useFormat();
  const navigate = useNavigate();
  const urls = usePlanUrls(plan);
  const { id, validFrom, validTo, user } = plan;
  const isOwn = urls.party === 'VOLUNTEER';
  const name = user?.name ?? '';
  const crumbs = isOwn
    ? [{ label: t('own.title'), to: urls.edition(id) }]
    : [
        { label: t('list.title'), to: urls.home },
        { label: name, to: urls.edition(id) },
      ];
  return (
    <Page
      title={isOwn ? t('form.title') : t('form.titleOf', { name })}
      lead={validFrom && validTo && t('form.lead', { from: format.date(validFrom), to: format.date(validTo) })}
      breadcrumbs={crumbs}
    >
      {plan.status === 'DRAFT' ? (
        <PlanForm plan={plan} onSaved={() => void navigate(urls.edition(id))} />
      ) : (
        <EmptyState
          icon={IconLock}
          title={t('form.notDraftTitle')}
          action={
            <Button component={Link} to={urls.edition(id)} variant="light">
              {t('form.back')}
            </Button>
          }
        >
          {t('form.notDraftLead')}
        </EmptyState>
      )}
    </Page>
  );
}
