/** `embed-frame.css`, before the rules of `fallback.css`: the page in a frame. The build's own module. */
export const frameCss = `
/* As high as the frame: embed-frame.js sees by it when that changes. */
:root { height: 100%; font: 100%/1.5 system-ui, sans-serif; }
/* What can have the focus has a ring around it, which a frame would cut. */
body { display: flow-root; margin: 0; padding: 0.25rem; overflow-wrap: break-word; }
/* Room for what a badge opens. */
body:has(fact-source-badge:defined) { min-block-size: 20rem; }
fact-set { display: contents; }
/* White space around a frame is the page's that has it. */
main > * { margin-block: 0; }
/* The whole height is wanted at once, not entry by entry as a reader comes by. */
fact-timeline::part(entry), .factbox-entry { content-visibility: visible !important; }
footer { margin-block-start: 1rem; font-size: 0.875rem; opacity: 0.8; }
footer p { margin: 0; }
footer a { color: inherit; }
`;
