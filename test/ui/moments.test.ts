import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/ui/app/moments';

test('a second press is nothing while the first is at work; another document or another deed is', async () => {
  const once = oneAtATime();
  const begun: string[] = [];
  const ends: (() => void)[] = [];
  const press = (name: string, over: string): void =>
    once(name, over, () => {
      begun.push(`${name} ${over}`);
      return new Promise((resolve) => ends.push(resolve));
    });
  press('pdf', 'a');
  press('pdf', 'a');
  press('svg', 'a');
  press('pdf', 'b');
  expect(begun).toEqual(['pdf a', 'svg a', 'pdf b']);
  for (const end of ends) end();
  await new Promise((resolve) => setTimeout(resolve));
  press('pdf', 'b');
  expect(begun).toHaveLength(4);
});

test('what failed can be tried again', async () => {
  const once = oneAtATime();
  let tries = 0;
  const work = async (): Promise<void> => {
    tries += 1;
    throw new Error('not now');
  };
  once('pdf', 'a', work);
  await new Promise((resolve) => setTimeout(resolve));
  once('pdf', 'a', work);
  expect(tries).toBe(2);
});
