/** Where a field of the form is, whatever it is folded into, and how it is reached. */

/** The entries of a list, in their order. */
export function cards(list) {
  return [...list.querySelectorAll(":scope > [data-entry]")];
}

/** The controls of an entry by what follows its key: "heading" for sections.KEY.heading. */
export function controls(entry) {
  const found = new Map();
  for (const control of entry.querySelectorAll("[name]")) {
    const name = control.name.split(".").slice(2).join(".");
    if (name) {
      found.set(name, control);
    }
  }
  return found;
}

/** The control of a field: ids are the names of the fields, but a group may stand for several. */
export function find(form, field) {
  const named = form.elements.namedItem(field);
  return document.getElementById(field) ?? (named instanceof RadioNodeList ? named[0] : named) ?? null;
}

/** Unfolds what a field is in, and puts the focus there. */
export function reach(control) {
  unfold(control);
  control.focus();
  if (!control.contains(document.activeElement)) {
    first(control)?.focus();
  }
  (control.closest(".field") ?? control).scrollIntoView({ block: "nearest" });
}

export function unfold(element) {
  for (let place = element.closest("details"); place; place = place.parentElement.closest("details")) {
    place.open = true;
  }
}

/** The first thing within that takes a focus. */
export function first(element) {
  const fields = "input:not([type=hidden]), select, textarea, [contenteditable=true], button, a[href], summary";
  return [...element.querySelectorAll(fields)].find((field) => field.checkVisibility?.() ?? field.offsetParent);
}

/** Says that the form has other words now: what is done by buttons counts as what is typed. */
export function changed(place) {
  place.dispatchEvent(new Event("input", { bubbles: true }));
}

/** All that the form would send. Fields of rich text write what they have still in hand. */
export function wordsOf(form) {
  form.dispatchEvent(new CustomEvent("flush"));
  return new URLSearchParams(new FormData(form)).toString();
}
