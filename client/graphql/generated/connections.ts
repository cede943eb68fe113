/** Fields that return a connection, by type. Generated from the schema. */
export const connectionFields: Readonly<Record<string, readonly string[]>> = {
  Query: ['agreements', 'applications', 'rounds', 'sentMail', 'users'],
};
