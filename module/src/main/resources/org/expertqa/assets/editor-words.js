/** The words of the screen's language: they stand in data attributes, and no script has any of its own. */
export class Words {
  constructor(element) {
    this.data = element.dataset;
    this.language = document.documentElement.lang;
  }

  /** The words of a name, such as "kept" for data-text-kept, with values for {0}, {1} and so on. */
  of(name, ...values) {
    const words = this.data["text" + name[0].toUpperCase() + name.slice(1)] ?? "";
    return words.replace(/\{(\d)\}/g, (all, number) => values[number] ?? "");
  }

  time(date) {
    return date.toLocaleTimeString(this.language, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  }
}
