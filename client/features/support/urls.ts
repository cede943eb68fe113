export const urls = {
  /** The coordinator's queue. */
  queue: '/requests',
  request: (id: string) => `/requests/${id}`,
  edit: (id: string) => `/requests/${id}/edit`,
  /** After handing in: what happens next. */
  sent: (id: string) => `/requests/${id}/sent`,
  create: '/requests/new',
  record: '/requests/record',
  name: '/requests/name',
  /** Requests that look for a volunteer. */
  looking: '/requests/looking',
  mine: '/my-requests',
};
