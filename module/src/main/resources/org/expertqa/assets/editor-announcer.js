/** Tells those who hear the screen what has happened, once each time. */
export class Announcer {
  constructor(place) {
    this.region = document.createElement("p");
    this.region.className = "unseen";
    this.region.setAttribute("role", "status");
    place.append(this.region);
  }

  /** The same words twice in a row are heard twice, so the region is empty in between. */
  say(words) {
    clearTimeout(this.soon);
    this.region.textContent = "";
    this.soon = setTimeout(() => (this.region.textContent = words), 100);
  }
}
