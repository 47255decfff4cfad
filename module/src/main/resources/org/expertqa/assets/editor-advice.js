import { find, reach } from "./editor-fields.js";
import { ask } from "./editor-pause.js";

/** What stands in the way of publishing and what we advise, beside the button; each line leads to its field. */
export class Advice {
  constructor(form, pause) {
    this.form = form;
    pause.tell((words, signal) => this.refresh(words, signal));
    form.addEventListener("click", (event) => this.follow(event));
    this.problems = form.ownerDocument.querySelector(".problems");
    this.problems?.addEventListener("click", (event) => this.follow(event));
  }

  async refresh(words, signal) {
    const answer = await ask(this.form.dataset.advice, words, signal, "application/json");
    if (answer !== null && answer !== this.shown) {
      this.shown = answer;
      const { refusals, advice } = JSON.parse(answer);
      this.list("refusals", refusals);
      this.list("advice", advice);
    }
  }

  /** The line that has the focus keeps it, if it is still there. */
  list(id, lines) {
    const list = document.getElementById(id);
    if (list) {
      const focused = list.contains(document.activeElement) ? document.activeElement.getAttribute("href") : null;
      list.replaceChildren(...lines.map(line));
      const none = list.parentElement.querySelector("[id^=no-]");
      if (none) {
        none.hidden = lines.length > 0;
      }
      const again = [...list.querySelectorAll("a")].find((link) => link.getAttribute("href") === focused);
      again?.focus();
    }
  }

  follow(event) {
    const link = event.target.closest("#refusals a, #advice a, .problems a");
    const control = link && find(this.form, decodeURIComponent(link.hash.slice(1)));
    if (control) {
      event.preventDefault();
      reach(control);
    }
  }
}

function line({ field, message }) {
  const item = document.createElement("li");
  if (field) {
    const link = document.createElement("a");
    link.href = "#" + field;
    link.textContent = message;
    item.append(link);
  } else {
    item.textContent = message;
  }
  return item;
}
