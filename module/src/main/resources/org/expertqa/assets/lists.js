// Lists of items: all of a page are chosen at once, and the arrows lead from row to row. Without it every row is chosen by itself.

const form = document.querySelector("form.acts");
const boxes = form ? [...form.querySelectorAll("input[name=item]")] : [];
const whole = form?.querySelector("[data-all]");

if (whole && boxes.length > 1) {
  const all = whole.querySelector("input");
  const show = () => {
    const chosen = boxes.filter((box) => box.checked).length;
    all.checked = chosen === boxes.length;
    all.indeterminate = chosen > 0 && chosen < boxes.length;
  };
  whole.hidden = false;
  all.addEventListener("change", () => {
    for (const box of boxes) {
      box.checked = all.checked;
    }
  });
  form.addEventListener("change", show);
  addEventListener("pageshow", show);
}

form?.addEventListener("keydown", (event) => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const row = event.target.closest("tbody tr");
  if (!step || !row || event.ctrlKey || event.altKey || event.metaKey) {
    return;
  }
  const kind = event.target.matches("input") ? "input" : "th > a";
  const stops = [...form.querySelectorAll(`tbody tr ${kind}`)];
  const next = stops[stops.indexOf(event.target) + step];
  if (next) {
    event.preventDefault();
    next.focus();
  }
});
