import type { Context } from '../../access/context.js';
import type { Download } from '../../access/downloads.js';
import { exportList } from '../../access/list-export.js';
import type { WorkbookColumn } from '../../platform/documents/workbook.js';
import { dayIn, numberIn, type Params, textIn, wordIn, wordsIn } from '../../platform/http/params.js';
import { AccidentCover, type Agreement, AgreementStatus } from './agreements.entity.js';
import { AgreementForm, agreementWarnings, formOf } from './agreements.law.js';
import { AgreementKind, AgreementOrder, MOST_DAYS, SEARCH_LENGTH } from './register.input.js';
import { listAgreements, type RegisterQuery } from './register.service.js';

/** `/files/agreements.xlsx?statuses=…`: the register as it was narrowed, for those who manage it. */
export const registerDownload: Download = {
  path: '/agreements.xlsx',
  async handler(context, params) {
    const query = queryIn(params);
    const order = wordIn(params, 'order', AgreementOrder) ?? 'NAME';
    const { search, ...narrowed } = query;
    return exportList(context, {
      allow: ['create', 'Agreement'],
      event: 'exportAgreements',
      name: context.t('agreements:export.file'),
      sheet: context.t('agreements:export.sheet'),
      columns: columnsFor(context),
      page: (args) => listAgreements(context, args, query, order),
      lines: (agreements) => agreements,
      // What was searched for is somebody's name.
      details: { ...narrowed, searched: search !== null },
    });
  },
};

function queryIn(params: Params): RegisterQuery {
  return {
    statuses: wordsIn(params, 'statuses', AgreementStatus),
    inForceOn: dayIn(params, 'inForceOn'),
    expiringBefore: dayIn(params, 'expiringBefore'),
    originalMissingFor: numberIn(params, 'originalMissingFor', 0, MOST_DAYS),
    coverDue: wordIn(params, 'coverDue', AccidentCover),
    form: wordIn(params, 'form', AgreementForm),
    kind: wordIn(params, 'kind', AgreementKind),
    search: textIn(params, 'search', SEARCH_LENGTH),
  };
}

function columnsFor(context: Context): Array<WorkbookColumn<Agreement>> {
  const t = (name: string) => context.t(`agreements:export.${name}`);
  const header = (name: string) => t(`column.${name}`);
  const dayOf = (moment: Date | null) => moment && context.clock.day(moment);
  const signature = (form: Agreement['volunteerSignatureForm']) => form && t(`signature.${form}`);
  return [
    { header: header('number'), width: 16, text: ({ number }) => number },
    { header: header('volunteer'), width: 32, text: ({ volunteerName }) => volunteerName },
    { header: header('status'), width: 28, text: ({ status }) => t(`status.${status}`) },
    { header: header('validFrom'), day: ({ validFrom }) => validFrom },
    { header: header('validTo'), day: ({ validTo }) => validTo },
    { header: header('terminatedOn'), day: ({ terminatedOn }) => terminatedOn },
    { header: header('sentOn'), day: ({ sentAt }) => dayOf(sentAt) },
    { header: header('volunteerForm'), width: 28, text: (row) => signature(row.volunteerSignatureForm) },
    { header: header('volunteerSignedOn'), day: ({ volunteerSignedAt }) => dayOf(volunteerSignedAt) },
    { header: header('foundationForm'), width: 28, text: (row) => signature(row.foundationSignatureForm) },
    { header: header('foundationSignedOn'), day: ({ foundationSignedAt }) => dayOf(foundationSignedAt) },
    { header: header('form'), width: 16, text: (row) => textOfForm(t, row) },
    { header: header('originalReceivedOn'), day: ({ originalReceivedOn }) => originalReceivedOn },
    { header: header('copyHandedOn'), day: ({ copyHandedOn }) => copyHandedOn },
    { header: header('kind'), width: 14, text: ({ parentId }) => t(`kind.${parentId ? 'ANNEX' : 'AGREEMENT'}`) },
    { header: header('effectiveOn'), day: ({ effectiveOn }) => effectiveOn },
    { header: header('changes'), width: 40, text: ({ changes }) => changesOf(t, changes) },
    { header: header('travelCosts'), width: 18, text: ({ travelCosts }) => t(`travelCosts.${travelCosts}`) },
    { header: header('coverArrangedOn'), day: ({ coverArrangedAt }) => dayOf(coverArrangedAt) },
    { header: header('coverNote'), width: 32, text: ({ coverNote }) => coverNote },
    { header: header('warnings'), width: 48, text: (row) => warningsOf(t, row) },
  ];
}

function textOfForm(t: (name: string) => string, agreement: Agreement): string | null {
  const form = formOf(agreement);
  return form && t(`form.${form}`);
}

const changesOf = (t: (name: string) => string, changes: Agreement['changes']): string | null =>
  changes?.map(({ term }) => t(`term.${term}`)).join(', ') ?? null;

const warningsOf = (t: (name: string) => string, agreement: Agreement): string =>
  agreementWarnings(agreement)
    .map((warning) => t(`warning.${warning}`))
    .join(', ');
