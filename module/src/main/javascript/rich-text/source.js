import { blocks as schema } from "./schema.js";
import { read } from "./reading.js";
import { sameShape, shapes } from "./shape.js";
import { STYLES, writeBlock } from "./writing.js";

/**
 * A text as it was typed, block by block: a block that nobody changed is written as it stood, to the letter, and so is what stands
 * between two such blocks.
 */
export class Source {
  constructor(markdown) {
    const lines = markdown.split(/(?<=\n)/);
    const found = read(markdown, schema);
    this.markdown = markdown;
    this.nodes = found.map(({ node }) => node);
    this.texts = [];
    this.gaps = [];
    let at = 0;
    for (const { lines: [from, to] } of found) {
      const end = lastWithWords(lines, from, to);
      const text = lines.slice(from, end).join("");
      const bare = text.replace(/\n$/, "");
      this.gaps.push(this.gap(lines, at, from));
      this.texts.push(bare);
      this.ending = text.slice(bare.length);
      at = end;
    }
    this.gaps.push(this.gap(lines, at, lines.length));
  }

  gap(lines, from, to) {
    return (this.ending ?? "") + lines.slice(from, to).join("");
  }

  get doc() {
    return schema.nodes.doc.create(null, this.nodes.length ? this.nodes : schema.nodes.paragraph.create());
  }

  /** The document as Markdown, and whether it reads as the same document again. */
  write(doc) {
    if (doc.eq(this.doc)) {
      return { markdown: this.markdown, same: true };
    }
    const nodes = doc.children.filter((node) => shapes([node]).length);
    const wanted = shapes(nodes);
    const known = this.known(nodes);
    const ways = [
      () => this.together(nodes, known, () => true),
      () => this.together(nodes, known, (gap) => /\n[ \t]*\n/.test(gap)),
      () => this.together(nodes, nodes.map(() => undefined), () => true),
    ];
    for (const way of ways) {
      const markdown = way();
      if (sameShape(shapesOf(markdown), wanted)) {
        return { markdown, same: true };
      }
    }
    return { markdown: ways[1](), same: false };
  }

  /** Which block of the source each of the nodes is; undefined where it is none of them. */
  known(nodes) {
    const left = new Set(this.nodes.keys());
    const take = (is) => (node) => {
      const number = [...left].find((candidate) => is(this.nodes[candidate], node));
      left.delete(number);
      return number;
    };
    const itself = nodes.map(take((one, other) => one === other));
    return nodes.map((node, at) => itself[at] ?? take((one, other) => one.eq(other))(node));
  }

  together(nodes, known, keeps) {
    const texts = nodes.map((node, at) => this.texts[known[at]]);
    nodes.forEach((node, at) => (texts[at] ??= written(node, [texts[at - 1], texts[at + 1]])));
    const places = this.places(known);
    const used = new Set();
    let markdown = "";
    texts.forEach((text, at) => {
      const isNew = known[at] === undefined || (at > 0 && known[at - 1] === undefined);
      markdown += this.between(places, at, used, (gap) => !isNew || at === 0 || keeps(gap)) + text;
    });
    return markdown + this.rest(used);
  }

  /** Where in the source each block stands; one that was changed stands where what it was before stood. */
  places(known) {
    const places = [...known];
    for (let at = 0; at < places.length; at++) {
      if (places[at] === undefined) {
        const until = known.findIndex((number, index) => index > at && number !== undefined);
        const length = (until < 0 ? known.length : until) - at;
        const first = at === 0 ? 0 : places[at - 1] + 1;
        const next = until < 0 ? this.nodes.length : known[until];
        for (let step = 0; step < length; step++) {
          places[at + step] = next - first === length ? first + step : NaN;
        }
        at += length - 1;
      }
    }
    return places;
  }

  /** What stood between two blocks, where they still stand beside each other. */
  between(places, at, used, keeps) {
    const place = places[at];
    const follows = at === 0 ? place === 0 : places[at - 1] + 1 === place;
    if (!follows || !keeps(this.gaps[place])) {
      return at === 0 ? "" : "\n\n";
    }
    used.add(place);
    return this.gaps[place];
  }

  /** What stood behind all blocks, and what else nobody sees: where a link leads to may be said anywhere. */
  rest(used) {
    const lost = this.gaps.slice(0, -1).filter((gap, number) => !used.has(number) && gap.trim());
    return lost.map((gap) => "\n\n" + gap.trim()).join("") + this.gaps.at(-1);
  }
}

function shapesOf(markdown) {
  return shapes(read(markdown, schema).map(({ node }) => node));
}

function lastWithWords(lines, from, to) {
  let end = Math.min(to, lines.length);
  while (end > from + 1 && !lines[end - 1].trim()) {
    end--;
  }
  return end;
}

function written(node, beside) {
  const wanted = shapes([node]);
  const all = STYLES.map((style) => writeBlock(wanted[0], style, beside));
  return all.find((markdown) => sameShape(shapesOf(markdown), wanted)) ?? all[0];
}
