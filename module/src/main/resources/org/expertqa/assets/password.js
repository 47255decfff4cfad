/*
 * A button that shows a new password while it is typed. Without this file it is not shown. What is sent is hidden again first,
 * so that browsers offer to keep it and nobody behind somebody reads it.
 */
for (const button of document.querySelectorAll("button[data-shows]")) {
  const field = document.getElementById(button.dataset.shows);

  const show = (shown) => {
    field.type = shown ? "text" : "password";
    button.setAttribute("aria-pressed", String(shown));
  };

  show(false);
  field.spellcheck = false;
  field.autocapitalize = "none";
  button.hidden = false;
  button.addEventListener("click", () => show(field.type === "password"));
  field.form.addEventListener("submit", () => show(false));
}
