// Pasting: a file or a page of the clipboard comes in, and a stretch and its field light up together.

const form = document.querySelector("form.paste");

if (form) {
  const area = form.elements.namedItem("text");
  const html = form.elements.namedItem("html");
  const name = form.elements.namedItem("name");
  const file = form.querySelector("#file");
  const came = form.querySelector("#came");
  const most = 1_000_000;

  const say = (words, what = "") => {
    came.textContent = words.replace("{0}", what);
  };

  const take = async (dropped) => {
    if (dropped.size > most) {
      say(form.dataset.textLarge);
      return;
    }
    const text = await dropped.text();
    if (text.includes("\0")) {
      say(form.dataset.textUnreadable, dropped.name);
      return;
    }
    area.value = text;
    html.value = "";
    name.value = dropped.name;
    say(form.dataset.textDropped, dropped.name);
  };

  const structured = (markup) => {
    const page = new DOMParser().parseFromString(markup, "text/html");
    return page.querySelector("h1, h2, h3, h4, h5, h6, li, dt, blockquote, table, a[href]") !== null;
  };

  const wholeIsReplaced = () => area.selectionEnd - area.selectionStart === area.value.length;

  let pasting = false;
  area.addEventListener("paste", (event) => {
    const markup = event.clipboardData.getData("text/html");
    if (wholeIsReplaced() && structured(markup)) {
      pasting = true;
      html.value = markup;
      name.value = "";
      say(form.dataset.textPage);
    }
  });
  // What is changed by hand is no longer the page.
  area.addEventListener("input", () => {
    if (!pasting && html.value !== "") {
      html.value = "";
      say("");
    }
    pasting = false;
  });

  form.addEventListener("dragover", (event) => {
    if (event.dataTransfer.types.includes("Files")) {
      event.preventDefault();
      form.classList.add("over");
    }
  });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    form.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      take(event.dataTransfer.files[0]);
    }
  });

  file.closest(".file").hidden = false;
  file.addEventListener("change", () => file.files.length > 0 && take(file.files[0]));
}

const compare = document.querySelector(".compare");

if (compare) {
  const light = (field) => {
    for (const lit of compare.querySelectorAll(".lit")) {
      lit.classList.remove("lit");
    }
    if (field) {
      for (const same of compare.querySelectorAll(`[data-field="${CSS.escape(field)}"]`)) {
        same.classList.add("lit");
      }
    }
  };
  const fieldAt = (event) => event.target.closest("[data-field]")?.dataset.field;

  compare.addEventListener("pointerover", (event) => light(fieldAt(event)));
  compare.addEventListener("pointerleave", () => light());
  compare.addEventListener("focusin", (event) => light(fieldAt(event)));

  const from = document.querySelector(".range [name=from]");
  const to = document.querySelector(".range [name=to]");
  // A press on a line names it in the form that moves lines; with the shift key, all up to there.
  compare.querySelector(".lines").addEventListener("click", (event) => {
    const line = event.target.closest("li[id]");
    if (from && line) {
      const number = line.id.replace("line-", "");
      from.value = event.shiftKey && from.value !== "" ? from.value : number;
      to.value = number;
    }
  });
}
