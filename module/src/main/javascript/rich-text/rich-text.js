import { Field } from "./field.js";

/*
 * Every text area with data-rich-text becomes a field of rich text, now or when it comes. "inline" is one line of words; anything else
 * takes blocks, too. Without this script it is a text area for Markdown.
 */

const TEXTS = "textarea[data-rich-text]";

/** More than a server shows formatted is written as Markdown only. */
const MOST = 200_000;

const fields = new WeakMap();

function enhance(root) {
  const texts = root.matches?.(TEXTS) ? [root] : (root.querySelectorAll?.(TEXTS) ?? []);
  for (const textarea of texts) {
    if (!fields.has(textarea) && textarea.value.length <= MOST) {
      withoutCopies(textarea);
      fields.set(textarea, new Field(textarea));
    }
  }
}

/** Who copies a card copies what a field shows along. */
function withoutCopies(textarea) {
  textarea.classList.remove("rich-text-unseen");
  const copy = textarea.nextElementSibling;
  if (copy?.classList.contains("rich-text")) {
    copy.remove();
  }
}

function fieldsIn(element) {
  const texts = element.matches?.(TEXTS) ? [element] : [...(element.querySelectorAll?.(TEXTS) ?? [])];
  return texts.map((textarea) => fields.get(textarea)).filter(Boolean);
}

function flush(element) {
  fieldsIn(element).forEach((field) => field.flush());
}

document.addEventListener("flush", (event) => flush(event.target), true);
document.addEventListener("submit", (event) => flush(event.target), true);
document.addEventListener("visibilitychange", () => flush(document));
addEventListener("pagehide", () => flush(document));
addEventListener("pageshow", () => fieldsIn(document).forEach((field) => field.refresh()));
document.addEventListener("reset", (event) => setTimeout(() => fieldsIn(event.target).forEach((field) => field.refresh())));
document.addEventListener(
  "formdata",
  (event) => {
    flush(event.target);
    fieldsIn(event.target)
      .filter(({ textarea }) => event.formData.get(textarea.name) !== textarea.value && textarea.name)
      .forEach(({ textarea }) => event.formData.has(textarea.name) && event.formData.set(textarea.name, textarea.value));
  },
  true,
);

performance.mark("rich-text-begins");
enhance(document);
performance.measure("rich-text", "rich-text-begins");
new MutationObserver((changes) =>
  changes.forEach(({ addedNodes }) => addedNodes.forEach((node) => node.isConnected && enhance(node))),
).observe(document.body, { childList: true, subtree: true });
