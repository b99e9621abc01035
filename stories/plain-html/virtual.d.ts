/** Made by Storybook's own configuration, from the elements' style sheets. */
declare module 'virtual:fallback-css' {
  const css: string;
  export default css;
}
