import { useApolloClient } from '@apollo/client/react';
import { useViewer } from '../access/ViewerContext';
import { RememberLocaleDocument } from '../graphql/generated/app/graphql';
import type { Language } from '../ui/i18n';
import { LanguageSwitch } from '../ui/LanguageSwitch';

/** Changes the language of the texts, of what the server sends, and of the account's e-mails. */
export function PortalLanguageSwitch() {
  const client = useApolloClient();
  const { isSignedIn } = useViewer();
  const handleChange = (language: Language) => {
    if (isSignedIn) {
      const locale = language === 'en' ? 'EN' : 'PL';
      // This browser has remembered the choice already; if the account could not, nothing is lost here.
      client.mutate({ mutation: RememberLocaleDocument, variables: { input: { locale } } }).catch(() => undefined);
    }
    void client.refetchQueries({ include: 'active' });
  };
  return <LanguageSwitch onChanged={handleChange} />;
}
