import { Words } from "./editor-words.js";

const PAUSE = 150;

/** Counts words and characters while somebody types. It advises; nothing is ever cut or stopped. */
export class Meters {
  constructor(form) {
    this.form = form;
    this.typed = new Set();
    this.segmenters = new Map();
    form.addEventListener("input", (event) => this.wait(event.target));
  }

  wait(field) {
    if (field.name) {
      this.typed.add(field.name);
      clearTimeout(this.soon);
      this.soon = setTimeout(() => this.measure(), PAUSE);
    }
  }

  measure() {
    const names = this.typed.has("language") ? null : this.typed;
    this.form.querySelectorAll("[data-meter-for]").forEach((meter) => {
      if (!names || names.has(meter.dataset.meterFor)) {
        this.show(meter);
      }
    });
    this.typed.clear();
  }

  show(meter) {
    const text = this.form.elements.namedItem(meter.dataset.meterFor)?.value.trim() ?? "";
    const { words, most } = meter.dataset;
    const counts = [];
    if (words) {
      counts.push(this.wordsIn(text));
    }
    if (most) {
      counts.push([...text].length);
    }
    meter.textContent = counts.map((count, number) => this.said(meter, count, number, words)).join(" · ");
    meter.classList.toggle("beyond", this.isBeyond(text, words, most));
  }

  said(meter, count, number, words) {
    return new Words(meter).of(words && number === 0 ? "words" : "characters", count, meter.dataset.most);
  }

  isBeyond(text, words, most) {
    const [least, upper] = (words ?? "0-").split("-").map(Number);
    const count = words && text ? this.wordsIn(text) : least;
    return count < least || (upper && count > upper) || Boolean(most && [...text].length > Number(most));
  }

  /** By the rules of the language where the browser knows them: not every language has spaces. */
  wordsIn(text) {
    const segmenter = this.segmenter(this.form.elements.namedItem("language")?.value || document.documentElement.lang);
    if (!segmenter) {
      return text.split(/\s+/).filter((word) => word).length;
    }
    return [...segmenter.segment(text)].filter((segment) => segment.isWordLike).length;
  }

  segmenter(language) {
    if (!this.segmenters.has(language)) {
      this.segmenters.set(language, segmenter(language));
    }
    return this.segmenters.get(language);
  }
}

function segmenter(language) {
  try {
    return new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    return null;
  }
}
