import { useQuery } from '@apollo/client/react';
import { SimpleGrid } from '@mantine/core';
import { AgreementTodosDocument } from '../../../graphql/generated/agreements/graphql';
import { AsyncView } from '../../../ui/AsyncView';
import { CardFrame } from '../../../ui/CardFrame';
import { StatTile } from '../../../ui/StatTile';
import { useTexts } from '../messages';
import { dayAfter, PATIENCE_DAYS } from '../register';
import { urls } from '../urls';

const ENDING_DAYS = 30;

/** On the coordinator's home page: what the law makes the foundation see to, each with the register narrowed to it. */
export function TodosCard() {
  const { t } = useTexts();
  const variables = { endingBefore: dayAfter(ENDING_DAYS), originalMissingFor: PATIENCE_DAYS };
  const result = useQuery(AgreementTodosDocument, { variables });
  const narrowed = (filter: string) => `${urls.register}?${filter}`;
  return (
    <CardFrame title={t('todos.title')}>
      <AsyncView result={result}>
        {({ originals, insurance, statutory, ending }) => (
          <SimpleGrid cols={2} spacing="sm">
            <StatTile
              label={t('todos.originals', { count: PATIENCE_DAYS })}
              value={originals.totalCount}
              to={narrowed(`original=${PATIENCE_DAYS}`)}
            />
            <StatTile
              label={t('todos.insurance')}
              value={insurance.totalCount}
              to={narrowed('cover=ACCIDENT_INSURANCE')}
            />
            <StatTile label={t('todos.statutory')} value={statutory.totalCount} to={narrowed('cover=STATUTORY')} />
            <StatTile label={t('todos.ending')} value={ending.totalCount} to={narrowed(`ending=${ENDING_DAYS}`)} />
          </SimpleGrid>
        )}
      </AsyncView>
    </CardFrame>
  );
}
