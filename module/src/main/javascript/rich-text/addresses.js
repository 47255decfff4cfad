/** What a link may lead to, as the server has it: http, https, mailto, a path of this site, or an anchor of the page. */
export function isLink(address) {
  return leadsOut(address) || /^\/(?![/\\])/.test(address) || address.startsWith("#");
}

/** The same for a link that came from elsewhere: a path would lead to another page here than it did there. */
export function leadsOut(address) {
  return /^mailto:[^\s/]+$/i.test(address) || isWeb(address, /^https?:\/\//i);
}

/** Where a picture may come from. */
export function isPicture(address) {
  return isWeb(address, /^https:\/\//i) || /^\/(?![/\\])/.test(address);
}

function isWeb(address, scheme) {
  if (!scheme.test(address) || /[\s<>"\\^`{|}]/.test(address)) {
    return false;
  }
  try {
    const url = new URL(address);
    return url.hostname !== "" && url.username === "" && url.password === "";
  } catch {
    return false;
  }
}
