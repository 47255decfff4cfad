import { Schema } from "prosemirror-model";
import { tableNodes } from "prosemirror-tables";
import { isLink, isPicture } from "./addresses.js";

/*
 * What our dialect of Markdown can say, as the server shows it: headings of the levels 3 and 4, lists, quotes, code, tables, and in a
 * line bold, italic, code, links and pictures. What is not here can neither be pasted nor typed.
 */

const paragraph = {
  content: "inline*",
  group: "block",
  parseDOM: [{ tag: "p" }],
  toDOM: () => ["p", 0],
};

const heading = {
  attrs: { level: { default: 3 } },
  content: "inline*",
  group: "block",
  defining: true,
  parseDOM: [
    { tag: "h1, h2, h3", attrs: { level: 3 } },
    { tag: "h4, h5, h6", attrs: { level: 4 } },
  ],
  toDOM: (node) => ["h" + node.attrs.level, 0],
};

const blockquote = {
  content: "block+",
  group: "block",
  defining: true,
  parseDOM: [{ tag: "blockquote" }],
  toDOM: () => ["blockquote", 0],
};

const code_block = {
  attrs: { info: { default: "" } },
  content: "text*",
  group: "block",
  code: true,
  defining: true,
  marks: "",
  parseDOM: [{ tag: "pre", preserveWhitespace: "full" }],
  toDOM: () => ["pre", ["code", 0]],
};

const horizontal_rule = {
  group: "block",
  parseDOM: [{ tag: "hr" }],
  toDOM: () => ["hr"],
};

const bullet_list = {
  attrs: { tight: { default: true } },
  content: "list_item+",
  group: "block",
  parseDOM: [{ tag: "ul" }],
  toDOM: () => ["ul", 0],
};

const ordered_list = {
  attrs: { start: { default: 1 }, tight: { default: true } },
  content: "list_item+",
  group: "block",
  parseDOM: [{ tag: "ol", getAttrs: (dom) => ({ start: Math.max(0, Number(dom.getAttribute("start") ?? 1) || 0) }) }],
  toDOM: (node) => (node.attrs.start === 1 ? ["ol", 0] : ["ol", { start: node.attrs.start }, 0]),
};

const list_item = {
  content: "paragraph block*",
  defining: true,
  parseDOM: [{ tag: "li" }],
  toDOM: () => ["li", 0],
};

const image = {
  inline: true,
  group: "inline",
  attrs: { src: {}, alt: { default: "" }, title: { default: "" } },
  draggable: true,
  parseDOM: [
    {
      tag: "img[src]",
      getAttrs: (dom) => ({ src: dom.getAttribute("src"), alt: dom.alt, title: dom.title }),
    },
  ],
  toDOM: ({ attrs }) =>
    isPicture(attrs.src) ? ["img", { src: attrs.src, alt: attrs.alt, ...titled(attrs) }] : ["span", attrs.alt],
};

const hard_break = {
  inline: true,
  group: "inline",
  selectable: false,
  linebreakReplacement: true,
  parseDOM: [{ tag: "br" }],
  toDOM: () => ["br"],
};

const link = {
  attrs: { href: {}, title: { default: "" } },
  inclusive: false,
  parseDOM: [
    {
      tag: "a[href]",
      getAttrs: (dom) =>
        isLink(dom.getAttribute("href")) && { href: dom.getAttribute("href"), title: dom.title },
    },
  ],
  toDOM: ({ attrs }) => (isLink(attrs.href) ? ["a", { href: attrs.href, rel: "noopener", ...titled(attrs) }, 0] : ["span", 0]),
};

const strong = { parseDOM: [{ tag: "strong" }, { tag: "b" }], toDOM: () => ["strong", 0] };
const em = { parseDOM: [{ tag: "em" }, { tag: "i" }], toDOM: () => ["em", 0] };
const code = { code: true, parseDOM: [{ tag: "code" }, { tag: "kbd" }, { tag: "samp" }], toDOM: () => ["code", 0] };

function titled({ title }) {
  return title ? { title } : {};
}

const cells = tableNodes({
  tableGroup: "block",
  cellContent: "paragraph",
  cellAttributes: {
    align: {
      default: null,
      getFromDOM: (dom) => (/^(left|center|right)$/.test(dom.getAttribute("align")) ? dom.getAttribute("align") : null),
      setDOMAttr: (value, attrs) => {
        if (value) {
          attrs.align = value;
        }
      },
    },
  },
});

const marks = { link, strong, em, code };

/** All of the dialect. */
export const blocks = new Schema({
  nodes: {
    doc: { content: "block+" },
    paragraph,
    heading,
    blockquote,
    code_block,
    horizontal_rule,
    bullet_list,
    ordered_list,
    list_item,
    ...cells,
    text: { group: "inline" },
    image,
    hard_break,
  },
  marks,
});

/** What stands in one line, as a next step does. */
export const line = new Schema({
  nodes: { doc: { content: "paragraph" }, paragraph, text: { group: "inline" }, hard_break },
  marks,
});
