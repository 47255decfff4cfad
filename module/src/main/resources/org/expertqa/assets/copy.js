/*
 * A button that copies what a field holds, and says so in the element behind it. Without this file it is not shown, and the
 * field can be copied from by hand.
 */
for (const button of document.querySelectorAll("button.copies")) {
  const field = document.getElementById(button.getAttribute("aria-controls"));
  const status = button.nextElementSibling;

  button.hidden = false;
  button.addEventListener("click", async () => {
    status.textContent = "";
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
      status.textContent = button.dataset.copied;
    } catch {
      // Not over plain http: then the older way, or the hand, as the field is selected.
      status.textContent = document.execCommand("copy") ? button.dataset.copied : "";
    }
  });
}
