/** Of a dataset's link where it leads to the web; as browsers write it, so that two spellings of it are one. */
export function webLink(link: string | undefined): string | undefined {
  const { protocol, href } = new URL(link ?? 'mailto:');
  return protocol === 'mailto:' ? undefined : href;
}
