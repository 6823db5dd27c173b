// Two articles side by side: the sentences they share are tied together, and the other side scrolls along with the one
// that is being read. Article text arrives as data and is written with textContent alone.
const TURNS = /[\u202a-\u202e\u2066-\u2069]/g
const READING_LINE = 0.3 // part of the pane's height at which tied sentences stand beside each other

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

function paneOf(side) {
  const pane = el("div", "pane")
  pane.tabIndex = 0
  pane.setAttribute("role", "region")
  pane.setAttribute("aria-label", `Article ${side.letter}`)
  const from = el("p", "from")
  from.append(el("span", "letter", side.letter), el("span", "", side.outlet))
  pane.append(from)
  const tied = new Map()
  for (const block of side.blocks) {
    const p = el("p", `${block.z} ${block.weak ? "weak" : ""}`)
    for (const piece of block.c) {
      if (typeof piece === "string") {
        p.append(piece.replace(TURNS, ""))
        continue
      }
      const shared = el("span", "shared", piece.t)
      shared.dataset.s = piece.s
      shared.tabIndex = 0
      shared.setAttribute("role", "button")
      if (!tied.has(piece.s)) tied.set(piece.s, shared)
      p.append(shared)
    }
    pane.append(p)
  }
  return { pane, tied }
}

/** Pairs of heights that stand beside each other, growing on both sides: the ends, and tied sentences between them. */
function ties(from, to) {
  const line = from.pane.clientHeight * READING_LINE
  const pairs = []
  for (const [number, node] of from.tied) {
    const other = to.tied.get(number)
    if (other) pairs.push([node.offsetTop - line, other.offsetTop - line])
  }
  pairs.sort((a, b) => a[0] - b[0])
  const found = [[0, 0]]
  for (const pair of pairs) {
    const last = found[found.length - 1]
    if (pair[0] > last[0] && pair[1] > last[1]) found.push(pair)
  }
  const ends = [from.pane.scrollHeight - from.pane.clientHeight, to.pane.scrollHeight - to.pane.clientHeight]
  const last = found[found.length - 1]
  if (ends[0] > last[0] && ends[1] > last[1]) found.push(ends)
  return found
}

function follow(from, to) {
  const pairs = ties(from, to)
  const top = from.pane.scrollTop
  const at = pairs.findLastIndex(pair => pair[0] <= top)
  const [x0, y0] = pairs[Math.max(0, at)]
  const next = pairs[at + 1]
  return next ? y0 + ((top - x0) / (next[0] - x0)) * (next[1] - y0) : y0 + top - x0
}

export default function ({ parentElement, data }) {
  const at = parentElement.querySelector(".at")
  const key = JSON.stringify(data)
  if (at.key !== key) {
    at.key = key
    const root = el("div", "sbs")
    const left = paneOf(data.left)
    const right = paneOf(data.right)
    root.append(left.pane, right.pane)
    let leader = null // the side that a hand moves; the other follows and does not answer
    for (const [own, other] of [[left, right], [right, left]]) {
      for (const kind of ["pointerenter", "wheel", "touchstart", "keydown", "focusin"])
        own.pane.addEventListener(kind, () => (leader = own), { passive: true })
      own.pane.addEventListener("scroll", () => {
        if (leader === own && data.shared) other.pane.scrollTop = follow(own, other)
      })
      const choose = node => {
        leader = null
        root.querySelectorAll(".on").forEach(n => n.classList.remove("on"))
        for (const side of [left, right]) {
          const tied = side.tied.get(Number(node.dataset.s))
          if (!tied) continue
          side.pane.querySelectorAll(`[data-s="${node.dataset.s}"]`).forEach(n => n.classList.add("on"))
          side.pane.scrollTop = tied.offsetTop - side.pane.clientHeight * READING_LINE
        }
      }
      own.pane.addEventListener("click", event => event.target.dataset?.s && choose(event.target))
      own.pane.addEventListener("keydown", event => {
        if (!event.target.dataset?.s || (event.key !== "Enter" && event.key !== " ")) return
        event.preventDefault()
        choose(event.target)
      })
    }
    at.replaceChildren(root)
  }
  at.firstElementChild.dataset.theme = isNight(parentElement.host ?? parentElement) ? "dark" : "light"
}
