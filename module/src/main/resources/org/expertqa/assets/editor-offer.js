import { find } from "./editor-fields.js";

const MOST_SHOWN = 300;
const MOST_FIELDS = 8;
/** What differs without anybody having typed it. */
const NOT_TYPED = new Set(["revision", "note"]);

/**
 * Words of an earlier visit that the site never got: shown beside those that it has, to be used or dropped. To use them means to
 * send them and to open the screen anew, so a newer version of the answer becomes the conflict that it is.
 */
export class Offer {
  constructor(form, words, local, autosave) {
    this.form = form;
    this.words = words;
    this.local = local;
    this.autosave = autosave;
    this.offer();
  }

  offer() {
    const earlier = this.local.ofEarlier();
    const differing = earlier ? this.differing(new URLSearchParams(earlier.words)) : [];
    if (differing.length && !this.hasArrived(earlier)) {
      this.show(earlier, differing);
    } else if (earlier) {
      this.local.dropEarlier();
    }
  }

  /** Sent with the form: then this is what the site answered, not what somebody came back to. */
  hasArrived(earlier) {
    const [visit] = performance.getEntriesByType("navigation");
    return earlier.submitted && visit?.type === "navigate" && document.referrer.split(/[?#]/)[0] === location.origin + location.pathname;
  }

  /** The names of fields with what stands here and there. */
  differing(here) {
    const there = new URLSearchParams(this.autosave.there);
    const names = new Set([...here.keys(), ...there.keys()]);
    return [...names]
      .filter((name) => !NOT_TYPED.has(name) && values(here, name) !== values(there, name))
      .map((name) => ({ name, here: this.text(here, name), there: this.text(there, name) }));
  }

  /** What stands in a field; for a list, what its entries are called, in their order. */
  text(words, name) {
    const isList = this.form.querySelector(`[data-list="${name}"]`) !== null;
    return isList ? words.getAll(name).map((key) => this.title(words, name, key)).join("\n") : values(words, name);
  }

  title(words, list, key) {
    const names = ["heading", "title", "text"].map((field) => words.get(`${list}.${key}.${field}`)?.trim());
    return names.find((name) => name)?.slice(0, 60) ?? this.words.of(list, words.getAll(list).indexOf(key) + 1);
  }

  show(earlier, differing) {
    const section = document.createElement("section");
    const heading = element("h2", this.words.of("unsent", this.moment(new Date(earlier.at))));
    const buttons = element("p");
    heading.id = "unsent";
    section.className = "offer";
    section.setAttribute("aria-labelledby", heading.id);
    buttons.append(this.button("use", "", () => this.use(earlier)), " ", this.button("drop", "plain", () => this.drop()));
    section.append(heading, this.list(differing), buttons);
    this.section = section;
    this.form.prepend(section);
  }

  moment(date) {
    const isToday = date.toDateString() === new Date().toDateString();
    return isToday ? this.words.time(date) : date.toLocaleString(this.words.language, { dateStyle: "medium", timeStyle: "short" });
  }

  list(differing) {
    const list = element("dl");
    const shown = differing.filter((field) => !field.name.endsWith(".kind")).slice(0, MOST_FIELDS);
    for (const field of shown) {
      const [here, there] = excerpts(field.here, field.there);
      list.append(element("dt", this.label(field.name)));
      list.append(this.side("unsentHere", here), this.side("unsentThere", there));
    }
    if (differing.length > shown.length) {
      list.append(element("dt", this.words.of("unsentMore", differing.length - shown.length)));
    }
    return list;
  }

  side(words, excerpt) {
    const side = element("dd");
    side.append(element("b", this.words.of(words)), " ", element("bdi", excerpt || "–"));
    return side;
  }

  /** A field is called what its label says; one of an entry that is only here, what those of others of its list are. */
  label(name) {
    const [list, , ...rest] = name.split(".");
    const control = find(this.form, name) ?? (rest.length && this.form.querySelector(`[name^="${list}."][name$=".${rest.join(".")}"]`));
    const label = control && (control.labels?.[0] ?? control.closest(".field")?.querySelector("label, legend"));
    const group = this.form.querySelector(`[data-list="${list}"]`)?.closest(".group")?.querySelector("h2")?.textContent;
    return [group, label?.textContent.trim()].filter((part) => part).join(" · ") || name;
  }

  button(words, style, act) {
    const button = element("button", this.words.of(words));
    button.type = "button";
    button.className = style;
    button.addEventListener("click", act);
    return button;
  }

  async use(earlier) {
    try {
      const answer = await this.autosave.put(earlier.words);
      if (answer.ok) {
        this.local.dropEarlier();
        this.autosave.isSubmitted = true;
        location.reload();
      } else {
        this.autosave.heard(answer, earlier.words);
      }
    } catch {
      this.autosave.lost();
    }
  }

  drop() {
    this.local.dropEarlier();
    this.section.remove();
    document.getElementById("main")?.focus();
  }
}

function values(words, name) {
  return words.getAll(name).join(" · ").replace(/\r\n/g, "\n").trim();
}

function element(name, text = "") {
  return Object.assign(document.createElement(name), { textContent: text });
}

/** Long texts from a little before the place where they begin to differ. */
function excerpts(here, there) {
  let same = 0;
  while (same < here.length && here[same] === there[same]) {
    same++;
  }
  const start = Math.max(0, same - 40);
  return [here, there].map((text) => {
    const part = text.slice(start, start + MOST_SHOWN);
    return (start && part ? "…" : "") + part + (text.length > start + MOST_SHOWN ? "…" : "");
  });
}
