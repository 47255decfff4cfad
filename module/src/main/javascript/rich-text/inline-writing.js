/*
 * Writes a line of runs as Markdown. What was typed reads as it was typed: every sign that could mean something is escaped, and where a
 * mark begins or ends so close to a letter that it would not count, that letter is written as a character reference.
 */

const WRAPPERS = ["link", "strong", "em"];
const PUNCTUATION = /[\p{P}\p{S}]/u;

/** @param style which signs stand for strong and em, and whether this is a cell of a table */
export function writeLine(runs, style) {
  const pieces = piecesOf(runs, [], style);
  return pieces.map((piece, at) => written(piece, pieces, at)).join("");
}

function piecesOf(runs, within, style) {
  const pieces = [];
  for (let at = 0; at < runs.length; ) {
    const [wrapper, until] = longest(runs, at, within);
    if (wrapper) {
      pieces.push(...wrapped(wrapper, runs.slice(at, until), within, style));
    } else {
      pieces.push(leaf(runs[at], within, style));
    }
    at = until;
  }
  return pieces;
}

/** The wrapper that goes on longest from here, so that others lie within it; a link comes first, so that none is cut in two. */
function longest(runs, at, within) {
  const found = WRAPPERS.filter((wrapper) => runs[at][wrapper] && !within.includes(wrapper));
  const candidates = found[0] === "link" ? ["link"] : found;
  const ends = candidates.map((wrapper) => [wrapper, end(runs, at, wrapper, within)]);
  return ends.sort(([, one], [, other]) => other - one)[0] ?? [null, at + 1];
}

function end(runs, at, wrapper, within) {
  const other = runs.findIndex((run, number) => number > at && !same(run[wrapper], runs[at][wrapper]));
  let until = other < 0 ? runs.length : other;
  while (wrapper !== "link" && !within.includes("link") && runs[until]?.link && same(runs[until - 1].link, runs[until].link)) {
    until--;
  }
  return until;
}

function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

function wrapped(wrapper, runs, within, style) {
  const around = (some) => piecesOf(some, [...within, wrapper], style);
  if (wrapper === "link") {
    return [{ raw: "[" }, ...around(runs), { raw: "](" + target(runs[0].link.href, runs[0].link.title, style) + ")" }];
  }
  const [before, words, after] = withoutOuterSpaces(runs);
  return [...plain(before, style), { opens: style[wrapper] }, ...around(words), { closes: style[wrapper] }, ...plain(after, style)];
}

/** A mark never begins or ends beside a space that is inside it. */
function withoutOuterSpaces(runs) {
  const words = runs.map((run) => ({ ...run }));
  const [first, last] = [words[0], words.at(-1)];
  const cut = (run, spaces) => (run.text === undefined || run.code ? "" : spaces.exec(run.text)[0]);
  const before = cut(first, /^\s*/);
  first.text = first.text?.slice(before.length);
  const after = cut(last, /\s*$/);
  last.text = last.text?.slice(0, last.text.length - after.length);
  return [before, words.filter((run) => run.text !== ""), after];
}

function plain(text, style) {
  return text ? [{ text, inLink: false, style }] : [];
}

function leaf(run, within, style) {
  if (run.br) {
    return { raw: style.cell ? "<br>" : "\\\n" };
  }
  if (run.image) {
    const { src, alt, title } = run.image;
    return { raw: "![" + escape(alt, true, style) + "](" + target(src, title, style) + ")" };
  }
  return run.code ? { raw: code(run.text, style) } : { text: run.text, inLink: within.includes("link"), style };
}

function written(piece, pieces, at) {
  if (piece.text === undefined) {
    return piece.raw ?? piece.opens ?? piece.closes;
  }
  const letters = Array.from(piece.text);
  const [before, after] = [pieces[at - 1], pieces[at + 1]];
  const first = before?.closes && tooClose(letters[0], before.closes, pieces[at - 2]) ? reference(letters.shift()) : "";
  const last = letters.length && after?.opens && tooClose(letters.at(-1), after.opens, pieces[at + 2]) ? reference(letters.pop()) : "";
  const words = escape(letters.join(""), piece.inLink, piece.style);
  const call = !last && words.endsWith("!") && after?.raw?.startsWith("[");
  return first + (call ? words.slice(0, -1) + "\\!" : words) + last;
}

/**
 * Whether a letter outside keeps a sign from being a mark: beside "_" any does, beside "*" where punctuation is inside. A sign of two
 * units, such as a face, is punctuation to the server and a letter to markdown-it.
 */
function tooClose(letter, sign, inside) {
  const isLetter = !/\s/.test(letter) && (letter.length > 1 || !PUNCTUATION.test(letter));
  return isLetter && (sign.startsWith("_") || !isWord(inside));
}

function isWord(piece) {
  const letters = Array.from(piece?.text ?? "*");
  return !PUNCTUATION.test(letters[0]) && !PUNCTUATION.test(letters.at(-1));
}

function reference(letter) {
  return "&#" + letter.codePointAt(0) + ";";
}

function escape(text, inLink, style) {
  return text
    .replace(/\\(?=[!-/:-@[-`{-~]|[^\S ]|$)/g, "\\\\")
    .replace(inLink ? /[`*[\]]/g : /[`*[]/g, "\\$&")
    .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
    .replace(/<(?=[A-Za-z/!?])/g, "\\<")
    .replace(/&(?=#\d+;|#[xX][\dA-Fa-f]+;|\w+;)/g, "\\&")
    .replace(style.cell || style.broken ? /\|/g : /(?!)/g, "\\|");
}

function code(text, style) {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const fence = "`".repeat(longest === 0 ? 1 : longest + 1);
  const pad = /^`|`$|^ .*[^ ].* $/.test(text) ? " " : "";
  return fence + pad + (style.cell ? text.replace(/\|/g, "\\|") : text) + pad + fence;
}

function target(address, title, style) {
  const plain = address.replace(/\\(?=[!-/:-@[-`{-~])/g, "\\\\").replace(/&(?=#?\w+;)/g, "&amp;").replace(/[\r\n]+/g, " ");
  const bare = plain !== "" && !/[\s()<>]/.test(plain);
  const where = bare ? plain : "<" + plain.replace(/[<>]/g, "\\$&") + ">";
  const named = title ? ' "' + title.replace(/[\\"]/g, "\\$&").replace(/&(?=#?\w+;)/g, "&amp;").replace(/\s+/g, " ") + '"' : "";
  return style.cell ? (where + named).replace(/\|/g, "\\|") : where + named;
}

