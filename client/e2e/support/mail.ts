import type { Visit } from './visit';

/** The link in the latest message of that name (its subject and to whom), on the page of sent mail, which is open. */
export async function linkMailedTo({ page }: Visit, message: RegExp): Promise<string> {
  await page.getByRole('button', { name: message }).first().click();
  const link = page.getByRole('region', { name: message }).getByRole('link');
  return (await link.getAttribute('href')) ?? '';
}
