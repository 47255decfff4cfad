/*
 * Suggestions in a search box: an editable combobox with a list of links (the ARIA Authoring Practices call it a combobox with
 * list autocomplete). All words stand in the data attributes of the form. Without this file, and whenever an answer is late or
 * is none, the box is the plain form that it was.
 */
(() => {
  "use strict";

  const PAUSE = 150;
  const PATIENCE = 2000;

  class Suggestions {
    constructor(form, number) {
      this.form = form;
      this.box = form.elements.namedItem("q");
      this.list = document.createElement("div");
      this.list.id = "suggestions-" + number;
      this.list.className = "suggestions";
      this.list.hidden = true;
      this.list.setAttribute("role", "listbox");
      this.list.setAttribute("aria-label", form.dataset.label);
      this.status = document.createElement("p");
      this.status.className = "unseen";
      this.status.setAttribute("role", "status");
      form.append(this.list, this.status);
      this.becomeCombobox();
      this.listen();
    }

    /** A box for searches can not be a combobox (ARIA in HTML), one for text can. */
    becomeCombobox() {
      this.box.type = "text";
      this.box.enterKeyHint = "search";
      this.box.setAttribute("role", "combobox");
      this.box.setAttribute("aria-autocomplete", "list");
      this.box.setAttribute("aria-controls", this.list.id);
      this.box.setAttribute("aria-expanded", "false");
    }

    listen() {
      this.box.addEventListener("input", () => this.typed());
      this.box.addEventListener("keydown", (event) => this.pressed(event));
      this.box.addEventListener("blur", () => this.close());
      this.form.addEventListener("submit", () => this.close());
      this.list.addEventListener("click", () => this.close());
      // Whoever points at the list keeps writing in the box.
      this.list.addEventListener("mousedown", (event) => event.preventDefault());
    }

    typed() {
      this.forget();
      this.choose(null);
      if (this.box.value.trim()) {
        this.pause = setTimeout(() => this.ask(), PAUSE);
      } else {
        this.close();
      }
    }

    /** Asks the site; what comes too late, or is no answer, closes the list. */
    async ask(first = 0) {
      this.forget();
      const asked = new AbortController();
      const late = setTimeout(() => asked.abort(), PATIENCE);
      this.asked = asked;
      try {
        const address = this.form.dataset.suggestions + "?q=" + encodeURIComponent(this.box.value);
        const answer = await fetch(address, { signal: asked.signal, headers: { Accept: "application/json" } });
        this.show(answer.ok ? await answer.json() : [], answer.ok);
        this.move(first);
      } catch {
        if (this.asked === asked) {
          this.close();
        }
      } finally {
        clearTimeout(late);
      }
    }

    /** Nothing that was asked before is waited for any more. */
    forget() {
      clearTimeout(this.pause);
      this.asked?.abort();
      this.asked = null;
      this.status.textContent = "";
    }

    show(found, said) {
      const options = found.map((suggestion, number) => this.option(suggestion, number));
      this.choose(null);
      this.list.replaceChildren(...options);
      this.expand(options.length > 0);
      if (said) {
        this.say(options.length);
      }
    }

    option(suggestion, number) {
      const link = document.createElement("a");
      link.id = this.list.id + "-" + number;
      link.href = suggestion.url;
      link.lang = suggestion.language;
      link.dir = "auto";
      link.tabIndex = -1;
      link.textContent = suggestion.question;
      link.setAttribute("role", "option");
      link.setAttribute("aria-selected", "false");
      return link;
    }

    say(number) {
      const { count, none } = this.form.dataset;
      this.status.textContent = number ? count.replace("{0}", number) : none;
    }

    expand(open) {
      this.list.hidden = !open;
      this.box.setAttribute("aria-expanded", open);
    }

    close() {
      this.forget();
      this.choose(null);
      this.expand(false);
    }

    choose(option) {
      this.chosen?.setAttribute("aria-selected", "false");
      this.chosen = option;
      if (option) {
        option.setAttribute("aria-selected", "true");
        option.scrollIntoView({ block: "nearest" });
        this.box.setAttribute("aria-activedescendant", option.id);
      } else {
        this.box.removeAttribute("aria-activedescendant");
      }
    }

    /** So many options on, or back; behind the last comes the first. */
    move(step) {
      const options = [...this.list.children];
      if (step && options.length) {
        const from = options.indexOf(this.chosen);
        const start = from < 0 && step < 0 ? options.length : from;
        this.choose(options[(start + step + options.length) % options.length]);
      }
    }

    pressed(event) {
      if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) {
        return;
      }
      const open = !this.list.hidden;
      switch (event.key) {
        case "ArrowDown":
          this.step(event, open, 1);
          break;
        case "ArrowUp":
          this.step(event, open, -1);
          break;
        case "Escape":
          if (open) {
            event.preventDefault();
          }
          this.close();
          break;
        case "Enter":
          if (this.chosen) {
            event.preventDefault();
            this.chosen.click();
          }
          break;
        case "Home":
        case "End":
        case "ArrowLeft":
        case "ArrowRight":
          this.choose(null);
          break;
      }
    }

    /** An arrow opens the list where it is closed; together with Alt it does no more than open or close it. */
    step(event, open, step) {
      if (open && event.altKey && step < 0) {
        this.close();
      } else if (open) {
        this.move(event.altKey ? 0 : step);
      } else if (this.box.value.trim()) {
        this.ask(event.altKey ? 0 : step);
      }
      event.preventDefault();
    }
  }

  document.querySelectorAll("form[data-suggestions]").forEach((form, number) => new Suggestions(form, number));
})();
