const PAUSE = 150;

/** Counts words and characters while somebody types. It advises; nothing is ever cut or stopped. */
export class Meters {
  constructor(form, words) {
    this.form = form;
    this.words = words;
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
    const isOther = this.typed.has("language");
    this.form.querySelectorAll("[data-meter-for]").forEach((meter) => {
      if (isOther || this.typed.has(meter.dataset.meterFor)) {
        this.show(meter);
      }
    });
    this.typed.clear();
  }

  show(meter) {
    const text = this.value(meter.dataset.meterFor);
    const { words, most } = meter.dataset;
    const [fewest, upper] = (words || "0-0").split("-").map(Number);
    const count = words ? this.wordsIn(text) : 0;
    const characters = [...text].length;
    const said = [words && this.words.of("words", count, words.replace("-", "–")), most && this.words.of("characters", characters, most)];
    meter.textContent = said.filter((part) => part).join(" ");
    meter.classList.toggle("beyond", text !== "" && (count < fewest || (upper && count > upper) || characters > (most || Infinity)));
  }

  /** By the rules of the language where the browser knows them: not every language has spaces. A word may have a hyphen in it. */
  wordsIn(text) {
    const segmenter = this.segmenter(this.value("language") || document.documentElement.lang);
    if (!segmenter) {
      return text.split(/\s+/).filter((word) => word).length;
    }
    const joined = text.replace(/(?<=\p{L})-(?=\p{L})/gu, "");
    return [...segmenter.segment(joined)].filter((segment) => segment.isWordLike).length;
  }

  segmenter(language) {
    if (!this.segmenters.has(language)) {
      this.segmenters.set(language, segmenter(language));
    }
    return this.segmenters.get(language);
  }

  value(name) {
    return this.form.elements.namedItem(name)?.value.trim() ?? "";
  }
}

function segmenter(language) {
  try {
    return new Intl.Segmenter(language, { granularity: "word" });
  } catch {
    return null;
  }
}
