import { useApolloClient, useQuery } from '@apollo/client/react';
import { useSearchParams } from 'react-router';
import { TrainingCatalogueDocument, TrainingDocument } from '../../../graphql/generated/trainings/graphql';
import type { AsyncOption } from '../../../ui/forms/AsyncSelect';
import { useTrainingTitle } from './useTrainingTitle';

/** The training that the address names, if it names one that there is. */
export function useTrainingInAddress(): { training: AsyncOption | null; isLoading: boolean } {
  const [params] = useSearchParams();
  const titleOf = useTrainingTitle();
  const id = params.get('training');
  const { data, loading } = useQuery(TrainingDocument, { variables: { id: id ?? '' }, skip: !id });
  return { training: data ? { value: data.training.id, label: titleOf(data.training) } : null, isLoading: loading };
}

/** Trainings of the catalogue by a part of their title. */
export function useTrainingSearch() {
  const client = useApolloClient();
  const titleOf = useTrainingTitle();
  return async (text: string): Promise<AsyncOption[]> => {
    const filter = { search: text || null, archived: false };
    const { data } = await client.query({ query: TrainingCatalogueDocument, variables: { first: 20, filter } });
    return (data?.trainings.nodes ?? []).map((found) => ({ value: found.id, label: titleOf(found) }));
  };
}
