import { cards, controls } from "./editor-fields.js";

const PAUSE = 300;
const LONGEST = 60;

/** What a card is called, folded and on its buttons: by its heading as it is typed, or by its place while it has none. */
export class Titles {
  constructor(form, words) {
    this.words = words;
    this.typed = new Set();
    form.addEventListener("input", (event) => this.wait(event.target));
  }

  wait(target) {
    const list = target.closest("[data-list]");
    if (list) {
      this.typed.add(target.closest("[data-entry]") && target.name ? target.closest("[data-entry]") : list);
      clearTimeout(this.soon);
      this.soon = setTimeout(() => this.refresh(), PAUSE);
    }
  }

  refresh() {
    this.typed.forEach((place) => (place.dataset.entry ? [place] : cards(place)).forEach((card) => this.show(card)));
    this.typed.clear();
  }

  show(card) {
    const title = this.of(card);
    const shown = card.querySelector("[data-title]");
    if (shown && shown.textContent !== title) {
      shown.textContent = title;
      card.querySelectorAll(":scope > .card-acts .unseen").forEach((name) => (name.textContent = " · " + title));
    }
  }

  of(card) {
    const fields = controls(card);
    const said = ["heading", "title", "text"].map((name) => fields.get(name)?.value.trim()).find((text) => text);
    return shortened(said ?? this.words.of(card.parentElement.dataset.list, this.place(card)));
  }

  place(card) {
    return cards(card.parentElement).indexOf(card) + 1;
  }
}

function shortened(title) {
  return title.length > LONGEST ? title.slice(0, LONGEST - 1) + "…" : title;
}
