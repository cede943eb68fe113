/** Addresses of the feature's pages; those of one version are written into e-mails by the server. */
export const urls = {
  /** The viewer's own. */
  own: '/plan',
  ownEdition: (id: string) => `/plan/${id}`,
  ownEdit: (id: string) => `/plan/${id}/edit`,
  plans: '/office/plans',
  edition: (id: string) => `/office/plans/${id}`,
  edit: (id: string) => `/office/plans/${id}/edit`,
  /** A volunteer's plan, whichever version counts. */
  ofVolunteer: (userId: string) => `/office/plans/of/${userId}`,
  create: '/office/plans/new',
  createFor: (userId: string) => `/office/plans/new?volunteer=${userId}`,
} as const;
