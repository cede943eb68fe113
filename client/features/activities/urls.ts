/** Addresses of the feature's pages; the server writes `activity` into mails. */
export const urls = {
  mine: '/activities',
  log: '/activities/new',
  activity: (id: string) => `/activities/${id}`,
  edit: (id: string) => `/activities/${id}/edit`,
  received: '/received-activities',
  office: '/office/activities',
  officeOf: (filter: { volunteer?: string; organisation?: string; status?: string }) =>
    `/office/activities?${new URLSearchParams(filter)}`,
} as const;
