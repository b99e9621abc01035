/** The package's files as a site serves them. */
import { startTag } from '../html/write.js';
import { webAddress, type Told } from './address.js';

export interface Files {
  /** The address of the folder that holds what is in the package's `dist/`. */
  readonly files: string;
  /** What `factbox/integrity.json` holds: scripts are then written with their hashes. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
}

/** `module` for what loads more; any other runs across origins without a server's leave. */
type How = Readonly<{ type: 'module' } | { async: '' } | { defer: '' }>;

/** @returns an empty string where the address of the files is none. */
export function scriptTag(
  name: string,
  how: How,
  { files, integrity, ...told }: Files & Told,
): string {
  const src = fileAt(name, { files, ...told });
  if (!src) return '';
  const hash = integrity?.[`./${name}`];
  // Of another site's script a browser takes the hash only with the server's leave, which has to be asked for.
  const guarded = hash ? { integrity: hash, crossorigin: 'anonymous' } : {};
  return `${startTag('script', { ...how, src, ...guarded })}</script>`;
}

export function fileAt(name: string, { files, ...told }: Files & Told): string | undefined {
  const folder = webAddress('The files’ address', files, told);
  return folder && `${folder.replace(/\/*$/, '')}/${name}`;
}
