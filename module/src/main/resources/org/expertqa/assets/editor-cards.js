import { cards, changed, controls, first, unfold } from "./editor-fields.js";
import { DragHandle } from "./editor-drag.js";

/**
 * The entries of the lists (sections, next steps, sources) as cards: added, moved, doubled, removed and brought back without
 * asking the site. The buttons are those that do the same without script, and their values say what to do.
 */
export class Cards {
  constructor(form, words, announcer, titles) {
    this.form = form;
    this.words = words;
    this.titles = titles;
    this.announcer = announcer;
    this.lists().forEach((list) => this.prepare(list));
    this.lists().forEach((list) => this.offerToFold(list));
    form.addEventListener("click", (event) => this.clicked(event));
    form.addEventListener("keydown", (event) => this.pressed(event));
    new DragHandle(form, (card) => this.placed(card));
  }

  lists() {
    return [...this.form.querySelectorAll("[data-list]")];
  }

  prepare(list) {
    list.querySelectorAll("[data-act=drag]").forEach((handle) => (handle.hidden = false));
    this.markEnds(list);
  }

  /** Lists whose cards fold get buttons that fold them all. */
  offerToFold(list) {
    const name = list.dataset.list;
    const template = this.form.querySelector(`template[data-new="${name}"]`);
    if (template?.content.querySelector("details")) {
      const tools = document.createElement("p");
      tools.className = "list-tools";
      tools.append(...["fold", "unfold"].map((act) => this.foldButton(act, name)));
      list.before(tools);
    }
  }

  foldButton(act, name) {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "plain small";
    button.dataset.act = act;
    button.value = act + " " + name;
    button.textContent = this.words.of(act);
    return button;
  }

  clicked(event) {
    const button = event.target.closest("button[data-act]");
    if (button && this.act(button, ...button.value.split(" "))) {
      event.preventDefault();
    }
  }

  /** Whether there was something to do. */
  act(button, act, list, what) {
    const card = button.closest("[data-entry]");
    switch (button.dataset.act) {
      case "add":
        return this.add(this.listOf(list), what);
      case "up":
        return this.move(card, -1);
      case "down":
        return this.move(card, 1);
      case "duplicate":
        return this.duplicate(card);
      case "remove":
        return this.remove(card);
      case "fold":
      case "unfold":
        return this.fold(this.listOf(list), act === "unfold");
      default:
        return false;
    }
  }

  listOf(name) {
    return this.lists().find((list) => list.dataset.list === name);
  }

  add(list, kind) {
    const card = this.fresh(list);
    const field = controls(card).get("kind");
    if (field && kind) {
      this.choose(field, kind);
    }
    list.append(card);
    this.arrived(card, "added");
    return true;
  }

  duplicate(card) {
    const copy = this.fresh(card.parentElement);
    const sources = controls(card);
    controls(copy).forEach((control, name) => this.copy(sources.get(name), control));
    card.after(copy);
    this.arrived(copy, "duplicated");
    return true;
  }

  /** A new card of the list, under a key that no other has. */
  fresh(list) {
    const template = this.form.querySelector(`template[data-new="${list.dataset.list}"]`);
    const card = template.content.firstElementChild.cloneNode(true);
    const key = freshKey();
    [card, ...card.querySelectorAll("*")].forEach((element) => rename(element, key));
    return card;
  }

  copy(source, control) {
    if (source?.type === "checkbox") {
      control.checked = source.checked;
    } else if (source) {
      this.choose(control, source.value);
    }
  }

  choose(control, value) {
    control.value = value;
    if (control.value !== value && control.options) {
      control.selectedIndex = 0;
    }
  }

  arrived(card, words) {
    this.prepare(card.parentElement);
    this.titles.show(card);
    unfold(card);
    card.querySelectorAll("details").forEach((details) => (details.open = true));
    first(card.querySelector(".field") ?? card)?.focus();
    card.scrollIntoView({ block: "nearest" });
    this.say(words, card);
    changed(card);
  }

  /** Moves the neighbour, not the card: so the focus stays where it is. */
  move(card, step) {
    const all = cards(card.parentElement);
    const neighbour = all[all.indexOf(card) + step];
    if (neighbour) {
      card[step < 0 ? "after" : "before"](neighbour);
      this.placed(card);
      card.scrollIntoView({ block: "nearest" });
    } else {
      this.say(step < 0 ? "first" : "last", card);
    }
    return true;
  }

  /** A card has another place: that is said, and is a change. */
  placed(card) {
    this.markEnds(card.parentElement);
    this.say("moved", card);
    changed(card);
  }

  /** What stands in its place brings it back; it is no part of the form while it is away. */
  remove(card) {
    const list = card.parentElement;
    const notice = document.createElement("li");
    const undo = document.createElement("button");
    notice.className = "removed";
    undo.type = "button";
    undo.className = "plain small";
    undo.textContent = this.words.of("undo");
    undo.addEventListener("click", () => this.bringBack(card, notice));
    notice.addEventListener("keydown", (event) => this.undoByKey(event, undo));
    notice.append(Object.assign(document.createElement("span"), { textContent: this.words.of("removed", this.titles.of(card)) }));
    notice.append(" ", undo);
    list.querySelectorAll(":scope > .removed").forEach((earlier) => earlier.remove());
    card.replaceWith(notice);
    this.markEnds(list);
    undo.focus();
    changed(list);
    return true;
  }

  undoByKey(event, undo) {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === "z") {
      event.preventDefault();
      undo.click();
    }
  }

  bringBack(card, notice) {
    notice.replaceWith(card);
    this.markEnds(card.parentElement);
    card.querySelector("[data-act=remove]")?.focus();
    this.say("restored", card);
    changed(card);
  }

  fold(list, open) {
    cards(list).forEach((card) => card.querySelectorAll(":scope > details").forEach((details) => (details.open = open)));
    return true;
  }

  /** Alt and an arrow move the card that the focus is in. */
  pressed(event) {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const card = event.target.closest("[data-entry]");
    if (step && card && event.altKey && !event.ctrlKey && !event.shiftKey && !event.defaultPrevented && !opens(event.target)) {
      event.preventDefault();
      this.move(card, step);
    }
  }

  /** The first can not go up nor the last down; the buttons stay where the focus may be. */
  markEnds(list) {
    const all = cards(list);
    all.forEach((card, number) => {
      mark(card.querySelector("[data-act=up]"), number === 0);
      mark(card.querySelector("[data-act=down]"), number === all.length - 1);
    });
  }

  say(words, card) {
    const all = cards(card.parentElement).length;
    this.announcer.say(this.words.of(words, this.titles.of(card), this.titles.place(card), all));
  }
}

function mark(button, end) {
  if (button) {
    button.disabled = false;
    button.setAttribute("aria-disabled", end);
  }
}

/** On these, Alt and an arrow open a list. */
function opens(target) {
  return target.matches("select, [role=combobox], input[type=date]");
}

function freshKey() {
  const letters = "abcdefghijklmnopqrstuvwxyz0123456789";
  return "n" + [...crypto.getRandomValues(new Uint8Array(11))].map((byte) => letters[byte % 36]).join("");
}

/** The key of the template's card is NEW, and stands in names, ids, values of buttons and what refers to them. */
function rename(element, key) {
  for (const { name, value } of [...element.attributes]) {
    if (/\bNEW\b/.test(value)) {
      element.setAttribute(name, value.replace(/\bNEW\b/g, key));
    }
  }
}
