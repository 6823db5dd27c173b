// One component for what Read draws itself: the text, rows with a sentence each, the evidence card and its parts. Article text arrives as data and is written with
// textContent alone. The text is built once for each article; a new selection only moves classes.
const SHELL = ".at"
const DEEPEST = 2 // quotes in quotes in quotes: there is no room for more bars
const STACKED = 1000
const LEFT_TO_RIGHT = 1.12
const BELOW = 25 // pixels of paper under the text
const STEP_KEYS = { ArrowRight: 1, ArrowLeft: -1 }

const el = (name, cls, text) => {
  const node = document.createElement(name)
  if (cls) node.className = cls
  if (text != null) node.textContent = quiet(text)
  return node
}
// Marks that turn the direction of writing have no shape: our own lines leave them out, the text keeps them hidden.
const TURNS = /([\u202a-\u202e\u2066-\u2069])/
const quiet = text => String(text).split(TURNS).filter(part => !TURNS.test(part)).join("")
const literal = text => {
  if (!TURNS.test(text)) return document.createTextNode(text)
  const span = el("span")
  for (const part of text.split(TURNS)) {
    if (TURNS.test(part)) span.append(Object.assign(el("span", "turn"), { textContent: part }))
    else span.append(part)
  }
  return span
}
const tagOf = voice => {
  const tag = el("span", `tag k-${voice.k}`, voice.tag)
  tag.style.setProperty("--c", `var(--s${voice.s})`)
  tag.title = voice.name
  return tag
}

/** Night or day, from the page's own background: the theme menu needs no rerun. */
function isNight(host) {
  const ground = getComputedStyle(host).getPropertyValue("--st-background-color").trim().match(/^#(..)(..)(..)/)
  if (!ground) return false
  const [red, green, blue] = ground.slice(1).map(part => parseInt(part, 16))
  return red * 0.3 + green * 0.59 + blue * 0.11 < 128
}

// ---- pieces of text ----------------------------------------------------------------------------------------------
/** Build one piece: a string, or a marked node with pieces inside it. `book` gathers nodes by record id. */
function piece(node, items, book) {
  if (typeof node === "string") return literal(node)
  const inside = node.c.map(child => piece(child, items, book))
  const item = items[node.i] || {}
  const mark = el({ b: "b", x: "span", z: "span" }[node.k] || "mark", node.k)
  mark.append(...inside)
  if (node.k === "z") mark.classList.add(node.i)
  if (node.for) node.for.forEach(id => keep(book.parts, id, mark))
  if (node.k === "f") book.found.push(mark)
  if (!item.t) return mark
  if (item.cls) mark.classList.add(item.cls)
  if (item.low) mark.classList.add("low")
  if (item.weak && item.weak.includes(node.m || 0)) mark.classList.add("weak")
  const voice = item.v || {}
  if (voice.k || item.k) mark.classList.add("k-" + (voice.k || item.k))
  if (item.v) mark.style.setProperty("--c", `var(--s${voice.s})`)
  mark.dataset.i = node.i
  mark.dataset.m = node.m || 0
  mark.tabIndex = -1
  mark.setAttribute("role", item.t === "q" || mark.querySelector("[data-i]") ? "group" : "button")
  mark.setAttribute("aria-label", item.label)
  keep(book.marks, node.i, mark)
  return mark
}

function keep(map, id, node) {
  if (!map.has(id)) map.set(id, [])
  map.get(id).push(node)
}

function blockOf(block, view) {
  const first = block.z === "headline" && !view.headed
  if (first) view.headed = true
  const p = el(first ? "h1" : "p", block.z && !first ? `zone ${block.z}` : "")
  if (block.n) p.append(Object.assign(el("span", "pn", "¶" + block.n), { ariaHidden: "true" }))
  if (block.z && !first) p.append(el("span", "label", block.label))
  p.append(...block.c.map(child => piece(child, view.items, view.book)))
  return p
}

// ---- barcode and margin bars -------------------------------------------------------------------------------------
function barcode(view) {
  const code = el("div", "barcode")
  for (const lane of view.lanes) {
    const name = el("div", "name")
    name.append(el("b", "", lane.n), " " + lane.name)
    const track = el("div", "lane " + lane.k)
    track.setAttribute("aria-hidden", "true")
    for (const place of lane.at) {
      const { v } = view.items[place.i]
      const tick = el("i", v ? "k-" + v.k : "")
      tick.style.left = `min(${place.x}%, 100% - 5px)`
      if (place.w) tick.style.width = place.w + "%"
      if (v) tick.style.setProperty("--c", `var(--s${v.s})`)
      tick.dataset.m = place.m || 0
      keep(view.book.ticks, place.i, tick)
      track.append(tick)
    }
    track.onclick = event => {
      const box = track.getBoundingClientRect()
      const x = (100 * (event.clientX - box.left)) / box.width
      const gap = place => Math.max(place.x - x, x - place.x - (place.w || 0))
      const near = lane.at.reduce((best, place) => (best && gap(best) <= gap(place) ? best : place), null)
      if (near) view.choose(near.i, near.m || 0, true)
    }
    code.append(name, track)
  }
  return code
}

const depthOf = mark => {
  const outer = mark.parentElement.closest("mark.q")
  return outer ? Math.min(DEEPEST, depthOf(outer) + 1) : 0
}

/** One bar for each run of lines of a quote; a quote within a quote stands one step in. Reads first, then writes. */
function drawBars(view) {
  const top = view.sheet.getBoundingClientRect().top
  const runs = []
  for (const [id, marks] of view.book.marks) {
    if (view.items[id].t !== "q") continue
    for (const mark of marks) {
      const boxes = mark.getClientRects()
      if (!boxes.length) continue
      const depth = depthOf(mark)
      runs.push({ id, depth, y0: boxes[0].top - top + 2, y1: boxes[boxes.length - 1].bottom - top - 2 })
    }
  }
  runs.sort((a, b) => a.depth - b.depth || a.y0 - b.y0)
  view.sheet.querySelectorAll(".bar").forEach(bar => bar.remove())
  view.book.bars.clear()
  const last = []
  const taken = []
  for (const run of runs) {
    const { cls, v, label } = view.items[run.id]
    const before = last[run.depth]
    const from = before && run.y0 < before.y1 && run.y1 > before.y1 ? before.y1 + 2 : run.y0
    const bar = el("div", `bar ${cls} k-${v.k} d${run.depth}`)
    bar.style.cssText = `--c:var(--s${v.s});top:${from}px;height:${Math.max(12, run.y1 - from)}px`
    bar.setAttribute("aria-hidden", "true")
    bar.title = label
    bar.dataset.i = run.id
    if (!(before && before.tag === v.tag && run.y0 - before.y1 < 12)) {
      let at = from
      while (taken.some(y => Math.abs(y - at) < 20)) at += 20
      taken.push(at)
      const tag = tagOf(v)
      tag.style.top = at - from + 1 + "px"
      bar.append(tag)
    }
    keep(view.book.bars, run.id, bar)
    view.sheet.append(bar)
    last[run.depth] = { y1: Math.max(run.y1, from + 12, before ? before.y1 : 0), tag: v.tag }
  }
  paint(view)
}

// ---- selection ---------------------------------------------------------------------------------------------------
/** Show which record is selected: its marks, the other mentions of it, its cue and speaker, its bar and ticks. */
function paint(view) {
  for (const [node, cls] of view.painted) node.classList.remove(cls)
  view.painted = []
  const put = (node, cls) => {
    node.classList.add(cls)
    view.painted.push([node, cls])
  }
  const item = view.items[view.sel]
  if (!item) return rove(view, null)
  const here = node => item.t !== "e" || Number(node.dataset.m) === view.m
  const marks = view.book.marks.get(view.sel) || []
  marks.forEach(mark => put(mark, here(mark) ? "on" : "same"))
  ;(view.book.ticks.get(view.sel) || []).forEach(tick => put(tick, here(tick) ? "on" : "same"))
  ;(view.book.bars.get(view.sel) || []).forEach(bar => put(bar, "on"))
  const quote = item.t === "q" ? view.sel : item.q
  ;(view.book.parts.get(quote) || []).forEach(part => put(part, "part"))
  rove(view, marks.find(here))
}

/** The text is one stop of the Tab key: the selected mark, else the first. Arrow keys go on from there. */
function rove(view, mark) {
  if (view.stop) view.stop.tabIndex = -1
  view.stop = mark || view.stop || view.sheet.querySelector("[data-i]")
  if (view.stop) view.stop.tabIndex = 0
}

function reveal(view, node) {
  if (!node) return
  const box = node.getBoundingClientRect()
  const pane = view.root.getBoundingClientRect()
  view.root.scrollBy({ top: box.top - pane.top - view.root.clientHeight / 3, behavior: "instant" })
}

function listen(view) {
  const hit = event => event.composedPath().find(node => node.dataset && node.dataset.i && view.sheet.contains(node))
  view.sheet.onclick = event => {
    if (String(view.root.getRootNode().getSelection?.() ?? getSelection()).length > 1) return // words are being marked to copy
    const node = hit(event)
    if (node) view.choose(node.dataset.i, Number(node.dataset.m || 0), false)
  }
  view.sheet.onkeydown = event => {
    const node = hit(event)
    if (!node) return
    if (event.key === "Enter" || event.key === " ") {
      event.preventDefault()
      view.choose(node.dataset.i, Number(node.dataset.m || 0), false)
    } else if (STEP_KEYS[event.key]) {
      event.preventDefault()
      const all = [...view.sheet.querySelectorAll("mark[data-i]")]
      const next = all[all.indexOf(node) + STEP_KEYS[event.key]]
      if (next) {
        rove(view, next)
        next.focus()
      }
    }
  }
}

// ---- the two modes -----------------------------------------------------------------------------------------------
function buildText(data) {
  const { blocks, items, voices, lanes } = JSON.parse(data.sheet)
  for (const item of Object.values(items)) if (item.t === "q") item.v = voices[item.v]
  const book = { marks: new Map(), parts: new Map(), ticks: new Map(), bars: new Map(), found: [] }
  const view = { key: data.key, items, lanes, book, painted: [], sel: null, m: 0, jump: 0, headed: Boolean(data.title) }
  view.root = el("div", "ss text")
  view.root.tabIndex = 0
  view.root.setAttribute("role", "region")
  view.root.setAttribute("aria-label", "Article text")
  view.sheet = el("article", "sheet")
  view.sheet.append(el("p", "dateline", data.header))
  if (data.notes) view.sheet.append(el("p", "note", data.notes))
  if (data.title) view.sheet.append(el("h1", "given", data.title))
  view.paragraphs = blocks.map(block => blockOf(block, view))
  view.sheet.append(...view.paragraphs)
  view.legend = el("div", "legend")
  view.root.append(barcode(view), view.sheet, view.legend)
  listen(view)
  return view
}

/** What a reader has selected: which paragraph, how many code points into it, and the words, as far as they stand in it. */
function stretchOf(view) {
  const home = view.root.getRootNode()
  const chosen = home.getSelection ? home.getSelection() : document.getSelection()
  if (!chosen || chosen.isCollapsed || !chosen.rangeCount) return null
  const range = chosen.getRangeAt(0)
  const b = view.paragraphs.findIndex(p => p.contains(range.startContainer))
  if (b < 0) return null
  let before = ""
  let words = ""
  const walk = document.createTreeWalker(view.paragraphs[b], NodeFilter.SHOW_TEXT)
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.parentElement.closest(".pn, .label")) continue
    const all = node.data
    const from = node === range.startContainer ? range.startOffset : range.comparePoint(node, 0) < 0 ? all.length : 0
    const to = node === range.endContainer ? range.endOffset : range.comparePoint(node, all.length) > 0 ? 0 : all.length
    before += words ? "" : all.slice(0, from)
    words += all.slice(from, Math.max(from, to))
  }
  return words.trim() && words.length < 4000 ? { b, n: [...before].length, w: words } : null
}

/** Where the text stands beside the tables it ends with the window, however many lines stand above it. */
function fit(view, host) {
  const page = host.closest("[data-testid=stMain]")
  const row = host.closest("[data-testid=stHorizontalBlock]")
  if (!page || !row) return
  const top = Math.round(row.getBoundingClientRect().top - page.getBoundingClientRect().top + page.scrollTop)
  const height = innerWidth > STACKED ? `calc(100vh - ${top + BELOW}px)` : ""
  if (view.root.style.height !== height) view.root.style.height = height
}

function showText(at, data, pick, said, took) {
  let view = at.view
  const fresh = !view || view.key !== data.key
  if (fresh) {
    view?.watch.disconnect()
    view?.frame.disconnect()
    const top = view && view.article === data.article ? view.root.scrollTop : 0
    view = at.view = Object.assign(buildText(data), { article: data.article })
    at.replaceChildren(view.root)
    view.root.scrollTop = top
    view.watch = new ResizeObserver(() => requestAnimationFrame(() => view.root.isConnected && (drawBars(view), view.measure())))
    view.watch.observe(view.sheet)
    const { host } = at.getRootNode()
    view.frame = new ResizeObserver(() => requestAnimationFrame(() => view.root.isConnected && fit(view, host)))
    if (host) view.frame.observe(host.closest("[data-testid=stMainBlockContainer]") || host)
    document.fonts.ready.then(() => view.root.isConnected && drawBars(view))
  }
  view.measure = () => {
    // Streamlit stacks its columns on a narrow page: then the tables are as wide as the text.
    const wide = view.root.clientWidth > 0 && view.root.getBoundingClientRect().width
    const room = Math.floor((innerWidth <= STACKED ? wide : wide / LEFT_TO_RIGHT) / 8) * 8
    clearTimeout(view.timer)
    if (wide && Math.abs(room - data.room) > 8) view.timer = setTimeout(() => said(room), 250)
  }
  view.root.onmouseup = () => setTimeout(() => {
    const stretch = stretchOf(view)
    if (stretch) took(stretch)
  })
  view.choose = (id, m, scroll) => {
    view.sel = id
    view.m = m
    paint(view)
    if (scroll) reveal(view, view.sheet.querySelector("mark.on"))
    pick({ i: id, m })
  }
  view.root.classList.toggle("lens", data.lens)
  for (const kind of "eqn") view.sheet.classList.toggle("hide-" + kind, data.hide.includes(kind))
  view.legend.replaceChildren(
    ...data.legend.map(([cls, words]) => {
      const entry = el("span")
      entry.append(el("mark", cls, cls.startsWith("line") ? "" : words), cls.startsWith("line") ? words : "")
      return entry
    }),
  )
  view.sel = data.sel
  view.m = data.m || 0
  if (fresh) drawBars(view)
  else paint(view)
  const marked = view.sheet.querySelector("mark.on")
  if (data.jump !== view.jump && marked) reveal(view, marked)
  else if (fresh && view.book.found.length) reveal(view, view.book.found[0])
  view.jump = data.jump
}

function passive(node) {
  if (typeof node === "string") return literal(node)
  const span = el("span", { c: "part", s: "part" }[node.k] || "hit")
  span.append(...node.c.map(passive))
  return span
}

function rowsOf(data) {
  const list = el("dl")
  for (const [name, value, voice, note, chips] of data.rows) {
    const what = el("dd")
    if (voice) what.append(tagOf(voice))
    what.append(quiet(value))
    if (note) what.append(value ? " " : "", el("em", "", note))
    list.append(el("dt", "", name), what)
    if (chips) what.append(...chips.map(chip => el("span", "chip", chip)))
  }
  return list
}

/** A list of places that a click goes to: the first one open, the rest behind their names. */
function listOf({ name, shut, entries }, pick) {
  const box = el("details", "list")
  box.open = !shut
  const list = el("ol")
  list.tabIndex = 0
  list.setAttribute("role", "group")
  list.setAttribute("aria-label", name)
  box.append(el("summary", "small", name), list)
  for (const entry of entries) {
    const item = el("li")
    const button = el(entry.i ? "button" : "div", entry.on ? "now" : "")
    if (entry.on) button.setAttribute("aria-current", "true")
    if (entry.p) button.append(el("span", "where", entry.p))
    button.append(el("span", "words", entry.words))
    if (entry.kind) button.append(el("em", "", entry.kind))
    if (entry.why) button.append(Object.assign(el("em", "why", entry.why), { title: entry.why }))
    if (entry.i) button.onclick = () => pick({ i: entry.i, m: entry.m || 0, jump: true })
    item.append(button)
    list.append(item)
  }
  requestAnimationFrame(() => {
    const now = list.querySelector(".now")
    if (now) list.scrollTop = now.offsetTop - list.clientHeight / 2
  })
  return box
}

/** Copy words; where the clipboard is closed to us (no https), by way of a hidden text field. */
async function copy(words) {
  try {
    await navigator.clipboard.writeText(words)
  } catch {
    const field = Object.assign(el("textarea"), { value: words })
    field.style.cssText = "position:fixed;opacity:0"
    document.body.append(field)
    field.select()
    document.execCommand("copy")
    field.remove()
  }
}

function copyButton(words, make) {
  const button = el("button", "act", words)
  button.setAttribute("aria-live", "polite")
  button.onclick = async () => {
    await copy(make())
    button.textContent = "Copied"
    button.classList.add("done")
    setTimeout(() => {
      button.textContent = words
      button.classList.remove("done")
    }, 1800)
  }
  return button
}

function showCard(at, data) {
  const root = el("div", data.lens ? "ss card lens" : "ss card")
  const over = el("div", "over")
  over.append(el("span", "", data.kind), el("span", "", data.sure))
  const what = el("div", data.long ? "what long" : "what")
  data.what.forEach(([cls, words], i) => what.append(i ? " " : "", cls === "b" ? el("b", "", words) : el("span", cls, words)))
  const context = el("p", "context")
  const sentence = el("span", "sentence")
  sentence.append(...data.sentence.map(passive))
  context.append(quiet(data.before) + " ", sentence, " " + quiet(data.after))
  root.append(over, what, rowsOf(data), context)
  at.replaceChildren(root)
  if (data.row) showRow(data.row)
}

function showLists(at, data, pick) {
  const root = el("div", "ss lists")
  for (const list of data.lists) root.append(listOf(list, pick))
  at.replaceChildren(root)
}

function showCopy(at, data) {
  const root = el("div", "ss acts")
  const link = () => `${location.origin}${location.pathname}?${data.link}`
  root.append(copyButton("Copy citation", () => data.citation), copyButton("Copy link", link))
  at.replaceChildren(root)
}

/** Rows with a sentence each: what, its words, why; the selected one stays in sight. */
function showRows(at, data, pick) {
  const old = at.querySelector(".rows")
  const root = el("div", data.lens ? "ss rows lens" : "ss rows")
  const list = el("ol")
  for (const row of data.rows) {
    const item = el("li")
    const button = el("button", row.i === data.sel ? "now" : "")
    if (row.i === data.sel) button.setAttribute("aria-current", "true")
    const head = el("span", "head")
    if (row.v) head.append(tagOf(row.v))
    head.append(el("span", "words", row.words), el("em", "", row.kind), el("em", "p", row.p))
    button.append(head, el("span", "why", row.why))
    button.onclick = () => pick({ i: row.i, m: 0 })
    item.append(button)
    list.append(item)
  }
  root.append(list)
  root.tabIndex = -1
  const top = old ? old.scrollTop : 0
  at.replaceChildren(root)
  root.scrollTop = top
  requestAnimationFrame(() => root.querySelector(".now")?.scrollIntoView({ block: "nearest" }))
}

/** The table does not follow a selection that it did not make: bring its row into sight, where the page lets us. */
function showRow({ table, place, height }) {
  const scroll = () => {
    const box = document.querySelector(`.st-key-${CSS.escape(table)}`)
    const pane = box && [...box.querySelectorAll("*")].find(n => n.scrollHeight > n.clientHeight + 8 && /auto|scroll/.test(getComputedStyle(n).overflowY))
    if (!pane) return
    const top = place * height
    const sight = pane.clientHeight - height // the header covers one row
    if (top < pane.scrollTop || top + height > pane.scrollTop + sight) pane.scrollTop = Math.max(0, top - sight / 2)
  }
  setTimeout(scroll, 80)
  setTimeout(scroll, 350)
}

export default function ({ parentElement, data, setTriggerValue, setStateValue }) {
  const at = parentElement.querySelector(SHELL)
  const pick = what => setTriggerValue("pick", what)
  if (data.mode === "text") showText(at, data, pick, room => setStateValue("room", room), stretch => setTriggerValue("select", stretch))
  else if (data.mode === "copy") showCopy(at, data)
  else if (data.mode === "lists") showLists(at, data, pick)
  else if (data.mode === "rows") showRows(at, data, pick)
  else showCard(at, data)
  at.firstElementChild.dataset.theme = isNight(parentElement.host ?? parentElement) ? "dark" : "light"
}
