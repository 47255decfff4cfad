import { isLink } from "./addresses.js";

let dialogs = 0;

/** Asks for the address of a link. The window stands outside of the form, so nothing of it is sent along. */
export function askForLink(words, address, answer) {
  const id = "rich-text-link-" + ++dialogs;
  const dialog = element("dialog", { className: "rich-text-dialog" });
  const title = element("h2", { id: id + "-title", textContent: words("link-title") });
  const label = element("label", { htmlFor: id, textContent: words("link-address") });
  const input = element("input", { id, type: "text", inputMode: "url", value: address, autocomplete: "off", spellcheck: false });
  const hint = element("p", { id: id + "-hint", className: "hint", textContent: words("link-hint") });
  const error = element("p", { id: id + "-error", className: "error" });
  error.setAttribute("role", "alert");
  const apply = element("button", { type: "submit", textContent: words("link-apply") });
  const remove = element("button", { type: "button", className: "plain", textContent: words("link-remove"), hidden: !address });
  const cancel = element("button", { type: "button", className: "plain", textContent: words("link-cancel") });
  const form = element("form", { method: "dialog", noValidate: true });
  const field = element("div", { className: "field" });
  const buttons = element("p", { className: "buttons" });
  dialog.setAttribute("aria-labelledby", title.id);
  input.setAttribute("aria-describedby", hint.id + " " + error.id);
  field.append(label, hint, error, input);
  buttons.append(apply, remove, cancel);
  form.append(title, field, buttons);
  dialog.append(form);

  let closed = false;
  const close = (value) => {
    if (!closed) {
      closed = true;
      dialog.close();
      dialog.remove();
      answer(value);
    }
  };
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    event.stopPropagation();
    const wanted = input.value.trim();
    if (isLink(wanted) && !wanted.startsWith("#")) {
      close(wanted);
      return;
    }
    error.textContent = words("link-problem");
    input.setAttribute("aria-invalid", "true");
    input.focus();
  });
  remove.addEventListener("click", () => close(""));
  cancel.addEventListener("click", () => close(undefined));
  dialog.addEventListener("close", () => close(undefined));
  document.body.append(dialog);
  dialog.showModal();
  input.select();
}

function element(name, properties) {
  return Object.assign(document.createElement(name), properties);
}
