/** Addresses of the feature's pages; `match` and `matching` are written into e-mails by the server. */
export const urls = {
  /** The volunteer's own. */
  mine: '/matches',
  match: (id: string) => `/matches/${id}`,
  /** Of organisations that the viewer represents. */
  received: '/received-matches',
  matching: (requestId: string) => `/requests/${requestId}/matching`,
  /** The coordinators' queue. */
  waiting: '/office/matches',
} as const;
