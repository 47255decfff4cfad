const PAUSE = 150;
const LONGEST = 160;

/** How a search engine may show the answer, while its words are typed. Where its address is to come from is for the site to say. */
export class Snippet {
  constructor(form) {
    this.form = form;
    this.place = form.querySelector("#snippet");
    if (this.place) {
      form.addEventListener("input", () => this.wait());
    }
  }

  wait() {
    clearTimeout(this.soon);
    this.soon = setTimeout(() => this.show(), PAUSE);
  }

  show() {
    this.put("title", this.value("seo.title") || this.value("question"));
    this.put("description", this.value("seo.description") || excerpt(this.value("quickAnswer")));
    this.showAddress();
  }

  showAddress() {
    const slug = this.value("slug");
    const url = this.place.querySelector("[data-snippet=url]");
    if (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug) && url) {
      url.textContent = url.textContent.replace(/\/answers(\/[^/]*)?$/, "/answers/" + slug);
    }
  }

  put(name, words) {
    const line = this.place.querySelector(`[data-snippet=${name}]`);
    if (line && line.textContent !== words) {
      line.textContent = words;
    }
  }

  value(name) {
    return this.form.elements.namedItem(name)?.value.trim() ?? "";
  }
}

function excerpt(text) {
  return text.length > LONGEST ? text.slice(0, text.lastIndexOf(" ", LONGEST) + 1 || LONGEST).trim() + "…" : text;
}
