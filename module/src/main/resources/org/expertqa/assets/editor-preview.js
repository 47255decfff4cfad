import { exchange } from "./editor-exchange.js";
import { ask } from "./editor-pause.js";
import { Words } from "./editor-words.js";

const WIDTHS = { phone: 375, desk: 1280 };
const PLACES = {
  question: "h1",
  questionDetail: "#asked",
  askedBy: "#asked, .asked",
  quickAnswer: "#quick-answer",
  introduction: ".introduction",
  expertTake: "#take",
  expert: ".byline",
  coAuthors: ".byline",
  nextSteps: "#next-steps",
  callToAction: "#call",
  scopeNote: "#scope",
  citations: "#sources",
  disclosure: "#disclosure",
  disclaimer: "#disclaimer",
  related: "#related",
  topics: "h1",
};

/**
 * The page as visitors would see it, beside the form, while it is typed. Nothing in it runs. It goes to the part that is being
 * written, stays where it is while nothing moves, and never takes the focus.
 */
export class Preview {
  constructor(form, pause) {
    this.form = form;
    this.space = form.querySelector(".preview-space");
    if (this.space) {
      this.makeFrame();
      this.listen(pause);
    }
  }

  /** What is typed runs nothing; links open beside. */
  makeFrame() {
    this.frame = document.createElement("iframe");
    this.frame.id = "preview";
    this.frame.title = new Words(this.space).of("preview");
    this.frame.setAttribute("sandbox", "allow-same-origin allow-popups allow-popups-to-escape-sandbox");
    this.space.append(this.frame);
    this.form.querySelector(".widths").hidden = false;
    this.form.querySelectorAll("[formtarget=preview]").forEach((button) => (button.hidden = true));
    this.choose("phone");
  }

  listen(pause) {
    pause.tell((words, signal) => this.wanted(words, signal));
    new ResizeObserver(() => this.scale()).observe(this.space);
    new IntersectionObserver((seen) => this.seen(seen.at(-1).isIntersecting)).observe(this.space);
    document.addEventListener("visibilitychange", () => this.refresh());
    this.form.addEventListener("focusin", (event) => this.follow(event.target));
    this.form.addEventListener("click", (event) => this.choose(event.target.closest("[data-width]")?.dataset.width));
  }

  choose(width) {
    if (WIDTHS[width]) {
      this.width = WIDTHS[width];
      this.form.querySelectorAll("[data-width]").forEach((button) => {
        button.setAttribute("aria-pressed", button.dataset.width === width);
      });
      this.scale();
    }
  }

  /** The page is as wide as on a phone or a desk, and seen smaller where there is no room for it. */
  scale() {
    const scale = Math.min(1, this.space.clientWidth / this.width) || 1;
    this.frame.style.width = this.width + "px";
    this.frame.style.height = this.space.clientHeight / scale + "px";
    this.frame.style.transform = `scale(${scale})`;
  }

  wanted(words, signal) {
    this.words = words;
    this.signal = signal;
    this.refresh();
  }

  seen(inSight) {
    this.inSight = inSight;
    this.refresh();
  }

  /** Only while somebody can see it, and only other words than those that it shows. */
  async refresh() {
    if (!this.inSight || document.hidden || this.words === undefined || this.words === this.asked) {
      return;
    }
    const words = this.words;
    this.asked = words;
    const page = await ask(this.form.dataset.preview, words, this.signal, "text/html");
    if (page !== null && this.asked === words) {
      this.show(page);
    } else if (this.asked === words) {
      this.asked = undefined;
    }
  }

  show(page) {
    const fresh = new DOMParser().parseFromString(page, "text/html");
    fresh.querySelectorAll("script").forEach((script) => script.remove());
    fresh.head.append(Object.assign(fresh.createElement("base"), { target: "_blank" }));
    const present = this.frame.contentDocument;
    if (present?.head && present.head.innerHTML !== "" && styles(present) === styles(fresh)) {
      this.exchange(present, fresh);
    } else {
      this.frame.addEventListener("load", () => this.loaded(), { once: true });
      this.frame.srcdoc = "<!DOCTYPE html>" + fresh.documentElement.outerHTML;
    }
  }

  /** Where it is scrolled to is minded here, and not by the browser as well. */
  loaded() {
    this.frame.contentDocument.documentElement.style.overflowAnchor = "none";
    this.goTo();
  }

  /** Only the body, without loading anything again: the part that is written stays where it is seen. */
  exchange(present, fresh) {
    const before = this.top();
    const { lang, dir } = fresh.documentElement;
    Object.assign(present.documentElement, { lang, dir });
    exchange(present.body, fresh.body);
    const after = this.top();
    if (before !== undefined && after !== undefined) {
      this.frame.contentWindow.scrollBy({ top: after - before, behavior: "instant" });
    } else if (this.selector && before === undefined) {
      this.goTo();
    }
  }

  follow(target) {
    const selector = placeOf(target);
    if (selector && selector !== this.selector) {
      this.selector = selector;
      this.goTo();
    }
  }

  part() {
    return this.selector ? this.frame.contentDocument?.querySelector(this.selector) : null;
  }

  top() {
    return this.part()?.getBoundingClientRect().top;
  }

  /** At once: a scroll that takes its time ends where the page is exchanged. */
  goTo() {
    const top = this.top();
    if (top !== undefined && !this.isSeen(top)) {
      this.frame.contentWindow.scrollBy({ top: top - 24, behavior: "instant" });
    }
  }

  isSeen(top) {
    return top >= 0 && top < this.frame.contentWindow.innerHeight * 0.6;
  }
}

/** Where on the page is written what a field holds: a section is found by its key, all others by their names. */
function placeOf(target) {
  const entry = target.closest("[data-entry]");
  const list = entry?.parentElement.dataset.list;
  if (list === "sections") {
    return "#" + CSS.escape(entry.dataset.entry);
  }
  const field = list ?? target.closest("[data-field]")?.dataset.field ?? target.name ?? "";
  return PLACES[field.split(".")[0]];
}

function styles(page) {
  return [...page.querySelectorAll("link[rel=stylesheet]")].map((link) => link.getAttribute("href")).join();
}
