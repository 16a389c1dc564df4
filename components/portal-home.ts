/** Where what floats is attached: inside the page's main landmark, so that nothing stands outside one. */
export const portalHome = (): HTMLElement => document.querySelector('main') ?? document.body;
