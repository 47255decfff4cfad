/* The signs on the buttons: strokes in a square of twenty. */

const STROKES = {
  bold: "M6 4h5a3 3 0 0 1 0 6H6zM6 10h6a3 3 0 0 1 0 6H6z",
  italic: "M9 4h6M5 16h6M12 4 8 16",
  code: "m7 6-4 4 4 4M13 6l4 4-4 4",
  link: "M8.500 11.500a3 3 0 0 0 4.300 0l2.800-2.800a3 3 0 0 0-4.300-4.300l-1 1M11.500 8.500a3 3 0 0 0-4.300 0l-2.800 2.800a3 3 0 0 0 4.300 4.300l1-1",
  heading: "M4 4v12M12 4v12M4 10h8M15 9.500l2-1.500v8",
  subheading: "M3 5.500v9M9.500 5.500v9M3 10h6.500M13 10.200a2 2 0 1 1 3.500 1.300L13 15h4",
  bullets: "M8 5h9M8 10h9M8 15h9M3.500 5h.5M3.500 10h.5M3.500 15h.5",
  numbers: "M9 5h8M9 10h8M9 15h8M3 4l1.500-1v5M3 12.500c.5-1.300 2.600-1 2.600.3C5.600 14 3 15 3 16.500h2.800",
  outdent: "M3 4h14M10 8h7M10 12h7M3 16h14M6.500 7.500 4 10l2.500 2.500",
  indent: "M3 4h14M10 8h7M10 12h7M3 16h14M4 7.500 6.500 10 4 12.500",
  quote: "M4 5v10M8 6h9M8 10h9M8 14h6",
  table: "M3 4h14v12H3zM3 8h14M3 12h14M10 4v12",
  "row-add": "M3 4h14v5H3zM10 12v6M7 15h6",
  "column-add": "M4 3h5v14H4zM12 10h6M15 7v6",
  "row-remove": "M3 4h14v5H3zM7 15h6",
  "column-remove": "M4 3h5v14H4zM12 10h6",
  undo: "M7 4 3 8l4 4M3 8h9a4 4 0 0 1 0 8H8",
  redo: "m13 4 4 4-4 4M17 8H8a4 4 0 0 0 0 8h4",
  "write-markdown": "M2.500 5h15v10h-15zM5 12.500v-5l2.500 3 2.500-3v5M14 7.500v5M12.300 11l1.700 1.700 1.700-1.700",
};

const SVG = "http://www.w3.org/2000/svg";

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  svg.setAttribute("viewBox", "0 0 20 20");
  svg.setAttribute("aria-hidden", "true");
  path.setAttribute("d", STROKES[name]);
  svg.append(path);
  return svg;
}
