import type { Feature } from '../../access/feature.js';
import { accountsMessages } from './accounts.messages.js';
import { AccountsResolver } from './accounts.resolver.js';
import { accountsRules } from './accounts.rules.js';
import { ClosingResolver } from './closing.resolver.js';
import { Credential, Link } from './credential.entity.js';
import { MailResolver } from './mail.resolver.js';
import { RoleGrant } from './role-grant.entity.js';
import { Session } from './session.entity.js';
import { SessionsResolver } from './sessions.resolver.js';
import { User } from './user.entity.js';

export { UserConnection, UserPayload } from './accounts.resolver.js';
export { giveRole, inviteUser } from './accounts.service.js';
export { ActorQuery, Callers } from './actor.service.js';
export { DEMO_EMAILS, demoPeople } from './demo-people.js';
export { usersWithRole } from './recipients.service.js';
export { caseFolded, createUser, sendLink, userByEmail } from './registration.service.js';
export { hashToken, newToken } from './secrets.js';
export { SentPayload } from './viewer.js';

export const accounts: Feature = {
  name: 'accounts',
  entities: [User, RoleGrant, Credential, Link, Session],
  resolvers: [AccountsResolver, ClosingResolver, SessionsResolver, MailResolver],
  rules: accountsRules,
  messages: accountsMessages,
};
