const PAUSE = 150;
const PATIENCE = 5_000;

/**
 * Choosing one or more of many items by their names: an editable combobox, as the ARIA Authoring Practices have it, in the place of
 * a search field and a button. Without an answer of the site the search field is the plain one that it was.
 */
export class Choices {
  constructor(form, words, announcer) {
    form.querySelectorAll("[data-choices]").forEach((place, number) => new Choice(place, number, words, announcer));
  }
}

class Choice {
  constructor(place, number, words, announcer) {
    this.place = place;
    this.words = words;
    this.announcer = announcer;
    this.box = place.querySelector(".find input");
    if (this.box) {
      this.makeList(number);
      this.becomeCombobox();
      this.listen();
    }
  }

  makeList(number) {
    this.list = document.createElement("div");
    this.list.id = "choices-" + number;
    this.list.className = "choices";
    this.list.hidden = true;
    this.list.setAttribute("role", "listbox");
    this.list.setAttribute("aria-label", this.box.labels[0]?.textContent ?? "");
    this.box.after(this.list);
  }

  /** A field for searches can not be a combobox (ARIA in HTML), one for text can; and it is no part of the form any more. */
  becomeCombobox() {
    this.box.type = "text";
    this.box.removeAttribute("name");
    this.box.autocomplete = "off";
    this.box.placeholder = this.words.of("choose");
    this.box.setAttribute("role", "combobox");
    this.box.setAttribute("aria-autocomplete", "list");
    this.box.setAttribute("aria-controls", this.list.id);
    this.box.setAttribute("aria-expanded", "false");
    this.place.querySelector(".find button").hidden = true;
  }

  listen() {
    this.box.addEventListener("input", (event) => this.typed(event));
    this.box.addEventListener("keydown", (event) => this.pressed(event));
    this.box.addEventListener("blur", () => this.close());
    this.list.addEventListener("mousedown", (event) => event.preventDefault());
    this.list.addEventListener("click", (event) => this.take(event.target.closest("[role=option]")));
  }

  /** What is typed to find something is no change of the answer. */
  typed(event) {
    event.stopPropagation();
    clearTimeout(this.pause);
    if (this.box.value.trim()) {
      this.pause = setTimeout(() => this.ask(), PAUSE);
    } else {
      this.close();
    }
  }

  async ask() {
    const typed = this.box.value;
    const address = this.place.dataset.choices + "?q=" + encodeURIComponent(typed.trim());
    try {
      const signal = AbortSignal.timeout(PATIENCE);
      const answer = await fetch(address, { signal, headers: { Accept: "application/json" } });
      const found = answer.ok ? await answer.json() : [];
      if (this.box.value === typed && document.activeElement === this.box) {
        this.show(found);
      }
    } catch {
      this.close();
    }
  }

  show(found) {
    this.mark(null);
    this.list.replaceChildren(...found.map((item, number) => this.option(item, number)));
    this.expand(found.length > 0);
    this.announcer.say(found.length ? this.words.of("choices", found.length) : this.words.of("noChoice"));
  }

  option({ id, name }, number) {
    const option = document.createElement("div");
    option.id = this.list.id + "-" + number;
    option.dir = "auto";
    option.dataset.id = id;
    option.textContent = name;
    option.setAttribute("role", "option");
    option.setAttribute("aria-selected", "false");
    return option;
  }

  pressed(event) {
    if (event.isComposing || event.ctrlKey || event.metaKey) {
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      this.step(step);
    } else if (event.key === "Enter") {
      // Never the button that the form would choose by itself.
      event.preventDefault();
      this.take(this.marked);
    } else if (event.key === "Escape" && !this.list.hidden) {
      event.preventDefault();
      this.close();
    }
  }

  step(step) {
    const options = [...this.list.children];
    if (this.list.hidden) {
      this.ask();
    } else if (options.length) {
      const from = options.indexOf(this.marked);
      const start = from < 0 && step < 0 ? options.length : from;
      this.mark(options[(start + step + options.length) % options.length]);
    }
  }

  mark(option) {
    this.marked?.setAttribute("aria-selected", "false");
    this.marked = option;
    if (option) {
      option.setAttribute("aria-selected", "true");
      option.scrollIntoView({ block: "nearest" });
      this.box.setAttribute("aria-activedescendant", option.id);
    } else {
      this.box.removeAttribute("aria-activedescendant");
    }
  }

  /** One more is chosen, or another one where there can be only one. */
  take(option) {
    if (!option) {
      return;
    }
    const { select } = this;
    this.changed(select ? this.choose(select, option) : this.check(option));
    this.box.value = "";
    this.announcer.say(this.words.of("chosen", option.textContent));
    this.close();
  }

  get select() {
    return this.place.querySelector("select");
  }

  choose(select, { dataset, textContent }) {
    if (![...select.options].some((option) => option.value === dataset.id)) {
      select.add(new Option(textContent, dataset.id));
    }
    select.value = dataset.id;
    return select;
  }

  check({ dataset, textContent }) {
    const boxes = [...this.place.querySelectorAll("input[type=checkbox]")];
    const box = boxes.find((input) => input.value === dataset.id) ?? this.addBox(dataset.id, textContent);
    box.checked = true;
    return box;
  }

  addBox(id, name) {
    const label = document.createElement("label");
    const box = Object.assign(document.createElement("input"), { type: "checkbox", name: this.place.dataset.field, value: id });
    const words = Object.assign(document.createElement("span"), { dir: "auto", textContent: name });
    label.className = "option";
    label.append(box, " ", words);
    this.place.querySelector(".options").append(label);
    return box;
  }

  changed(field) {
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }

  expand(open) {
    this.list.hidden = !open;
    this.box.setAttribute("aria-expanded", open);
  }

  close() {
    clearTimeout(this.pause);
    this.mark(null);
    this.expand(false);
  }
}
