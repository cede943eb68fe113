/** Addresses of the feature's pages; the ones with a token are written into e-mails by the server. */
export const urls = {
  signIn: '/sign-in',
  register: '/register',
  checkMail: '/check-mail',
  confirmEmail: '/confirm-email',
  forgotten: '/forgotten-password',
  resetPassword: '/reset-password',
  invitation: '/invitation',
  account: '/account',
  users: '/users',
  usersOf: (status: string) => `/users?status=${status}`,
  invite: '/users/invite',
  mail: '/mail',
} as const;
