import { cards } from "./editor-fields.js";

const EDGE = 70;

/**
 * Cards moved by their handles. While one is dragged they are all folded to a line, so that a long way is a short one; Escape puts
 * it back.
 */
export class DragHandle {
  constructor(form, placed) {
    this.placed = placed;
    form.addEventListener("pointerdown", (event) => this.take(event));
  }

  take(event) {
    const handle = event.target.closest("[data-act=drag]");
    if (handle && event.button === 0) {
      event.preventDefault();
      new Drag(handle, event, this.placed);
    }
  }
}

class Drag {
  constructor(handle, event, placed) {
    this.handle = handle;
    this.card = handle.closest("[data-entry]");
    this.list = this.card.parentElement;
    this.behind = this.card.nextSibling;
    this.before = cards(this.list).indexOf(this.card);
    this.pointer = event.pointerId;
    this.y = event.clientY;
    this.placed = placed;
    this.listen();
    this.shrink();
    this.frame = requestAnimationFrame(() => this.follow());
  }

  listen() {
    const ending = new AbortController();
    const options = { signal: ending.signal };
    this.ending = ending;
    // The list stays where it is; what is moved in the document forgets whose pointer it had.
    this.list.setPointerCapture(this.pointer);
    this.list.addEventListener("pointermove", (event) => (this.y = event.clientY), options);
    this.list.addEventListener("pointerup", () => this.drop(), options);
    this.list.addEventListener("pointercancel", () => this.giveUp(), options);
    document.addEventListener("keydown", (event) => event.key === "Escape" && this.giveUp(), options);
  }

  /** The line that the card becomes stays under the pointer. */
  shrink() {
    this.list.classList.add("sorting");
    this.card.classList.add("dragged");
    this.keepAt(this.y - 20);
  }

  keepAt(y) {
    window.scrollBy({ top: this.card.getBoundingClientRect().top - y, behavior: "instant" });
  }

  /** Once a frame: the card goes where the pointer is, and near an edge of the window the screen goes on. */
  follow() {
    if (this.y < EDGE || this.y > window.innerHeight - EDGE) {
      window.scrollBy({ top: this.y < EDGE ? -12 : 12, behavior: "instant" });
    }
    const below = cards(this.list).find((card) => card !== this.card && this.y < middle(card));
    if (below ? this.card.nextElementSibling !== below : this.card !== this.list.lastElementChild) {
      this.list.insertBefore(this.card, below ?? null);
    }
    this.frame = requestAnimationFrame(() => this.follow());
  }

  drop() {
    this.end();
    if (cards(this.list).indexOf(this.card) !== this.before) {
      this.placed(this.card);
    }
  }

  giveUp() {
    this.list.insertBefore(this.card, this.behind);
    this.end();
  }

  end() {
    const top = this.card.getBoundingClientRect().top;
    cancelAnimationFrame(this.frame);
    this.ending.abort();
    this.list.classList.remove("sorting");
    this.card.classList.remove("dragged");
    this.keepAt(Math.max(top, EDGE));
    this.handle.focus();
  }
}

function middle(card) {
  const box = card.getBoundingClientRect();
  return box.top + box.height / 2;
}
