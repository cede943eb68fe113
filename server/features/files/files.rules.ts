import type { Rules } from '../../access/ability.js';

/** Until an operation takes it, a file is its uploader's alone; then the rules of what it belongs to say who reads it. */
export const filesRules: Rules = ({ userId }, { can }) => {
  if (!userId) return;
  can('create', 'StoredFile', { uploadedById: userId });
  can('read', 'StoredFile', { uploadedById: userId, subject: null });
};
