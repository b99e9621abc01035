/** The package's files as a site serves them. */
import { webAddress, type ProblemListener } from '../html/address.js';
import { startTag } from '../html/write.js';

export interface Files {
  /** The address of the folder that holds what is in the package's `dist/`. */
  readonly files: string;
  /** What `factbox/integrity.json` holds: scripts are then written with their hashes. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
}

/** Asked once, so that an address that is none is told once. */
export interface Folder {
  /** A file's address; `undefined` where the folder has none. */
  readonly addressOf: (name: string) => string | undefined;
  readonly integrity: Readonly<Record<string, string>> | undefined;
}

/** `module` for what loads more; any other runs across origins without a server's leave. */
type How = Readonly<{ type: 'module' } | { async: '' } | { defer: '' }>;

export function folderOf({ files, integrity, ...listener }: Files & ProblemListener): Folder {
  const folder = webAddress('The files’ address', files, listener)?.replace(/\/*$/, '');
  return { addressOf: (name) => (folder === undefined ? folder : `${folder}/${name}`), integrity };
}

/** @returns an empty string where the folder has no address. */
export function scriptTag(name: string, how: How, { addressOf, integrity }: Folder): string {
  const src = addressOf(name);
  if (!src) return '';
  const hash = integrity?.[`./${name}`];
  // Of another site's script a browser takes the hash only with the server's leave, which has to be asked for.
  const guarded = hash ? { integrity: hash, crossorigin: 'anonymous' } : {};
  return `${startTag('script', { ...how, src, ...guarded })}</script>`;
}
