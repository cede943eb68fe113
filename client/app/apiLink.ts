import { ApolloLink, Observable } from '@apollo/client';
import { parseAndCheckHttpResponse } from '@apollo/client/link/http';
import type { DocumentNode } from 'graphql';
import { currentLanguage } from '../ui/i18n';

type Named = DocumentNode & { __meta__?: { id: string } };

const idOf = (document: Named) => document.__meta__?.id;

/** The printer of documents is only for developers, so nobody else loads it. */
const textOf = async (document: DocumentNode) => (await import('graphql/language/printer')).print(document);

/**
 * Sends each operation by the id under which the server knows it, which codegen wrote into its document. `asText` sends
 * the text instead: the server of a developer may not have read yet what was just written.
 */
export const apiLink = ({ asText }: { asText: boolean }): ApolloLink =>
  new ApolloLink((operation) => {
    const { operationName, query, variables } = operation;
    return new Observable((observer) => {
      const abort = new AbortController();
      const send = (document: object) =>
        fetch('/graphql', {
          method: 'POST',
          headers: {
            accept: 'application/graphql-response+json, application/json;q=0.9',
            'accept-language': currentLanguage(),
            'content-type': 'application/json',
          },
          body: JSON.stringify({ ...document, operationName, variables }),
          signal: abort.signal,
        });
      const sent = asText ? textOf(query).then((text) => send({ query: text })) : send({ documentId: idOf(query) });
      sent
        .then(parseAndCheckHttpResponse(operation))
        .then((answer) => {
          observer.next(answer);
          observer.complete();
        })
        .catch((error) => observer.error(error));
      return () => abort.abort();
    });
  });
