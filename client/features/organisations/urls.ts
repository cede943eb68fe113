export const urls = {
  /** The office's directory. */
  organisations: '/organisations',
  organisation: (id: string) => `/organisations/${id}`,
  edit: (id: string) => `/organisations/${id}/edit`,
  register: '/organisations/new',
  /** A coordinator enters one on behalf of those who phone. */
  record: '/organisations/record',
  mine: '/my-organisations',
  /** Two records of the same organisation; without the other one it asks for it. */
  merge: (id: string, other?: string) => `/organisations/${id}/merge${other ? `?with=${other}` : ''}`,
};
