import { DOMSerializer, Fragment, Slice } from "prosemirror-model";
import { EditorState, Selection } from "prosemirror-state";
import { EditorView } from "prosemirror-view";
import { gapCursor } from "prosemirror-gapcursor";
import { history } from "prosemirror-history";
import { isInTable, tableEditing } from "prosemirror-tables";
import { actions, hasMark } from "./commands.js";
import { keys } from "./keys.js";
import { askForLink } from "./link-dialog.js";
import { linkAt, withLink } from "./links.js";
import { LineSource } from "./line-source.js";
import { cleaned } from "./paste.js";
import { blocks, line } from "./schema.js";
import { Source } from "./source.js";
import { headsFirst } from "./tables.js";
import { Toolbar } from "./toolbar.js";
import { wordsOf } from "./words.js";

const PAUSE = 150;
let fields = 0;

/**
 * A text area that shows its Markdown formatted. The text area stays, unseen, and its value is what is sent; it changes only when
 * somebody changes the text. Until somebody comes to the field it is no more than what it shows.
 */
export class Field {
  constructor(textarea) {
    this.textarea = textarea;
    this.isLine = textarea.dataset.richText === "inline";
    this.schema = this.isLine ? line : blocks;
    this.words = wordsOf(textarea);
    this.actions = actions(this.schema);
    this.isOpen = !textarea.readOnly && !textarea.matches(":disabled");
    this.read();
    this.build();
    this.listen();
  }

  read() {
    this.shown = this.textarea.value;
    this.source = this.isLine ? new LineSource(this.shown) : new Source(this.shown);
    this.doc = this.source.doc;
  }

  build() {
    const id = (this.textarea.id || "rich-text-" + ++fields) + "-";
    const label = this.textarea.labels?.[0];
    this.surface = document.createElement("div");
    this.surface.id = id + "rich-text";
    this.surface.className = "rich-text-surface";
    this.surface.dir = this.textarea.dir || "auto";
    this.surface.lang = this.textarea.closest("[lang]")?.lang ?? "";
    this.surface.append(this.render());
    this.problem = document.createElement("p");
    this.problem.className = "error";
    this.problem.setAttribute("role", "status");
    this.problem.hidden = true;
    this.element = document.createElement("div");
    this.element.className = "rich-text" + (this.isLine ? " rich-text-line" : "");
    this.describe(id, label);
    if (this.isOpen) {
      this.toolbar = this.tools(label);
      this.element.append(this.toolbar.element);
    }
    this.element.append(this.surface, this.problem);
    this.textarea.after(this.element);
    this.hideText(true);
  }

  /** To somebody who does not see it, the surface is the field: labelled and described as the text area is. */
  describe(id, label) {
    if (label) {
      label.id ||= id + "label";
      this.surface.setAttribute("aria-labelledby", label.id);
    }
    if (!this.isOpen) {
      this.surface.setAttribute("role", "group");
      return;
    }
    const help = document.createElement("span");
    help.id = id + "help";
    help.hidden = true;
    help.textContent = this.words("toolbar-help");
    this.element.append(help);
    const described = [this.textarea.getAttribute("aria-describedby"), help.id].filter(Boolean).join(" ");
    const attributes = {
      role: "textbox",
      tabindex: "0",
      "aria-multiline": String(!this.isLine),
      "aria-describedby": described,
      "aria-keyshortcuts": "Alt+F10",
      "aria-invalid": this.textarea.getAttribute("aria-invalid"),
      "aria-required": this.textarea.required ? "true" : this.textarea.getAttribute("aria-required"),
    };
    for (const [name, value] of Object.entries(attributes)) {
      if (value) {
        this.surface.setAttribute(name, value);
      }
    }
  }

  tools(label) {
    const names = [...Object.keys(this.actions), "link", "write-markdown"];
    const toolbar = new Toolbar(names, this.words, label?.textContent.trim(), (name) => this.does(name), () => this.focus());
    toolbar.element.setAttribute("aria-controls", this.surface.id);
    toolbar.update((name) => ({ hidden: Boolean(this.actions[name]?.shows), off: Boolean(this.actions[name]?.isOff) }));
    return toolbar;
  }

  render() {
    return DOMSerializer.fromSchema(this.schema).serializeFragment(this.doc.content);
  }

  listen() {
    this.textarea.addEventListener("focus", () => this.isHidden && this.isOpen && this.focus());
    this.textarea.addEventListener("refresh", () => this.refresh());
    if (!this.isOpen) {
      return;
    }
    for (const label of this.textarea.labels ?? []) {
      label.addEventListener("click", (event) => {
        if (this.isHidden) {
          event.preventDefault();
          this.focus();
        }
      });
    }
    this.surface.addEventListener("pointerenter", (event) => event.pointerType === "mouse" && this.activate());
    this.surface.addEventListener("pointerdown", () => (this.touched = !this.view));
    this.surface.addEventListener("click", (event) => this.touched && this.focusAt(event));
    // Where a mouse was, the browser sets the caret itself.
    this.surface.addEventListener("focus", () => this.view ?? this.focus());
    this.element.addEventListener("focusout", () => this.flush());
    // A link is edited here, not followed.
    this.surface.addEventListener("click", (event) => event.target.closest("a") && event.preventDefault());
    this.textarea.addEventListener("keydown", (event) => this.pressed(event));
  }

  get isHidden() {
    return this.textarea.classList.contains("rich-text-unseen");
  }

  hideText(hidden) {
    this.textarea.classList.toggle("rich-text-unseen", hidden);
    this.textarea.tabIndex = hidden ? -1 : 0;
    if (hidden) {
      this.textarea.setAttribute("aria-hidden", "true");
    } else {
      this.textarea.removeAttribute("aria-hidden");
    }
    this.surface.hidden = !hidden;
  }

  /** The field becomes one to write in. */
  activate() {
    if (this.view || !this.isHidden) {
      return;
    }
    const tables = this.isLine ? [] : [headsFirst(), tableEditing(), gapCursor()];
    this.view = new EditorView(
      { mount: this.surface },
      {
        state: EditorState.create({
          doc: this.doc,
          plugins: [...keys(this.schema, () => this.does("link")), ...tables, history()],
        }),
        dispatchTransaction: (transaction) => this.changed(transaction),
        handleKeyDown: (view, event) => this.pressed(event),
        transformPastedHTML: cleaned,
        transformPasted: (slice) => this.fitting(slice),
      },
    );
    this.surface.removeAttribute("tabindex");
    this.update();
  }

  focus() {
    if (!this.isHidden) {
      this.textarea.focus();
      return;
    }
    this.activate();
    this.view.focus();
  }

  /** What a finger touched was still a picture of the text. */
  focusAt({ clientX, clientY }) {
    this.touched = false;
    this.activate();
    const at = this.view.posAtCoords({ left: clientX, top: clientY });
    if (at) {
      const { tr } = this.view.state;
      this.view.dispatch(tr.setSelection(Selection.near(tr.doc.resolve(at.pos))));
    }
    this.view.focus();
  }

  pressed(event) {
    if (event.altKey && event.key === "F10") {
      event.preventDefault();
      this.toolbar.focus();
      return true;
    }
    return false;
  }

  changed(transaction) {
    this.view.updateState(this.view.state.apply(transaction));
    if (transaction.docChanged) {
      this.waiting ??= setTimeout(() => this.flush(), PAUSE);
    }
    this.update();
  }

  /** Writes into the text area what is shown. */
  flush() {
    if (this.waiting === undefined) {
      return;
    }
    clearTimeout(this.waiting);
    this.waiting = undefined;
    const { markdown, same } = this.source.write(this.view.state.doc);
    this.problem.hidden = same;
    this.problem.textContent = same ? "" : this.words("not-the-same");
    if (markdown !== this.textarea.value) {
      this.textarea.value = markdown;
      this.shown = this.textarea.value;
      this.textarea.dispatchEvent(new Event("input", { bubbles: true }));
    }
  }

  /** Shows what stands in the text area, where somebody else has changed it. */
  refresh() {
    if (this.textarea.value === this.shown) {
      return;
    }
    this.read();
    if (this.view) {
      const { tr, doc } = this.view.state;
      clearTimeout(this.waiting);
      this.waiting = undefined;
      this.view.updateState(this.view.state.apply(tr.replaceWith(0, doc.content.size, this.doc.content)));
      this.doc = this.view.state.doc;
      this.update();
    } else {
      this.surface.replaceChildren(this.render());
    }
  }

  /** In a line and in a cell what is pasted is one line, too. */
  fitting(slice) {
    const { state } = this.view;
    const inCell = !this.isLine && isInTable(state);
    const isTable = slice.content.firstChild?.type.spec.tableRole !== undefined;
    if ((!this.isLine && !inCell) || isTable) {
      return slice;
    }
    const between = inCell ? state.schema.nodes.hard_break.create() : state.schema.text(" ");
    const content = [];
    slice.content.descendants((node) => {
      if (node.isTextblock) {
        content.push(...(content.length ? [between] : []), ...node.children);
      }
      return !node.isTextblock;
    });
    const inline = slice.content.firstChild?.isInline ? slice.content : Fragment.from(content);
    return new Slice(inline, 0, 0);
  }

  does(name) {
    if (name === "write-markdown") {
      this.toggleMarkdown();
    } else if (!this.isHidden) {
      return true;
    } else if (name === "link") {
      this.link();
    } else {
      this.act(this.actions[name]);
    }
    return true;
  }

  act({ run, leads }) {
    this.activate();
    run(this.view.state, (transaction) => this.view.dispatch(transaction), this.view);
    if (leads || !this.toolbar.element.contains(document.activeElement)) {
      this.view.focus();
    }
  }

  link() {
    this.activate();
    const { state } = this.view;
    askForLink(this.words, linkAt(state)?.mark.attrs.href ?? "", (address) => {
      // The browser has lost what was selected, and has begun to say so.
      this.view.updateState(state);
      if (address !== undefined) {
        this.view.dispatch(withLink(state, address));
      }
      this.view.focus();
    });
  }

  toggleMarkdown() {
    if (this.isHidden) {
      this.flush();
      this.hideText(false);
    } else {
      this.hideText(true);
      this.refresh();
      this.activate();
    }
    this.update();
    this.focus();
  }

  update() {
    const state = this.view?.state;
    this.toolbar.update((name) => (this.isHidden && state ? this.says(name, state) : this.saysOfMarkdown(name)));
  }

  says(name, state) {
    if (name === "link") {
      return { on: hasMark(this.schema.marks.link)(state) };
    }
    if (name === "write-markdown") {
      return { on: false };
    }
    const { isOn, isOff, shows } = this.actions[name];
    return { on: isOn?.(state), off: isOff?.(state), hidden: shows && !shows(state) };
  }

  saysOfMarkdown(name) {
    return name === "write-markdown"
      ? { on: !this.isHidden }
      : { off: true, hidden: Boolean(this.actions[name]?.shows) };
  }
}
