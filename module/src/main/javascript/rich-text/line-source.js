import { blocks, line } from "./schema.js";
import { read } from "./reading.js";
import { runs, sameShape } from "./shape.js";
import { STYLES, writeBlock } from "./writing.js";

/** A text of one line as it was typed; it is written anew only when it was changed. */
export class LineSource {
  constructor(markdown) {
    this.markdown = markdown;
    this.doc = readLine(markdown);
  }

  write(doc) {
    if (doc.eq(this.doc)) {
      return { markdown: this.markdown, same: true };
    }
    const wanted = runs(doc.firstChild);
    const all = STYLES.map((style) => writeBlock({ type: "paragraph", runs: wanted }, style));
    const good = all.find((markdown) => sameShape(runs(readLine(markdown).firstChild), wanted));
    return { markdown: good ?? all[0], same: good !== undefined };
  }
}

/** Other blocks are read as the server shows them in a line: their words one after the other. */
function readLine(markdown) {
  const content = [];
  for (const { node } of read(markdown, blocks)) {
    node.descendants((textblock) => {
      if (textblock.isTextblock) {
        content.push(...(content.length ? [line.text(" ")] : []), ...textblock.children.map(inLine));
      }
      return !textblock.isTextblock;
    });
    if (node.isTextblock) {
      content.push(...(content.length ? [line.text(" ")] : []), ...node.children.map(inLine));
    }
  }
  return line.nodes.doc.create(null, line.nodes.paragraph.create(null, content));
}

function inLine(node) {
  const marks = node.marks.map((mark) => line.marks[mark.type.name].create(mark.attrs));
  if (node.type.name === "hard_break") {
    return line.nodes.hard_break.create(null, null, marks);
  }
  return line.text(node.isText ? node.text : node.attrs.alt || " ", marks);
}
