// @ts-check
/** A plain http server for the built app, as an office's intranet would serve it. Only what Node brings. */
import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

/**
 * The app talks to nobody but the place it came from. Radix's scroll lock writes a style element, logos are data: URLs,
 * the preview of a PDF is a blob: in a frame.
 */
export const contentSecurityPolicy = [
  "default-src 'self'",
  "img-src 'self' data: blob:",
  "style-src 'self' 'unsafe-inline'",
  'frame-src blob:',
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** @type {Readonly<Record<string, string>>} */
const types = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/**
 * @param {string} folder
 * @param {string} url the path of a request
 * @returns {string | undefined} the file that is meant, if it is there and inside the folder
 */
function fileOf(folder, url) {
  try {
    const path = decodeURIComponent(url.replace(/[?#].*$/, ''));
    const file = normalize(join(folder, path.endsWith('/') ? `${path}index.html` : path));
    const inside = file.startsWith(normalize(folder + sep));
    return inside && statSync(file).isFile() ? file : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @returns {import('node:http').RequestListener}
 */
function answer(folder) {
  return (request, response) => {
    response.setHeader('Content-Security-Policy', contentSecurityPolicy);
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    const reading = request.method === 'GET' || request.method === 'HEAD';
    const file = reading ? fileOf(folder, request.url ?? '/') : undefined;
    if (!file) {
      response
        .writeHead(reading ? 404 : 405, { 'Content-Type': 'text/plain' })
        .end(reading ? 'not found' : 'not allowed');
      return;
    }
    // The names in assets/ hold a hash of the content.
    const cache = file.includes(`${sep}assets${sep}`) ? 'max-age=31536000, immutable' : 'no-cache';
    const type = types[extname(file)] ?? 'application/octet-stream';
    response.writeHead(200, { 'Content-Type': type, 'Content-Length': statSync(file).size, 'Cache-Control': cache });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  };
}

/**
 * Serves a folder.
 * @param {{ folder: string, port: number, host?: string }} options port: a busy one gives way to the next; 0 takes a free one
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export function serve({ folder, port, host = '127.0.0.1' }) {
  const server = createServer(answer(folder));
  return new Promise((resolve, reject) => {
    let tried = port;
    server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
      const busy = error.code === 'EADDRINUSE' && tried < port + 100;
      if (!busy) return reject(error);
      tried += 1;
      server.listen(tried, host);
    });
    server.on('listening', () => {
      const address = server.address();
      const taken = typeof address === 'object' && address ? address.port : tried;
      resolve({ url: `http://localhost:${taken}/`, close: () => closed(server) });
    });
    server.listen(tried, host);
  });
}

/**
 * @param {import('node:http').Server} server
 * @returns {Promise<void>}
 */
function closed(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
