/**
 * The end of an `INSERT … VALUES` that adds to the row already there: `columns` grow by what was to be inserted. One
 * statement, so that nobody comes between looking and writing.
 */
export function addToPresent(embedded: boolean, key: readonly string[], columns: readonly string[]): string {
  return embedded
    ? `ON CONFLICT (${key.join(', ')}) DO UPDATE SET ${columns.map((column) => `${column} = ${column} + excluded.${column}`).join(', ')}`
    : `ON DUPLICATE KEY UPDATE ${columns.map((column) => `${column} = ${column} + VALUES(${column})`).join(', ')}`;
}
