import type { DataSource } from 'typeorm';

/** The statements that reach the database while `work` runs. */
export async function statementsOf(dataSource: DataSource, work: () => Promise<unknown>): Promise<string[]> {
  const statements: string[] = [];
  const former = dataSource.logger;
  const silent = () => undefined;
  dataSource.logger = {
    logQuery: (sql) => void statements.push(sql),
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
  try {
    await work();
  } finally {
    dataSource.logger = former;
  }
  return statements;
}
