// The package as its users get it: packed, and installed into a project of its own.
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, realpath, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** Runs a program and gives what it printed; a failure carries all of its output. */
export async function run(program, args, options = {}) {
  const limit = { maxBuffer: 1 << 26, ...options };
  // npm passes its own settings on to what it starts.
  const env = Object.entries(process.env).filter(([name]) => !/^npm_(config|package)_/i.test(name));
  try {
    const started = promisify(execFile)(program, args, { env: Object.fromEntries(env), ...limit });
    return (await started).stdout;
  } catch (error) {
    throw new Error(`${program} ${args.join(' ')}\n${error.stdout}\n${error.stderr}`, {
      cause: error,
    });
  }
}

const npm = (args, options) =>
  process.platform === 'win32'
    ? run('npm.cmd', args, { shell: true, ...options })
    : run('npm', args, options);

/**
 * Packs what the build left and installs it.
 *
 * @param {string} project an empty folder, which becomes the installing project.
 * @param {string[]} [also] what the project installs beside it, as npm takes it.
 * @returns {Promise<{ tarball: string, files: string[] }>} `files`: paths in the package, without "./".
 */
export async function installPackage(project, also = []) {
  const packed = JSON.parse(
    await npm(['pack', '--json', '--ignore-scripts', '--pack-destination', project]),
  );
  const [{ filename, files }] = Object.values(packed);
  const tarball = join(project, filename);
  await writeFile(
    join(project, 'package.json'),
    JSON.stringify({ name: 'consumer', private: true, type: 'module' }),
  );
  await npm(
    [
      'install',
      '--prefer-offline',
      '--no-audit',
      '--no-fund',
      '--ignore-scripts',
      tarball,
      ...also,
    ],
    { cwd: project },
  );
  return { tarball, files: files.map(({ path }) => path).sort() };
}

/**
 * A project under node_modules: what it imports is the repository's own, but factbox is the one installed there.
 *
 * @returns {Promise<string>} its folder.
 */
export async function installAmongTools() {
  const cache = 'node_modules/.cache/factbox';
  await mkdir(cache, { recursive: true });
  const project = await realpath(await mkdtemp(`${cache}/project-`));
  await installPackage(project);
  return project;
}
