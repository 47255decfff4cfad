import { icon } from "./icons.js";

const ALL = [
  ["bold", "italic", "code", "link"],
  ["heading", "subheading"],
  ["bullets", "numbers", "outdent", "indent", "quote"],
  ["table", "row-add", "column-add", "row-remove", "column-remove"],
  ["undo", "redo"],
  ["write-markdown"],
];

/**
 * The buttons above a field: one toolbar of the ARIA Authoring Practices. It is no stop for Tab; Alt+F10 leads here, arrows from
 * button to button, Escape back.
 */
export class Toolbar {
  /** @param does called with the name of a button, and whether a key pressed it */
  constructor(names, words, label, does, back) {
    this.element = document.createElement("div");
    this.element.className = "rich-text-tools";
    this.element.setAttribute("role", "toolbar");
    this.element.setAttribute("aria-label", label ? words("toolbar") + ": " + label : words("toolbar"));
    this.buttons = new Map();
    for (const group of ALL.map((some) => some.filter((name) => names.includes(name))).filter((some) => some.length)) {
      const span = document.createElement("span");
      span.append(...group.map((name) => this.button(name, words(name))));
      this.element.append(span);
    }
    this.listen(does, back);
  }

  button(name, label) {
    const button = document.createElement("button");
    button.type = "button";
    button.tabIndex = -1;
    button.dataset.does = name;
    button.title = label;
    button.setAttribute("aria-label", label);
    button.append(icon(name));
    this.buttons.set(name, button);
    return button;
  }

  listen(does, back) {
    // Whoever points at a button keeps writing in the field.
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    this.element.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button && button.getAttribute("aria-disabled") !== "true") {
        does(button.dataset.does, event.detail === 0);
      }
    });
    this.element.addEventListener("keydown", (event) => this.pressed(event, back));
  }

  pressed(event, back) {
    const shown = [...this.buttons.values()].filter((button) => !button.hidden);
    const at = shown.indexOf(event.target.closest("button"));
    const rtl = getComputedStyle(this.element).direction === "rtl";
    const steps = { ArrowRight: rtl ? -1 : 1, ArrowLeft: rtl ? 1 : -1, Home: -at, End: shown.length - 1 - at };
    if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      back();
    } else if (event.key in steps) {
      event.preventDefault();
      this.enter(shown[(at + steps[event.key] + shown.length) % shown.length]);
    }
  }

  /** To the button that was last used, or the first. */
  focus() {
    const last = this.last && !this.last.hidden ? this.last : null;
    this.enter(last ?? [...this.buttons.values()].find((button) => !button.hidden));
  }

  enter(button) {
    this.last = button;
    button.focus();
  }

  /** @param says of a name: whether it is on, off, or not shown at all; undefined where it is neither */
  update(says) {
    this.buttons.forEach((button, name) => {
      const { on, off, hidden } = says(name);
      set(button, "aria-pressed", on);
      set(button, "aria-disabled", off || undefined);
      const lost = hidden && button === document.activeElement;
      button.hidden = Boolean(hidden);
      if (lost) {
        this.focus();
      }
    });
  }
}

function set(element, name, value) {
  if (value === undefined) {
    element.removeAttribute(name);
  } else if (element.getAttribute(name) !== String(value)) {
    element.setAttribute(name, value);
  }
}
