import type { Role } from '../../../schema/vocabulary.js';
import type { Work } from '../../access/work.js';
import { User } from './user.entity.js';

/** Everyone with a granted role and an open account: whom a queue's news go to. */
export function usersWithRole(work: Work, role: Role): Promise<User[]> {
  return work.system.store.list(User, {
    order: [['sortName', 'ASC']],
    where: (w) =>
      w.where(
        'row.closed = FALSE AND EXISTS (SELECT 1 FROM role_grants g WHERE g.userId = row.id AND g.role = :role)',
        {
          role,
        },
      ),
  });
}
