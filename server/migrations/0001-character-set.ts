import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Texts are compared byte by byte, as SQLite and JavaScript do: no two words are the same by accident. Search and
 * Polish order use columns made for them. SQLite needs nothing.
 */
export class CharacterSet implements MigrationInterface {
  readonly name = 'CharacterSet0000000000001';

  async up(runner: QueryRunner): Promise<void> {
    if (runner.dataSource.options.type === 'better-sqlite3') return;
    const database = String(runner.dataSource.options.database).replaceAll('`', '``');
    await runner.query(`ALTER DATABASE \`${database}\` CHARACTER SET utf8mb4 COLLATE utf8mb4_bin`);
  }

  async down(): Promise<void> {
    // The former character set is not known, and no table is left that it would matter to.
  }
}
