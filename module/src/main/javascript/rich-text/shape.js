/*
 * The shape of a document: what of it can be written as Markdown, and nothing else. Two documents of one shape look the same on a
 * page. A line is a list of runs: { text }, { image } or { br }, with link, strong, em, code where it is so.
 */

export function shapes(nodes) {
  return nodes.map(shape).filter((block) => block.type !== "paragraph" || block.runs.length > 0);
}

export function sameShape(some, others) {
  return JSON.stringify(some, withoutTightness) === JSON.stringify(others, withoutTightness);
}

/** How far the items of a list stand apart follows from what is in them, so it does not count. */
function withoutTightness(key, value) {
  return key === "tight" ? undefined : value;
}

function shape(node) {
  const { name } = node.type;
  switch (name) {
    case "paragraph":
      return { type: name, runs: runs(node) };
    case "heading":
      return { type: name, level: node.attrs.level, runs: runs(node, { br: " " }) };
    case "code_block":
      return { type: name, info: node.attrs.info, text: node.textContent };
    case "horizontal_rule":
      return { type: name };
    case "ordered_list":
      return { type: name, start: node.attrs.start, tight: node.attrs.tight, items: items(node) };
    case "bullet_list":
      return { type: name, tight: node.attrs.tight, items: items(node) };
    case "table":
      return { type: name, ...table(node) };
    default:
      return { type: name, blocks: shapes(node.children) };
  }
}

function items(list) {
  return list.children.map((item) => shapes(item.children));
}

function table(node) {
  const rows = node.children.map((row) => row.children.map((cell) => runs(cell.firstChild)));
  return { align: node.firstChild.children.map((cell) => cell.attrs.align), rows };
}

/** A line as it is on a page: white space stands outside of marks, none at the ends, and what is alike is one run. */
export function runs(textblock, { br } = {}) {
  const parts = textblock.children.flatMap((node) => run(node, br)).flatMap(whiteSpaceApart);
  return trimmed(joined(parts.map((part, at) => (isGap(part) ? { ...part, ...common(parts, at) } : part))));
}

function run(node, br) {
  if (node.type.name === "hard_break") {
    return br ? [{ text: br }] : [{ br: true }];
  }
  const marks = {};
  node.marks.forEach((mark) => (marks[mark.type.name] = mark.type.name === "link" ? { ...mark.attrs } : true));
  return node.isText ? [{ text: node.text.replace(/[\t\n\r]+/g, " "), ...marks }] : [{ image: { ...node.attrs }, ...marks }];
}

function whiteSpaceApart(run) {
  if (run.text === undefined || run.code) {
    return [run];
  }
  const [, before, words, after] = /^(\s*)(.*?)(\s*)$/s.exec(run.text);
  return [{ text: before }, { ...run, text: words }, { text: after }].filter((part) => part.text);
}

function isGap(part) {
  return part.br || (part.text !== undefined && !part.code && /^\s+$/.test(part.text));
}

/** A gap has the marks that the words on both its sides have. */
function common(parts, at) {
  const before = parts.slice(0, at).reverse().find((part) => !isGap(part)) ?? {};
  const after = parts.slice(at + 1).find((part) => !isGap(part)) ?? {};
  const both = ["link", "strong", "em"].filter((mark) => before[mark] && same(before[mark], after[mark]));
  return Object.fromEntries(both.map((mark) => [mark, before[mark]]));
}

function joined(parts) {
  const all = [];
  for (const part of parts) {
    const last = all.at(-1);
    if (last?.text !== undefined && part.text !== undefined && same(marksOf(last), marksOf(part))) {
      last.text += part.text;
    } else {
      all.push({ ...part });
    }
  }
  return all.map(inOrder);
}

function marksOf({ link, strong, em, code }) {
  return { link, strong, em, code };
}

function inOrder({ text, image, br, ...marks }) {
  return { text, image, br, ...marksOf(marks) };
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function trimmed(runs) {
  const kept = runs.map((run, at) => {
    if (run.text === undefined || run.code) {
      return run;
    }
    const starts = at === 0 || runs[at - 1].br;
    const ends = at === runs.length - 1 || runs[at + 1].br;
    const text = starts ? run.text.replace(/^ +/, "") : run.text;
    return { ...run, text: ends ? text.replace(/ +$/, "") : text };
  });
  return withoutOuterBreaks(kept.filter((run) => run.text !== ""));
}

function withoutOuterBreaks(runs) {
  const first = runs.findIndex((run) => !run.br);
  const last = runs.length - [...runs].reverse().findIndex((run) => !run.br);
  return first < 0 ? [] : runs.slice(first, last);
}
