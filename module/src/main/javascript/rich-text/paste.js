import { leadsOut } from "./addresses.js";
import { listsOfWord } from "./word-lists.js";

/*
 * What is pasted from Word, Google Docs or a web page, as plain markup of our dialect. It is read in a document of its own, where
 * nothing runs and nothing is loaded.
 */

const GONE =
  "script, style, meta, link, title, head, template, noscript, iframe, object, embed, svg, math, canvas, audio, video, button, input, " +
  "select, textarea, [hidden], [aria-hidden=true]";
const BLOCKS =
  "p, h1, h2, h3, h4, h5, h6, ul, ol, li, table, tr, td, th, thead, tbody, blockquote, pre, hr, div, section, article, header, footer, " +
  "main, aside, figure, figcaption, dl, dt, dd, address";

export function cleaned(html) {
  const document = new DOMParser().parseFromString(withoutStyles(html), "text/html");
  const { body } = document;
  if (body.querySelector("[data-pm-slice]")) {
    return withStyles(body.innerHTML);
  }
  body.querySelectorAll(GONE).forEach((element) => element.remove());
  hidden(body);
  withoutComments(body);
  listsOfWord(body);
  emphasis(body);
  pictures(body);
  links(body);
  headings(body);
  lists(body);
  tables(body);
  spaces(body);
  return body.innerHTML;
}

/**
 * A strict policy empties the attributes for styles even here, and with them what Google Docs says of bold; elements for styles and
 * handlers of events it reports, though none of them would do anything.
 */
function withoutStyles(html) {
  return html.replace(/<style\b[^]*?(?:<\/style\s*>|$)/gi, "").replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'/])(style|on\w+)(\s*=)/gi, "$1data-$2$3"));
}

function withStyles(html) {
  return html.replace(/\sdata-style="[^"]*"/g, "");
}

export function styleOf(element, name) {
  const style = element.dataset?.style ?? "";
  return new RegExp("(?:^|;)\\s*" + name + "\\s*:\\s*([^;]+)", "i").exec(style)?.[1].trim() ?? "";
}

function hidden(body) {
  body.querySelectorAll("[data-style]").forEach((element) => {
    if (styleOf(element, "display") === "none" || styleOf(element, "mso-hide") === "all") {
      element.remove();
    }
  });
}

function withoutComments(body) {
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_COMMENT);
  const comments = [];
  while (walker.nextNode()) {
    comments.push(walker.currentNode);
  }
  comments.forEach((comment) => comment.remove());
}

/** Bold and italic are what looks so, whichever element says it. */
function emphasis(body) {
  body.querySelectorAll("b, strong, i, em, span, font").forEach((element) => {
    const weight = styleOf(element, "font-weight");
    const isBold = weight ? /^(bold|bolder|[6-9]\d\d)$/.test(weight) : element.matches("b, strong");
    const slant = styleOf(element, "font-style");
    const isItalic = slant ? /^(italic|oblique)/.test(slant) : element.matches("i, em");
    const inHeading = element.closest("h1, h2, h3, h4, h5, h6");
    rewrap(element, [...(isBold && !inHeading ? ["strong"] : []), ...(isItalic ? ["em"] : [])]);
  });
}

/** Puts the words of an element into others; around blocks there are none. */
function rewrap(element, names) {
  const around = element.querySelector(BLOCKS) || !element.textContent.trim() ? [] : names;
  const inner = around.reduceRight((content, name) => {
    const wrapper = element.ownerDocument.createElement(name);
    wrapper.append(...content);
    return [wrapper];
  }, [...element.childNodes]);
  element.replaceWith(...inner);
}

function unwrap(element) {
  element.replaceWith(...element.childNodes);
}

/** A picture of elsewhere is its description: it may be gone there tomorrow. */
function pictures(body) {
  body.querySelectorAll("img").forEach((image) => image.replaceWith(image.alt.trim()));
  body.querySelectorAll("picture").forEach(unwrap);
}

function links(body) {
  body.querySelectorAll("a").forEach((link) => {
    const address = throughGoogle(link.getAttribute("href") ?? "");
    if (!leadsOut(address) || !link.textContent.trim() || link.querySelector(BLOCKS)) {
      unwrap(link);
      return;
    }
    link.setAttribute("href", address);
    link.removeAttribute("title");
  });
}

function throughGoogle(address) {
  return /^https:\/\/www\.google\.com\/url\?/.test(address) ? (new URL(address).searchParams.get("q") ?? address) : address;
}

/** The highest level that is there becomes our heading, all below it our subheading. */
function headings(body) {
  const all = [...body.querySelectorAll("h1, h2, h3, h4, h5, h6")];
  const highest = Math.min(...all.map((heading) => Number(heading.localName[1])));
  all.forEach((heading) => {
    const name = Number(heading.localName[1]) === highest ? "h3" : "h4";
    if (!heading.textContent.trim() || heading.closest("li, td, th")) {
      unwrap(heading);
      return;
    }
    const ours = body.ownerDocument.createElement(name);
    ours.append(...heading.childNodes);
    heading.replaceWith(ours);
  });
}

/** A list right in a list, as Google Docs writes it, belongs to the item before it. */
function lists(body) {
  body.querySelectorAll("ul > ul, ul > ol, ol > ul, ol > ol").forEach((list) => {
    const item = list.previousElementSibling ?? list.parentElement.insertBefore(body.ownerDocument.createElement("li"), list);
    item.append(list);
  });
}

function tables(body) {
  [...body.querySelectorAll("table")].reverse().forEach((table) => {
    const rows = [...table.rows].filter((row) => row.textContent.trim());
    if (rows.length === 0) {
      table.remove();
    } else if (rows.every((row) => row.cells.length === 1)) {
      table.replaceWith(...rows.flatMap((row) => inParagraphs(row.cells[0])));
    } else {
      table.replaceWith(plain(rows, body.ownerDocument));
    }
  });
}

function inParagraphs(cell) {
  const division = cell.ownerDocument.createElement("div");
  division.append(...cell.childNodes);
  return [division];
}

/** A table without cells that span others: each row as wide as the widest, the first one with the heads. */
function plain(rows, document) {
  const cells = rows.map((row) => [...row.cells].flatMap((cell) => [cell, ...Array(Math.min(cell.colSpan, 50) - 1).fill(null)]));
  const width = Math.max(...cells.map((row) => row.length));
  const table = document.createElement("table");
  cells.forEach((row, number) => {
    const line = table.insertRow();
    for (let column = 0; column < width; column++) {
      line.append(plainCell(row[column], number === 0 ? "th" : "td", document));
    }
  });
  return table;
}

function plainCell(cell, name, document) {
  const ours = document.createElement(name);
  const paragraph = document.createElement("p");
  cell?.querySelectorAll("p, div, li, h3, h4").forEach((block) => block.append(document.createElement("br")));
  cell?.querySelectorAll(BLOCKS).forEach(unwrap);
  paragraph.append(...(cell?.childNodes ?? []));
  while (paragraph.lastChild && (paragraph.lastChild.nodeName === "BR" || !paragraph.lastChild.textContent.trim())) {
    paragraph.lastChild.remove();
  }
  ours.append(paragraph);
  return ours;
}

/** No empty paragraphs and no line breaks between blocks; a space that shall not break is kept only between two words. */
function spaces(body) {
  body.querySelectorAll("br").forEach((line) => {
    const beside = [line.previousElementSibling, line.nextElementSibling].some((element) => element?.matches(BLOCKS));
    if (beside || line.className === "Apple-interchange-newline") {
      line.remove();
    }
  });
  body.querySelectorAll("p, h3, h4").forEach((block) => {
    if (!block.textContent.trim() && !block.closest("td, th")) {
      block.remove();
    }
  });
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const text = walker.currentNode;
    if (!text.parentElement.closest("pre")) {
      text.data = text.data.replace(/[ \u00a0]*(?: \u00a0|\u00a0 |\u00a0\u00a0)[ \u00a0]*/g, " ").replace(/^\u00a0$/, " ");
    }
  }
}
