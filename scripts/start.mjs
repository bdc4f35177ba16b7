// @ts-check
/** npm start [-- --port N] [--host ADDRESS] [--no-open]: builds the app, serves it, opens it. */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { serve } from './serve.mjs';
import { ensureDependencies } from './setup/dependencies.mjs';
import { root } from './setup/run.mjs';
import { buildApp } from './steps.mjs';

/** @param {string} url */
function open(url) {
  const hasDisplay = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (!hasDisplay || process.env['CI']) return;
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  const opener = spawn(/** @type {string} */ (command), args, { detached: true, stdio: 'ignore' });
  opener.on('error', () => {}); // the address is printed; opening it is only a courtesy
  opener.unref();
}

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '4173' },
    host: { type: 'string', default: '127.0.0.1' },
    'no-open': { type: 'boolean', default: false },
  },
});
await ensureDependencies();
if (!(await buildApp())) {
  console.error('Aplikasi tidak dapat dibangun; sebabnya di atas. / The app could not be built; the error is above.');
  process.exit(1);
}
const { url } = await serve({ folder: `${root}dist/app`, port: Number(values.port), host: values.host });
console.log(`Perancang SOP AP: ${url}  (Ctrl+C menghentikan / stops)`);
if (!values['no-open']) open(url);
