/** Stands in for jsPDF's optional parts (HTML and SVG input), which we never call: see vite.config.ts. */
export default undefined;
