/**
 * The words of the form: the bundles of the server write them as data-text-… on one element in it or on itself, so that none stands
 * in a script.
 */
export function wordsOf(textarea) {
  const form = textarea.form ?? document;
  const words = form.querySelector("[data-rich-text-words]")?.dataset ?? {};
  const more = textarea.form?.dataset ?? {};
  return (name) => words[key(name)] ?? more[key(name)] ?? "";
}

function key(name) {
  return ("text-" + name).replace(/-(\w)/g, (dash, letter) => letter.toUpperCase());
}
