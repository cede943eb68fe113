import { ApolloLink, Observable } from '@apollo/client';
import { parseAndCheckHttpResponse } from '@apollo/client/link/http';
import { type DocumentNode, print } from 'graphql';
import { currentLanguage } from '../ui/i18n';

type Named = DocumentNode & { __meta__?: { id: string } };

/**
 * Sends each operation by the id under which the server knows it, which codegen wrote into its document. `asText` sends
 * the text instead: the server of a developer may not have read yet what was just written.
 */
export const apiLink = ({ asText }: { asText: boolean }): ApolloLink =>
  new ApolloLink((operation) => {
    const { operationName, variables } = operation;
    const query: Named = operation.query;
    const document = asText ? { query: print(query) } : { documentId: query.__meta__?.id };
    return new Observable((observer) => {
      const abort = new AbortController();
      fetch('/graphql', {
        method: 'POST',
        headers: {
          accept: 'application/graphql-response+json, application/json;q=0.9',
          'accept-language': currentLanguage(),
          'content-type': 'application/json',
        },
        body: JSON.stringify({ ...document, operationName, variables }),
        signal: abort.signal,
      })
        .then(parseAndCheckHttpResponse(operation))
        .then((answer) => {
          observer.next(answer);
          observer.complete();
        })
        .catch((error) => observer.error(error));
      return () => abort.abort();
    });
  });
