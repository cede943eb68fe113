export const urls = {
  /** The coordinator's queue. */
  queue: '/requests',
  request: (id: string) => `/requests/${id}`,
  edit: (id: string) => `/requests/${id}/edit`,
  /** After handing in: what happens next. */
  sent: (id: string) => `/requests/${id}/sent`,
  create: '/requests/new',
  /** For visitors: without an account. */
  ask: '/ask-for-support',
  /** Where the link in the mail leads; written into it by the server. */
  confirm: '/confirm-request',
  record: '/requests/record',
  name: '/requests/name',
  /** Requests that look for a volunteer. */
  looking: '/requests/looking',
  mine: '/my-requests',
};
