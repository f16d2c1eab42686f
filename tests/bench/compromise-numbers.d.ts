/** The package ships types that its export map hides. A plugin is all that is used of it. */
declare module 'compromise-numbers' {
  const plugin: unknown;
  export default plugin;
}
