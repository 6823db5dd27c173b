// The rail of Explore: for each facet its values with counts, a bar behind each; and the days as columns. A click lets
// a value through. Words of articles arrive as data and are written with textContent alone.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g

const el = (name, cls, text) => {
  const node = document.createElement(name)
  if (cls) node.className = cls
  if (text != null) node.textContent = String(text).replace(TURNS, "")
  return node
}

function isNight(host) {
  const ground = getComputedStyle(host).getPropertyValue("--st-background-color").trim().match(/^#(..)(..)(..)/)
  if (!ground) return false
  const [red, green, blue] = ground.slice(1).map(part => parseInt(part, 16))
  return red * 0.3 + green * 0.59 + blue * 0.11 < 128
}

function valueOf(facet, value, send) {
  const item = el("li")
  const button = el("button", value.on ? "on" : "")
  button.type = "button"
  button.setAttribute("aria-pressed", value.on ? "true" : "false")
  button.dataset.key = `${facet.f}|${value.v}`
  button.title = value.words
  button.append(el("span", "words", value.words), el("span", "n", value.n.toLocaleString("en-GB")))
  button.style.setProperty("--w", `${value.w}%`)
  button.onclick = () => send("toggle", { f: facet.f, v: value.v })
  item.append(button)
  return item
}

function facetOf(facet, send) {
  const box = el("section", "facet")
  const head = el("button", "head")
  head.type = "button"
  head.dataset.key = `head|${facet.f}`
  head.setAttribute("aria-expanded", facet.open ? "true" : "false")
  head.append(el("span", "", facet.name))
  if (facet.chosen) head.append(el("span", "chosen", facet.chosen))
  head.onclick = () => send("fold", { f: facet.f })
  box.append(head)
  if (!facet.open) return box
  const list = el("ul")
  for (const value of facet.values) list.append(valueOf(facet, value, send))
  if (!facet.values.length) list.append(el("li", "none", "none"))
  box.append(list)
  if (facet.more) {
    const more = el("button", "more", facet.more)
    more.type = "button"
    more.dataset.key = `more|${facet.f}`
    more.onclick = () => send("more", { f: facet.f })
    box.append(more)
  }
  return box
}

function daysOf(days, send) {
  const box = el("section", "days")
  box.append(el("div", "title", days.title))
  box.style.setProperty("--columns", days.bars.length)
  const chart = el("div", "columns")
  chart.setAttribute("role", "group")
  chart.setAttribute("aria-label", days.title)
  for (const bar of days.bars) {
    const button = el("button", bar.on ? "on" : "")
    button.type = "button"
    button.dataset.key = `day|${bar.since}`
    button.setAttribute("aria-pressed", bar.on ? "true" : "false")
    button.setAttribute("aria-label", `${bar.words}: ${bar.n}`)
    button.title = `${bar.words}: ${bar.n.toLocaleString("en-GB")}`
    const column = el("span", "")
    column.style.height = `${bar.h}%`
    button.append(column)
    button.onclick = () => send("days", { since: bar.since, until: bar.until })
    chart.append(button)
  }
  const ends = el("div", "ends")
  ends.append(el("span", "", days.first), el("span", "", days.last))
  box.append(chart, ends)
  return box
}

export default function ({ parentElement, data, setTriggerValue }) {
  const at = parentElement.querySelector(".at")
  const held = parentElement.getRootNode().activeElement?.dataset?.key
  const root = el("div", "rail")
  root.dataset.theme = isNight(parentElement.host ?? parentElement) ? "dark" : "light"
  const send = (what, value) => setTriggerValue("did", { what, ...value })
  if (data.days) root.append(daysOf(data.days, send))
  for (const facet of data.facets) root.append(facetOf(facet, send))
  if (data.note) root.append(el("p", "note", data.note))
  at.replaceChildren(root)
  if (held) [...root.querySelectorAll("button")].find(b => b.dataset.key === held)?.focus({ preventScroll: true })
}
