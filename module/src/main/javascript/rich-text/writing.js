import { writeLine } from "./inline-writing.js";

/* Writes shapes as Markdown that reads as the same shapes again. */

/** Signs that do where the first ones, seldom, stand too close to each other. */
export const STYLES = [
  { strong: "**", em: "*" },
  { strong: "**", em: "_" },
  { strong: "__", em: "*" },
];

/** @param beside the Markdown right before and behind the block: two lists of a kind differ in their signs, or they would be one */
export function writeBlock(block, style, beside = []) {
  switch (block.type) {
    case "paragraph":
      return paragraph(block.runs, style);
    case "heading":
      return heading(block, style);
    case "blockquote":
      return prefixed("> ", "> ", writeBlocks(block.blocks, style));
    case "code_block":
      return code(block);
    case "horizontal_rule":
      return "___";
    case "bullet_list":
      return list(block, () => bullet(beside), style);
    case "ordered_list":
      return list(block, (number) => Math.min(block.start + number, 999999999) + delimiter(beside), style);
    case "table":
      return table(block, style);
  }
}

function writeBlocks(blocks, style, tight = false) {
  let text = "";
  let before = null;
  for (const block of blocks) {
    const written = writeBlock(block, style, [before?.markdown]);
    const close = tight && before?.type === "paragraph" && follows(block);
    text += (before ? (close ? "\n" : "\n\n") : "") + written;
    before = { type: block.type, markdown: written };
  }
  return text;
}

/** Whether a list may follow a paragraph without a blank line. */
function follows(block) {
  return (block.type === "bullet_list" || (block.type === "ordered_list" && block.start === 1)) && block.items[0].length > 0;
}

function paragraph(runs, style) {
  const broken = runs.some((run) => run.br);
  return writeLine(runs, { ...style, broken })
    .split("\n")
    .map(lineAsTyped)
    .join("\n");
}

/** What would make something else of a whole line is escaped. */
export function lineAsTyped(text) {
  return whiteSpaceAsTyped(text)
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|>|~{3}|=+\s*$|[:-][-:| \\]*$)/, "\\$&")
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, "$1\\$2");
}

function whiteSpaceAsTyped(text) {
  return text.replace(/^[^\S ]+|[^\S ]+$/g, (spaces) => spaces.replace(/./gu, (space) => "&#" + space.codePointAt(0) + ";"));
}

function heading({ level, runs }, style) {
  const words = whiteSpaceAsTyped(writeLine(runs, style)).replace(/(^|\s)(#+)$/, "$1\\$2");
  return ("#".repeat(level) + " " + words).trimEnd();
}

function code({ info, text }) {
  const longest = Math.max(2, ...(text.match(/`{3,}/g) ?? []).map((run) => run.length));
  const sign = info.includes("`") ? "~" : "`";
  const fence = sign.repeat(sign === "~" ? 9 : longest + 1);
  const kind = info.replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\").replace(/&(?=#?\w+;)/g, "&amp;");
  return fence + kind + "\n" + (text ? text + "\n" : "") + fence;
}

function bullet(beside) {
  return ["-", "*", "+"].find((sign) => !beside.some((markdown) => markdown?.startsWith(sign)));
}

function delimiter(beside) {
  return beside.some((markdown) => /^\d+\./.test(markdown ?? "")) ? ")" : ".";
}

function list({ tight, items }, marker, style) {
  const close = tight && items.every((blocks) => blocks.filter((block) => block.type === "paragraph").length < 2);
  return items
    .map((blocks, number) => {
      const sign = marker(number) + " ";
      return prefixed(sign, " ".repeat(sign.length), writeBlocks(blocks, style, close));
    })
    .join(close ? "\n" : "\n\n");
}

function prefixed(first, others, text) {
  const lines = text.split("\n");
  return lines
    .map((line, number) => (number === 0 ? first : others) + line)
    .map((line, number) => (lines[number] ? line : line.trimEnd()))
    .join("\n");
}

function table({ align, rows }, style) {
  const [head, ...body] = rows.map((row) => row.map((runs) => whiteSpaceAsTyped(writeLine(runs, { ...style, cell: true }))));
  const rules = align.map((side) => ({ left: ":--", right: "--:", center: ":-:" })[side] ?? "---");
  return [head, rules, ...body].map((cells) => "| " + cells.join(" | ") + " |").join("\n");
}
