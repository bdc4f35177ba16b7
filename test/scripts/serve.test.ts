import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve } from '../../scripts/serve.mjs';

let folder = '';
let server: Awaited<ReturnType<typeof serve>>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'sop-serve-'));
  mkdirSync(join(folder, 'app/assets'), { recursive: true });
  writeFileSync(join(folder, 'secret.txt'), 'secret');
  writeFileSync(join(folder, 'app/index.html'), '<!doctype html>');
  writeFileSync(join(folder, 'app/assets/a.js'), 'export {};');
  server = await serve({ folder: join(folder, 'app'), port: 0 });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

/** Asks for the path as it is written; `fetch` would tidy the dots away. */
function ask(
  path: string,
  method = 'GET',
): Promise<{ status: number; headers: Record<string, unknown>; body: string }> {
  const port = new URL(server.url).port;
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, method }, (answer) => {
      let body = '';
      answer.on('data', (chunk) => {
        body += chunk;
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body }));
    });
    asked.on('error', reject);
    asked.end();
  });
}

test('the start page comes with its policy: nothing from any other place', async () => {
  const { status, headers, body } = await ask('/');
  expect({ status, body }).toEqual({ status: 200, body: '<!doctype html>' });
  expect(headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'content-security-policy':
      "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; frame-src blob:; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  });
});

test('files with a hash in their name are kept by the browser', async () => {
  const { headers } = await ask('/assets/a.js?x=1');
  expect(headers).toMatchObject({ 'content-type': 'text/javascript; charset=utf-8' });
  expect(headers['cache-control']).toContain('immutable');
});

test.each(['/../secret.txt', '/..%2fsecret.txt', '/assets/../../secret.txt', '/assets', '/gone', '/%', '//secret.txt'])(
  '%s is not found',
  async (path) => {
    expect(await ask(path)).toMatchObject({ status: 404, body: 'not found' });
  },
);

test('only reading is allowed; HEAD has no body', async () => {
  expect((await ask('/', 'POST')).status).toBe(405);
  expect(await ask('/', 'HEAD')).toMatchObject({ status: 200, body: '' });
});

test('a busy port gives way to the next', async () => {
  const taken = Number(new URL(server.url).port);
  const other = await serve({ folder: join(folder, 'app'), port: taken });
  expect(Number(new URL(other.url).port)).toBeGreaterThan(taken);
  await other.close();
});
