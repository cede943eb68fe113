import { LegalForm, RequestTemplate } from '../features/catalogue/catalogue.entity.js';
import { askForSupport, confirmRequest } from '../features/support/visitors.service.js';
import { MailMessage } from '../platform/mail/mail-message.entity.js';
import type { DemoVisitor } from './story/types.js';
import type { Teller } from './teller.js';

/** Somebody without an account asks for support and opens the link that was mailed, as real visitors do. */
export async function tellVisitor(teller: Teller, story: DemoVisitor): Promise<void> {
  const { organisation, template, asked, municipality, ...person } = story;
  const municipalityId = teller.id('municipality', municipality);
  await teller.at(teller.moment(asked, '20:10'), null, async (work) => {
    const { store } = work.system;
    const legalForm = await store.get(LegalForm, teller.id('legalForm', organisation.legalForm));
    const { id: templateId } = await store.get(RequestTemplate, teller.id('template', template));
    await askForSupport(work, {
      organisationName: organisation.name,
      legalFormId: legalForm.id,
      organisationMunicipalityId: municipalityId,
      municipalityId,
      templateId,
      locale: 'PL',
      ...person,
    });
  });
  // Mail is written at the end of the transaction.
  const mail = await teller.system.store.first(MailMessage, {
    where: (w) => w.where('row.to = :to', { to: person.email }),
  });
  const token = /token=([\w-]+)/.exec(mail?.text ?? '')?.[1] ?? '';
  await teller.at(teller.moment(asked, '20:25'), null, (work) => confirmRequest(work, token));
}
