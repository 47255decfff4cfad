/** The keys that work everywhere on the screen, and the list of them. Saving is all they can do: nothing is published by a slip. */
export class Keys {
  constructor(form) {
    this.form = form;
    this.dialog = document.getElementById("keys");
    this.button = form.querySelector("[data-act=keys]");
    if (this.dialog && this.button) {
      this.button.hidden = false;
      this.button.addEventListener("click", () => this.dialog.showModal());
    }
    document.addEventListener("keydown", (event) => this.pressed(event));
  }

  pressed(event) {
    if (event.defaultPrevented) {
      return;
    }
    if (event.key === "Enter" && event.target.matches("form.editor input:not([type=submit], [type=button])")) {
      // Whoever ends a line has not finished: the browser would press the first button it finds.
      event.preventDefault();
    }
    const isSave = event.key.toLowerCase() === "s" || event.key === "Enter";
    if (isSave && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey) {
      event.preventDefault();
      const save = this.form.querySelector("button[name=do][value=save]");
      this.form.requestSubmit(save);
    }
  }
}
