import { expect, test } from '@jest/globals';
import { runPortal } from './support/portal';

const portal = runPortal();

test('a visitor meets the programme and its open round, at a desk and on a phone', async () => {
  for (const width of [1280, 360] as const) {
    const visitor = await portal.visit({ width });
    await visitor.open('/');
    await visitor.page
      .getByRole('link', { name: /Zgłoś się|Dołącz/ })
      .first()
      .waitFor();
    expect(await visitor.troubles()).toEqual([]);
    await visitor.leave();
  }
});

test('somebody of the demo is one click away from their home page', async () => {
  const kasia = await portal.visitAs('kasia', { language: 'en', width: 360 });
  await kasia.heading(/Kasia/).waitFor();
  expect(await kasia.troubles()).toEqual([]);
});
