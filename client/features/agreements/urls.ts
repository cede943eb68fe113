/** Addresses of the feature's pages; those of one agreement are written into e-mails by the server. */
export const urls = {
  own: '/agreements',
  ownOne: (id: string) => `/agreements/${id}`,
  information: '/volunteer-information',
  register: '/office/agreements',
  create: '/office/agreements/new',
  templates: '/office/agreement-templates',
  template: (id: string) => `/office/agreement-templates/${id}`,
  office: (id: string) => `/office/agreements/${id}`,
  /** A file, not a page. */
  pdf: (id: string) => `/files/agreements/${id}.pdf`,
  /** The register as a workbook, narrowed like the page; a file as well. */
  workbook: (filter: Record<string, string>) => `/files/agreements.xlsx?${new URLSearchParams(filter)}`,
} as const;
