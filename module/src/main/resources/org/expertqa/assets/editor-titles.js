const PAUSE = 300;

/** What a folded card is called: its heading, as it is typed. */
export class Titles {
  constructor(form, words) {
    this.words = words;
    this.typed = new Set();
    form.addEventListener("input", (event) => this.wait(event.target));
  }

  wait(field) {
    if (field.matches("[data-names]")) {
      this.typed.add(field);
      clearTimeout(this.soon);
      this.soon = setTimeout(() => this.show(), PAUSE);
    }
  }

  show() {
    for (const field of this.typed) {
      const title = field.closest("[data-entry]")?.querySelector("[data-title]");
      if (title) {
        title.textContent = field.value.trim() || this.words.of("untitled");
      }
    }
    this.typed.clear();
  }
}
