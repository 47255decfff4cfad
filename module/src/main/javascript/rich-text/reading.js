import MarkdownIt from "markdown-it";
import { Mark } from "prosemirror-model";

/*
 * Reads Markdown as the server's commonmark-java does: CommonMark with tables, raw HTML as text, <br> in the cells of tables. What an
 * address is worth is asked when it is shown, so nothing of a source is lost here.
 */

/** So deep the server shows a text at the most; what is deeper is not read at all. */
export const MAX_DEPTH = 100;

const markdown = new MarkdownIt("commonmark", { html: true, maxNesting: MAX_DEPTH }).enable("table");
markdown.validateLink = () => true;
markdown.normalizeLink = (address) => address;
markdown.normalizeLinkText = (text) => text;

const MARKS = { strong: "strong", em: "em", link: "link" };
const BLOCKS = {
  paragraph: "paragraph",
  heading: "heading",
  blockquote: "blockquote",
  bullet_list: "bullet_list",
  ordered_list: "ordered_list",
  list_item: "list_item",
  table: "table",
  tr: "table_row",
  th: "table_header",
  td: "table_cell",
};

/** The blocks of a text, each with the lines [from, to) it stands in. */
export function read(source, schema) {
  return new Reading(schema).blocks(markdown.parse(source, {}));
}

class Reading {
  constructor(schema) {
    this.schema = schema;
    this.wrappers = [];
    this.open = [{ children: [] }];
    this.inCell = false;
  }

  blocks(tokens) {
    tokens.forEach((token) => this.token(token));
    return this.open[0].children;
  }

  token(token) {
    const [, name, way] = /^(.*?)(?:_(open|close))?$/.exec(token.type);
    if (name in MARKS) {
      this.mark(MARKS[name], way, token);
    } else if (way === "open") {
      this.begin(name, token);
    } else if (way === "close") {
      this.end(name);
    } else {
      this.leaf(token);
    }
  }

  mark(name, way, token) {
    if (way === "close") {
      this.wrappers.pop();
      return;
    }
    const attrs = name === "link" ? { href: token.attrGet("href") ?? "", title: token.attrGet("title") ?? "" } : null;
    this.wrappers.push(this.schema.marks[name].create(attrs));
  }

  get marks() {
    return this.wrappers.reduce((set, mark) => mark.addToSet(set), Mark.none);
  }

  begin(name, token) {
    this.open.push({ token, children: [] });
    if (name === "th" || name === "td") {
      this.inCell = true;
    }
    if (name === "bullet_list" || name === "ordered_list") {
      this.open.at(-1).tight = true;
    }
    if (name === "paragraph" && !token.hidden) {
      this.loosen();
    }
  }

  /** A list whose items show their paragraphs is a loose one. */
  loosen() {
    const item = this.open.at(-2);
    if (item?.token?.type === "list_item_open") {
      this.open.at(-3).tight = false;
    }
  }

  end(name) {
    const { token, children, tight } = this.open.pop();
    if (!(name in BLOCKS)) {
      this.add(children);
      return;
    }
    if (name === "th" || name === "td") {
      this.inCell = false;
    }
    this.add([this.block(BLOCKS[name], token, children, tight)], token.map);
  }

  block(name, token, children, tight) {
    const type = this.schema.nodes[name];
    switch (name) {
      case "heading":
        return type.createAndFill({ level: Number(token.tag[1]) < 4 ? 3 : 4 }, children);
      case "bullet_list":
        return type.createAndFill({ tight }, children);
      case "ordered_list":
        return type.createAndFill({ tight, start: Number(token.attrGet("start") ?? 1) }, children);
      case "list_item":
        return type.createAndFill(null, startingWithParagraph(children, this.schema));
      case "table_header":
      case "table_cell":
        return type.create({ align: alignment(token) }, this.schema.nodes.paragraph.create(null, children));
      default:
        return type.createAndFill(null, children);
    }
  }

  leaf(token) {
    switch (token.type) {
      case "inline":
        token.children.forEach((child) => this.token(child));
        break;
      case "text":
        this.text(token.content);
        break;
      case "softbreak":
        this.text(" ");
        break;
      case "hardbreak":
        this.lineBreak();
        break;
      case "code_inline":
        this.text(token.content, [this.schema.marks.code.create()]);
        break;
      case "html_inline":
        this.html(token.content);
        break;
      case "image":
        this.image(token);
        break;
      case "html_block":
        this.add([this.paragraph(token.content.replace(/\s+/g, " ").trim())], token.map);
        break;
      case "code_block":
      case "fence":
        this.add([this.code(token)], token.map);
        break;
      case "hr":
        this.add([this.schema.nodes.horizontal_rule.create()], token.map);
        break;
    }
  }

  text(content, more = []) {
    if (content) {
      const marks = more.reduce((set, mark) => mark.addToSet(set), this.marks);
      this.add([this.schema.text(content, marks)]);
    }
  }

  lineBreak() {
    this.add([this.schema.nodes.hard_break.create(null, null, this.marks)]);
  }

  html(content) {
    if (this.inCell && /^<br\s*\/?>$/i.test(content)) {
      this.lineBreak();
    } else {
      this.text(content);
    }
  }

  image(token) {
    const alt = plain(token.children);
    const attrs = { src: token.attrGet("src") ?? "", alt, title: token.attrGet("title") ?? "" };
    this.add([this.schema.nodes.image.create(attrs, null, this.marks)]);
  }

  paragraph(text) {
    return this.schema.nodes.paragraph.create(null, text ? this.schema.text(text) : null);
  }

  code(token) {
    const text = token.content.replace(/\n$/, "");
    return this.schema.nodes.code_block.create({ info: token.info.trim() }, text ? this.schema.text(text) : null);
  }

  add(nodes, lines) {
    const top = this.open.length === 1;
    const { children } = this.open.at(-1);
    nodes.forEach((node) => children.push(top ? { node, lines } : node));
  }
}

function startingWithParagraph(children, schema) {
  return children[0]?.type.name === "paragraph" ? children : [schema.nodes.paragraph.create(), ...children];
}

function alignment(token) {
  return /text-align:(\w+)/.exec(token.attrGet("style") ?? "")?.[1] ?? null;
}

function plain(tokens) {
  return tokens
    .map((token) => (token.type === "image" ? plain(token.children) : /break$/.test(token.type) ? " " : token.content))
    .join("");
}
